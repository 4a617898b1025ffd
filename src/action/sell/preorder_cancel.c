// SPDX-License-Identifier: Apache-2.0
#include "action/sell/preorder_change.h"
#include "base/money.h"

static const Field FIELDS[] = {
    {"reason", N_("Mengapa dibatalkan?"), FIELD_TEXT, true, .min = 3, .max = 200,
     .example = N_("Acaranya tidak jadi")},
    {"refund", N_("Uang yang dikembalikan"), FIELD_MONEY, .max = MONEY_MAX_IDR,
     .help = N_("Kosongkan bila tidak ada. Uang ini dikeluarkan dari penjualan.")},
    {0},
};
static const Form FORM = {FIELDS};

static void check(const Doing *doing, const Preorder *preorder)
{
    if (form_int(doing->values, "refund") > preorder->paid_idr) {
        g_autofree char *paid = money_format(preorder->paid_idr);
        form_errors_add(doing->errors, "refund",
                        tr(doing->context->lang, "Yang sudah diterima %s. Kembalikan paling banyak "
                                                 "sebesar itu."),
                        paid);
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    PreorderPayment refund = {doing->id, form_int(doing->values, "refund"), context->today};
    if (!preorder_need(doing, false, &one, error)) {
        return false;
    }
    check(doing, preorder_at(one, 0));
    return form_errors_count(doing->errors) > 0 ||
           preorder_cancel(context->db, context->business_id, &refund,
                           form_text(doing->values, "reason"), context->now, error);
}

const Action action_preorder_cancel = {
    .name = "preorder_cancel",
    .resource = "preorders",
    .verb = "cancel",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Batalkan pesanan kotak"),
    .done = N_("Pesanan kotak dibatalkan. Hari itu longgar lagi."),
    .summary = "Cancels a pre-order with its reason; money given back leaves the sales.",
    .run = run,
};
