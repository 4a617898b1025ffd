// SPDX-License-Identifier: Apache-2.0
#include "action/sell/money_seen.h"
#include "action/sell/preorder_change.h"
#include "base/money.h"

static const Field FIELDS[] = {
    {"amount", N_("Diterima berapa?"), FIELD_MONEY, true, .min = 1, .max = MONEY_MAX_IDR},
    {MONEY_SEEN_FIELD},
    {0},
};
static const Form FORM = {FIELDS};

static void check(const Doing *doing, const Preorder *preorder)
{
    const Lang *lang = doing->context->lang;
    if (form_int(doing->values, "amount") > preorder_left_idr(preorder)) {
        g_autofree char *left = money_format(preorder_left_idr(preorder));
        form_errors_add(doing->errors, "amount",
                        tr(lang, "Sisanya tinggal %s. Catat paling banyak sebesar itu."), left);
    }
    money_seen_check(doing);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    PreorderPayment payment = {doing->id, form_int(doing->values, "amount"), context->today};
    if (!preorder_need(doing, true, &one, error)) {
        return false;
    }
    check(doing, preorder_at(one, 0));
    return form_errors_count(doing->errors) > 0 ||
           preorder_pay(context->db, context->business_id, &payment, context->now, error);
}

const Action action_preorder_pay = {
    .name = "preorder_pay",
    .resource = "preorders",
    .verb = "pay",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat uangnya"),
    .done = N_("Pembayaran sudah dicatat dan masuk penjualan."),
    .summary = "Writes down the deposit or the rest of a pre-order; the money becomes a sale.",
    .run = run,
};
