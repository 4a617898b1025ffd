// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the steps of a claim share (requirement S05). */
#include "action/action.h"
#include "store/trip_claim.h"

/* The claim acted on. NOT_FOUND when it is none of this business; a form error when it is
 * cancelled. */
MUST_USE bool trip_claim_need(const Doing *doing, RecordList **ret_one, GError **error);
