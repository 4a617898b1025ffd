// SPDX-License-Identifier: Apache-2.0
#include "store/sale.h"
#include "action/registry.h"
#include "base/money.h"
#include "guide/source.h"
#include "page/account/history_words.h"
#include "page/sell/order_words.h"

static const Action *const ACTIONS_HERE[] = {&action_sale_remove, NULL};

static void draw_facts(PageView *view, const Sale *sale)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Knowledge *knowledge = view->context->knowledge;
    g_autofree char *amount = money_format(sale->amount_idr);
    g_autofree char *day = day_format_long((Day)sale->day, lang);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Jumlah"), amount);
    ui_fact_said(html, tr(lang, "Hari"), day);
    ui_fact(html, tr(lang, "Beli lewat"), source_name(knowledge, sale->bought_through, lang));
    ui_fact(html, tr(lang, "Tahu dari"), source_name(knowledge, sale->heard_from, lang));
    if (*sale->customer != '\0' && customers_shown(view->context)) {
        ui_fact(html, tr(lang, "Pembeli"), sale->customer);
    }
    if (*sale->note != '\0') {
        ui_fact(html, sale->removes_id != 0 ? tr(lang, "Alasan") : tr(lang, "Catatan"), sale->note);
    }
    ui_facts_end(html);
}

static bool draw_order_link(PageView *view, const Sale *sale, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!order_load(context->db, context->business_id, sale->order_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 1) {
        g_autofree char *href =
            g_strdup_printf("/pesanan/%" G_GINT64_FORMAT, order_at(one, 0)->number);
        ui_actions_begin(view->html);
        ui_button_link(view->html, href, tr(view->html->lang, "Lihat pesanannya"), true);
        ui_actions_end(view->html);
    }
    return true;
}

static bool draw_next(PageView *view, const Sale *sale, GError **error)
{
    const Lang *lang = view->html->lang;
    if (sale->removes_id != 0) {
        ui_notice(view->html, TONE_PLAIN,
                  tr(lang, "Baris ini mengeluarkan satu penjualan dari hitungan."));
    } else if (sale->removed != 0) {
        ui_notice(view->html, TONE_PLAIN,
                  tr(lang, "Penjualan ini sudah dikeluarkan dari hitungan."));
    }
    if (sale->order_id != 0) {
        return draw_order_link(view, sale, error);
    }
    if (sale->removes_id == 0 && sale->removed == 0 && page_may(view, &action_sale_remove)) {
        ui_card_begin(view->html, tr(lang, "Salah catat?"));
        page_form(view, (PageForm){.action = &action_sale_remove,
                                   .id = sale->id,
                                   .next = "/penjualan",
                                   .secondary = true});
        ui_card_end(view->html);
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!sale_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such sale");
    }
    draw_facts(view, sale_at(one, 0));
    if (!draw_next(view, sale_at(one, 0), error)) {
        return false;
    }
    history_link(view, "sales", view->id);
    return true;
}

const Page page_sale = {
    .path = "/penjualan/{id}",
    .title = N_("Satu penjualan"),
    .job = JOB_SELL,
    .back = "/penjualan",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
