// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the steps of a pre-order of boxes share (requirement S03). */
#include "action/action.h"
#include "store/preorder.h"

/* The pre-order acted on. NOT_FOUND when it is none of this business; a form error when it is
 * cancelled, or delivered unless `delivered` is fine too. */
MUST_USE bool preorder_need(const Doing *doing, bool delivered, RecordList **ret_one,
                            GError **error);
