// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"
#include "guide/source.h"
#include "page/measure/period_links.h"
#include "page/sell/trade_view.h"
#include "store/market_order.h"

static const Field FIELDS[] = {
    {"periode", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

/* What is not settled yet is said, never guessed. */
static void draw_market(PageView *view, const MarketSum *sum)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *orders = number_format(sum->orders);
    ui_card_begin(html, source_name(view->context->knowledge, sum->market, lang));
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Pesanan selesai"), orders);
    trade_money(html, tr(lang, "Harga barang"), sum->goods_idr);
    if (sum->refund_idr > 0) {
        trade_money(html, tr(lang, "Dikembalikan ke pembeli"), -sum->refund_idr);
    }
    if (sum->settled > 0) {
        trade_money(html, tr(lang, "Potongan yang sudah diketahui"), -sum->fee_idr);
        trade_money(html, tr(lang, "Bersih yang sudah cair"), sum->net_idr);
    }
    ui_facts_end(html);
    if (sum->settled < sum->orders) {
        int64_t open = sum->orders - sum->settled;
        g_autofree char *words = g_strdup_printf(
            tr_count(lang, "%d pesanan belum diketahui potongannya. Kirim laporan penghasilannya.",
                     open),
            (int)open);
        ui_hint(html, words);
    }
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Period period = form_has(view->query, "periode") ? period_of_query(view)
                                                     : period_of_month(context->today);
    g_autoptr(RecordList) sums = NULL;
    if (!market_sums(context->db, context->business_id, period, &sums, error)) {
        return false;
    }
    g_autofree char *words = period_format_long(period, view->html->lang);
    ui_heading(view->html, words);
    if (record_count(sums) == 0) {
        ui_empty(view->html, "sell",
                 tr(view->html->lang, "Belum ada pesanan marketplace yang selesai di waktu ini."));
    }
    for (size_t i = 0; i < record_count(sums); i++) {
        draw_market(view, market_sum_at(sums, i));
    }
    ui_actions_begin(view->html);
    ui_button_link(view->html, "/impor", tr(view->html->lang, "Masukkan berkas"), true);
    ui_actions_end(view->html);
    period_links(view, period);
    return true;
}

const Page page_market = {
    .path = "/pasar",
    .title = N_("Hasil bersih marketplace"),
    .back = "/penjualan",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .query = &QUERY,
    .get = get,
};
