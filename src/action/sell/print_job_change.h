// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the steps of a print job share: it must be there and not be finished (requirement S04). */
#include "action/action.h"
#include "store/print_job.h"

/* The job acted on. NOT_FOUND when it is none of this business; a form error, and *ret_open false, when
 * it is picked up or cancelled. */
MUST_USE bool print_job_need_open(const Doing *doing, RecordList **ret_one, bool *ret_open,
                                  GError **error);
