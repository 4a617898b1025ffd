// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What paying, forgiving and reminding of a debt share: the debt must be there and still owed. */
#include "action/action.h"
#include "store/debt.h"

/* The debt acted on. NOT_FOUND when it is none of this business; a form error, and *ret_open false,
 * when nothing of it is owed any more. */
MUST_USE bool debt_need_open(const Doing *doing, RecordList **ret_one, bool *ret_open,
                             GError **error);
