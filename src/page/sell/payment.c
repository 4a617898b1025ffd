// SPDX-License-Identifier: Apache-2.0
#include "store/payment.h"

#include "action/registry.h"
#include "base/qris.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_payment_set, NULL};

/* Whom the money goes to, so that a wrong code is seen at once. */
static void draw_receiver(Html *html, const PaymentWays *ways)
{
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(ways->qris, &problem);
    if (qris == NULL) {
        return;
    }
    ui_card_begin(html, tr(html->lang, "QRIS Anda"));
    ui_facts_begin(html);
    ui_fact(html, tr(html->lang, "Penerima"), qris_merchant(qris));
    ui_fact(html, tr(html->lang, "Kota"), qris_city(qris));
    if (*qris_merchant_id(qris) != '\0') {
        ui_fact(html, "NMID", qris_merchant_id(qris));
    }
    ui_facts_end(html);
    ui_hint(html, tr(html->lang, "Cocokkan dengan nama di QRIS yang tertempel. Di halaman pesanan, "
                                 "pembeli mendapat kode dengan jumlah yang pas."));
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(FormValues) values = form_values_new();
    if (!payment_ways_load(context->db, context->business_id, &one, error)) {
        return false;
    }
    ui_lead(html, tr(html->lang, "Tulis sekali, pembeli tahu cara membayar. Uang langsung ke Anda, "
                                 "tidak lewat Tangga."));
    if (record_count(one) > 0) {
        const PaymentWays *ways = payment_ways_at(one, 0);
        form_values_show(values, "qris", ways->qris);
        form_values_show(values, "accounts", ways->accounts);
        draw_receiver(html, ways);
    }
    page_form(view, (PageForm){.action = &action_payment_set, .values = values});
    return true;
}

const Page page_payment = {
    .path = "/pembayaran",
    .title = N_("Cara bayar"),
    .job = JOB_SELL,
    .note = N_("QRIS dan rekening untuk pembeli"),
    .order = 60,
    .icon = "money",
    .back = "/menu",
    .needs = CAN_OWN,
    .actions = ACTIONS_HERE,
    .get = get,
};
