// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"
#include "guide/source.h"
#include "page/sell/days_query.h"
#include "page/sell/order_words.h"
#include "page/sell/table_file.h"
#include "store/sale.h"

#define SALES_SHOWN 100

static void draw_sale(PageView *view, const Sale *sale)
{
    const Lang *lang = view->html->lang;
    const Knowledge *knowledge = view->context->knowledge;
    g_autofree char *amount = money_format(sale->amount_idr);
    g_autofree char *href = g_strdup_printf("/penjualan/%" G_GINT64_FORMAT, sale->id);
    bool named = *sale->customer != '\0' && customers_shown(view->context);
    bool taken_out = sale->removed != 0 || sale->removes_id != 0;
    const char *place = source_name(knowledge, sale->bought_through, lang);
    g_autofree char *title = named ? g_strdup_printf("%s · %s", place, sale->customer)
                                   : g_strdup(place);
    ui_item(view->html, (UiItem){.title_data = title,
                                 .note = *sale->heard_from != '\0' ? tr(lang, "tahu dari:") : NULL,
                                 .note_data = *sale->heard_from != '\0'
                                                  ? source_name(knowledge, sale->heard_from, lang)
                                                  : NULL,
                                 .value = amount,
                                 .href = href,
                                 .badge = taken_out             ? tr(lang, "dikeluarkan")
                                          : sale->order_id != 0 ? tr(lang, "pesanan")
                                                                : NULL,
                                 .done = taken_out});
}

static void draw_list(PageView *view, const RecordList *list)
{
    int64_t day = DAY_NONE;
    for (size_t i = 0; i < record_count(list); i++) {
        const Sale *sale = sale_at(list, i);
        if (i == 0 || sale->day != day) {
            g_autofree char *name = day_format_long((Day)sale->day, view->html->lang);
            if (i > 0) {
                ui_list_end(view->html);
            }
            ui_heading(view->html, name);
            ui_list_begin(view->html);
            day = sale->day;
        }
        draw_sale(view, sale);
    }
    if (record_count(list) > 0) {
        ui_list_end(view->html);
    }
}

static bool draw_sum(PageView *view, Period days, const char *label, GError **error)
{
    const Context *context = view->context;
    int64_t sum_idr = 0, count = 0;
    if (!sale_total(context->db, context->business_id, days, &sum_idr, &count, error)) {
        return false;
    }
    g_autofree char *sum = money_format(sum_idr);
    g_autofree char *said =
        g_strdup_printf(tr_count(view->html->lang, "%s (%d penjualan)", count), label, (int)count);
    ui_figure(view->html, sum, said, NULL);
    return true;
}

static bool draw_sums(PageView *view, Period days, GError **error)
{
    const Lang *lang = view->html->lang;
    Day today = view->context->today;
    g_autofree char *said = days_text(days, lang);
    ui_figures_begin(view->html);
    bool drawn = draw_sum(view, (Period){today, today, false}, tr(lang, "Hari ini"), error) &&
                 draw_sum(view, days, said, error);
    ui_figures_end(view->html);
    return drawn;
}

static void draw_files(PageView *view)
{
    const Lang *lang = view->html->lang;
    Period month = period_of_month(view->context->today);
    ui_fold_begin(view->html, tr(lang, "Unduh catatan bulan ini"));
    table_file_links(view->html, "/penjualan/unduh", tr(lang, "Penjualan"), month);
    table_file_links(view->html, "/pesanan/unduh", tr(lang, "Pesanan"), month);
    ui_fold_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    Period days = days_asked(view, period_of_week(context->today));
    g_autoptr(RecordList) list = NULL;
    if (!sale_list_days(context->db, context->business_id, days, SALES_SHOWN, &list, error) ||
        !draw_sums(view, days, error)) {
        return false;
    }
    ui_actions_begin(html);
    ui_button_link(html, "/jual", tr(html->lang, "Catat penjualan"), true);
    ui_button_link(html, "/asal-pembeli", tr(html->lang, "Asal pembeli"), false);
    ui_actions_end(html);
    if (record_count(list) == 0) {
        ui_empty(html, "money",
                 tr(html->lang, "Belum ada penjualan pada hari-hari ini. Catat satu yang baru "
                                "terjadi, cukup jumlah uangnya."));
    }
    draw_list(view, list);
    if (record_count(list) == SALES_SHOWN) {
        ui_hint(html, tr(html->lang, "Yang lama tidak ditampilkan semua. Pilih hari yang lebih "
                                     "sedikit untuk melihatnya."));
    }
    days_form(view, days);
    draw_files(view);
    return true;
}

const Page page_sales = {
    .path = "/penjualan",
    .title = N_("Penjualan"),
    .job = JOB_SELL,
    .note = N_("Uang yang masuk hari ini dan minggu ini"),
    .order = 30,
    .icon = "money",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .query = &days_query,
    .get = get,
};
