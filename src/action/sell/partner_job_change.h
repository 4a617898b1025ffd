// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the steps of a supplier's or tailor's job share: it must be there and in the state the step
 * begins with (requirement S08). */
#include "action/action.h"
#include "store/partner_job.h"

/* NOT_FOUND when it is none of this business; a form error, and *ret_fits false, when it is in another
 * state. */
MUST_USE bool partner_job_need(const Doing *doing, const char *state, bool *ret_fits,
                               GError **error);
