// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Positioning and the marketing mix (requirement M21): one sentence that names target, product and
 * difference, and four short fields, from answers that are asked once. The sentence stands unchanged
 * in profile texts. The seeds name the idea; the four P stand outside them. */
#include "guide/answers.h"
#include "guide/knowledge.h"

/* Questions the sentence needs; ends with NULL. */
extern const char *const POSITIONING_NEEDS[];
/* Questions of the mix: product, price, place, promotion; ends with NULL. */
extern const char *const POSITIONING_MIX[];

/* For customers: Indonesian. NULL while one of POSITIONING_NEEDS is not answered. */
char *positioning_sentence(const char *business, const Answers *answers);
/* What neighbours have not: the answer `rare`, else `added_value`; "" unknown (requirement C21). */
const char *positioning_unique(const Answers *answers);
