// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The form of a service, for adding and changing it (story N14). */
#include "action/action.h"
#include "store/service.h"

extern const Form SERVICE_FORM;

/* Writes what was filled in; id 0: a new one. A name that is taken is an error of the form. */
MUST_USE bool service_write(const Doing *doing, int64_t id, bool active, GError **error);
