// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The tick by which an owner says that she saw the money herself: a picture of a transfer is no
 * proof (requirement X02). Every action that writes down money of a customer asks for it. */
#include "action/action.h"

/* For a table of fields: {MONEY_SEEN_FIELD}, or with a help of its own behind it. */
#define MONEY_SEEN_FIELD                                                                           \
    "money_seen", N_("Uangnya sudah terlihat di rekening atau tunai di tangan"), FIELD_FLAG

/* Adds to doing->errors when it is not ticked. */
void money_seen_check(const Doing *doing);
