// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What follows from answers (nothing is asked twice): the facts of the business, the hours of good
 * signal and the blocked hours, the owner as the first person, and a version of the strategy sheet
 * (requirements M17, M18, V09, C20). */
#include "app/standing.h"

/* After the answers to the questions `answered` ("minutes,off_days") were stored; within the action's
 * transaction. Facts that were changed elsewhere since stay as they are. */
MUST_USE bool answer_effect(const Context *context, const char *answered, GError **error);
