// SPDX-License-Identifier: Apache-2.0
#include "action/sell/money_seen.h"
#include "action/sell/trip_claim_change.h"
#include "base/money.h"

static const Field FIELDS[] = {
    {"amount", N_("Diterima berapa?"), FIELD_MONEY, true, .min = 1, .max = MONEY_MAX_IDR},
    {MONEY_SEEN_FIELD},
    {0},
};
static const Form FORM = {FIELDS};

static bool check(const Doing *doing, const TripClaim *claim, GError **error)
{
    const Context *context = doing->context;
    TripInvoice invoice = {0};
    if (!trip_invoice_load(context->db, context->business_id, claim, &invoice, error)) {
        return false;
    }
    int64_t left_idr = MAX(invoice.cost_idr + invoice.fee_idr - invoice.paid_idr, 0);
    if (g_str_equal(claim->state, CLAIM_WAITING)) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Titipan ini masih menunggu. Terima uangnya setelah "
                                          "barangnya pasti."));
    } else if (form_int(doing->values, "amount") > left_idr) {
        g_autofree char *left = money_format(left_idr);
        form_errors_add(doing->errors, "amount",
                        tr(context->lang, "Sisanya tinggal %s. Catat paling banyak sebesar itu."),
                        left);
    }
    money_seen_check(doing);
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!trip_claim_need(doing, &one, error) || !check(doing, trip_claim_at(one, 0), error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           trip_claim_pay(context->db, context->business_id, doing->id,
                          form_int(doing->values, "amount"), context->today, context->now, error);
}

const Action action_trip_claim_pay = {
    .name = "trip_claim_pay",
    .resource = "trip_claims",
    .verb = "pay",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat uangnya"),
    .done = N_("Pembayaran sudah dicatat dan masuk penjualan."),
    .summary = "Writes down money for the customer's invoice of the trip; it becomes a sale.",
    .run = run,
};
