// SPDX-License-Identifier: Apache-2.0
#include "action/sell/trip_claim_change.h"
#include "base/money.h"

static const Field FIELDS[] = {
    {"money_back", N_("Uangnya sudah saya kembalikan"), FIELD_FLAG,
     .help = N_("Hanya bila ia sudah membayar.")},
    {0},
};
static const Form FORM = {FIELDS};

/* Money that must go back is never forgotten in silence. */
static bool refund_check(const Doing *doing, const TripClaim *claim, GError **error)
{
    const Context *context = doing->context;
    int64_t refund_idr = 0;
    if (!trip_claim_refund(context->db, context->business_id, claim, &refund_idr, error)) {
        return false;
    }
    if (refund_idr > 0 && !form_flag(doing->values, "money_back")) {
        g_autofree char *refund = money_format(refund_idr);
        form_errors_add(doing->errors, "money_back",
                        tr(context->lang, "Ia sudah membayar lebih: kembalikan %s, lalu centang "
                                          "ini."),
                        refund);
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!trip_claim_need(doing, &one, error) ||
        !refund_check(doing, trip_claim_at(one, 0), error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           trip_claim_cancel(context->db, context->business_id, doing->id, context->today,
                             context->now, error);
}

const Action action_trip_claim_cancel = {
    .name = "trip_claim_cancel",
    .resource = "trip_claims",
    .verb = "cancel",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Batalkan titipan"),
    .done = N_("Titipan dibatalkan. Yang menunggu naik."),
    .summary = "Cancels a claim: the next in the waiting list moves up, money goes back.",
    .run = run,
};
