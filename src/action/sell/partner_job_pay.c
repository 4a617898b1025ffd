// SPDX-License-Identifier: Apache-2.0
#include "action/sell/partner_job_change.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    bool fits = false;
    if (!partner_job_need(doing, PARTNER_RECEIVED, &fits, error)) {
        return false;
    }
    return !fits || partner_job_pay(context->db, context->business_id, doing->id, context->today,
                                    context->now, error);
}

const Action action_partner_job_pay = {
    .name = "partner_job_pay",
    .resource = "partner_jobs",
    .verb = "pay",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Sudah dibayar"),
    .done = N_("Sudah dibayar. Biayanya masuk buku kas sebagai bahan baku."),
    .summary = "The job is paid: its cost goes into the cash book and into the cost of its goods.",
    .run = run,
};
