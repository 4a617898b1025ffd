// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is asked about something spent on becoming known, the same when it is written down and when it is
 * corrected: of the owner's own ads and costs (requirements C17, K05), of agreements with others (H12). */
#include "action/action.h"
#include "store/promotion.h"

extern const Form ad_form, collaboration_form;
/* The same with "write it into the cash book too". */
extern const Form ad_add_form, collaboration_add_form;

/* The other way: for a form that corrects it. */
MUST_USE FormValues *promotion_form_show(const Promotion *promotion);

/* Adds it, and its cost to the cash book when that was ticked. */
MUST_USE bool promotion_form_add(const Doing *doing, GError **error);
/* NOT_FOUND when it is none of this business, or of the other ledger. */
MUST_USE bool promotion_need(const Doing *doing, bool shared, RecordList **ret_one, GError **error);
MUST_USE bool promotion_form_edit(const Doing *doing, bool shared, GError **error);
MUST_USE bool promotion_form_remove(const Doing *doing, bool shared, GError **error);
