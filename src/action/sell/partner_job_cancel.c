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
           partner_job_cancel(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_partner_job_cancel = {
    .name = "partner_job_cancel",
    .resource = "partner_jobs",
    .verb = "cancel",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Batalkan pesanan ini"),
    .done = N_("Pesanan ke pemasok dibatalkan."),
    .summary = "Takes back an order that has not come yet.",
    .run = run,
};
