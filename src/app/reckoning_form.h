// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The questions of the small sums, the same for page and API: what a marketplace leaves (H09), what
 * processing adds (S15), class and final tax of the business (S16). One table of all, and the part of
 * each; a sum is made when all its answers are there. */
#include "base/form.h"
#include "guide/limit.h"
#include "guide/reckoning.h"

extern const Form RECKONING_FORM, MARKET_FORM, PROCESSING_FORM, CLASS_FORM;

/* Are all answers of this part given? */
bool reckoning_asked(const FormValues *values, const Form *part);
/* Of values checked against the form, with all answers of the part given. */
MarketNet market_net_of(const FormValues *values);
AddedValue added_value_of(const FormValues *values);
