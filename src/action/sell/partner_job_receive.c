// SPDX-License-Identifier: Apache-2.0
#include "action/sell/partner_job_change.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    bool fits = false;
    if (!partner_job_need(doing, PARTNER_ORDERED, &fits, error)) {
        return false;
    }
    return !fits ||
           partner_job_receive(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_partner_job_receive = {
    .name = "partner_job_receive",
    .resource = "partner_jobs",
    .verb = "receive",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Sudah diterima"),
    .done = N_("Sudah diterima. Catat bayarnya setelah uangnya diserahkan."),
    .summary = "What was ordered has come.",
    .run = run,
};
