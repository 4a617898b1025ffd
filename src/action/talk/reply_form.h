// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The form of a ready reply, the same for a new one and for a change (requirement T01). */
#include "action/action.h"

extern const Form reply_form;

/* Checks what only the business can tell: gaps that can be filled, a shortcut that is free. id: the
 * reply that may keep its shortcut; 0: a new one. Refusals go to doing->errors. */
MUST_USE bool reply_form_check(const Doing *doing, int64_t id, GError **error);
