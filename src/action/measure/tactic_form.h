// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The one form of a strategy line and its tactic. Nothing here owns: the entry borrows its text. */
#include "action/action.h"
#include "store/tactic.h"

extern const Form TACTIC_FORM;

/* A field that was not given keeps what `before` has (NULL: a new line). */
TacticEntry tactic_entry_read(const FormValues *values, const Tactic *before);
