// SPDX-License-Identifier: Apache-2.0
#include "store/reach.h"

#include "base/money.h"
#include "page/sell/area_view.h"
#include "page/sell/days_query.h"

#define DAYS_SHOWN 30
#define PLACES_SMALL 3 /* columns of numbers that fit a phone */

static void draw_side(Html *html, const char *name, const char *const *headings, ReachSide side)
{
    g_autofree char *sum = money_format(side.sum_idr);
    g_autofree char *count = number_format(side.count);
    g_autofree char *customers = number_format(side.customers);
    int64_t average_idr = reach_average_idr(side);
    g_autofree char *average = average_idr >= 0 ? money_format(average_idr) : g_strdup("–");
    ui_row_begin(html);
    ui_cell_said(html, headings[0], name);
    ui_cell_number(html, headings[1], sum);
    ui_cell_number(html, headings[2], count);
    ui_cell_number(html, headings[3], customers);
    ui_cell_number(html, headings[4], average);
    ui_row_end(html);
}

static void draw_sides(Html *html, const Reach *reach)
{
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Tempat"), tr(lang, "Uang masuk"),
                                    tr(lang, "Pembelian"), tr(lang, "Pembeli bernama"),
                                    tr(lang, "Rata-rata")};
    ui_table_begin(html, tr(lang, "Online dan di tempat"), headings, G_N_ELEMENTS(headings));
    draw_side(html, tr(lang, "Online"), headings, reach->online);
    draw_side(html, tr(lang, "Di tempat"), headings, reach->offline);
    ui_table_end(html);
}

/* Places of purchase in the order of the sums, each once; borrowed from the list. */
static GPtrArray *places_of(const RecordList *sums, bool heard)
{
    GPtrArray *places = g_ptr_array_new();
    for (size_t i = 0; i < record_count(sums); i++) {
        const SaleSum *sum = sale_sum_at(sums, i);
        const char *key = heard ? sum->heard_from : sum->bought_through;
        if (!g_ptr_array_find_with_equal_func(places, key, g_str_equal, NULL)) {
            g_ptr_array_add(places, (gpointer)key);
        }
    }
    return places;
}

static SaleSum sum_of(const RecordList *sums, const char *bought, const char *heard)
{
    SaleSum all = {.bought_through = bought, .heard_from = heard};
    for (size_t i = 0; i < record_count(sums); i++) {
        const SaleSum *sum = sale_sum_at(sums, i);
        if (g_str_equal(sum->bought_through, bought) &&
            (heard == NULL || g_str_equal(sum->heard_from, heard))) {
            all.sum_idr += sum->sum_idr;
            all.count += sum->count;
        }
    }
    return all;
}

static void draw_channels(PageView *view, const RecordList *sums)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Beli lewat"), tr(lang, "Uang masuk"),
                                    tr(lang, "Pembelian")};
    g_autoptr(GPtrArray) places = places_of(sums, false);
    ui_table_begin_small(html, tr(lang, "Menurut tempat membeli"), headings,
                         G_N_ELEMENTS(headings));
    for (guint i = 0; i < places->len; i++) {
        const char *key = g_ptr_array_index(places, i);
        SaleSum sum = sum_of(sums, key, NULL);
        g_autofree char *money = money_format(sum.sum_idr);
        g_autofree char *count = number_format(sum.count);
        ui_row_begin(html);
        ui_cell(html, headings[0], source_name(view->context->knowledge, key, lang));
        ui_cell_number(html, headings[1], money);
        ui_cell_number(html, headings[2], count);
        ui_row_end(html);
    }
    ui_table_end_small(html);
}

static void draw_heard_row(PageView *view, const RecordList *sums, const char *heard,
                           const GPtrArray *headings)
{
    g_autoptr(GPtrArray) places = places_of(sums, false);
    Html *html = view->html;
    const char *const *names = (const char *const *)headings->pdata;
    ui_row_begin(html);
    ui_cell(html, names[0], source_name(view->context->knowledge, heard, html->lang));
    for (guint i = 0; i < places->len; i++) {
        SaleSum sum = sum_of(sums, g_ptr_array_index(places, i), heard);
        g_autofree char *count = number_format(sum.count);
        ui_cell_number(html, names[i + 1], count);
    }
    ui_row_end(html);
}

/* Rows: where buyers heard; columns: where they bought; cells: purchases. */
static void draw_cross(PageView *view, const RecordList *sums)
{
    const Lang *lang = view->html->lang;
    g_autoptr(GPtrArray) places = places_of(sums, false);
    g_autoptr(GPtrArray) heard = places_of(sums, true);
    g_autoptr(GPtrArray) headings = g_ptr_array_new();
    g_ptr_array_add(headings, (gpointer)tr(lang, "Tahu dari"));
    for (guint i = 0; i < places->len; i++) {
        g_ptr_array_add(headings, (gpointer)source_name(view->context->knowledge,
                                                        g_ptr_array_index(places, i), lang));
    }
    bool small = places->len <= PLACES_SMALL;
    (small ? ui_table_begin_small
           : ui_table_begin)(view->html, tr(lang, "Tahu dari mana, lalu membeli lewat mana"),
                             (const char *const *)headings->pdata, headings->len);
    for (guint i = 0; i < heard->len; i++) {
        draw_heard_row(view, sums, g_ptr_array_index(heard, i), headings);
    }
    (small ? ui_table_end_small : ui_table_end)(view->html);
}

static bool draw_growth(PageView *view, Period days, const Reach *reach, GError **error)
{
    const Context *context = view->context;
    Day length = days.to - days.from + 1;
    Period before = {days.from - length, days.from - 1, false};
    int64_t before_idr = 0, count = 0;
    if (!sale_total(context->db, context->business_id, before, &before_idr, &count, error)) {
        return false;
    }
    g_autofree char *growth = reach_growth_sentence(reach->online.sum_idr + reach->offline.sum_idr,
                                                    before_idr, view->html->lang);
    ui_paragraph(view->html, growth);
    return true;
}

static bool draw(PageView *view, Period days, const RecordList *sums, const Reach *reach,
                 GError **error)
{
    const Lang *lang = view->html->lang;
    g_autofree char *ratio = reach_ratio_sentence(reach, lang);
    g_autofree char *informed = reach_informed_sentence(reach, lang);
    ui_lead(view->html, ratio);
    ui_paragraph(view->html, informed);
    if (!draw_growth(view, days, reach, error)) {
        return false;
    }
    draw_sides(view->html, reach);
    draw_channels(view, sums);
    draw_cross(view, sums);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    Period days =
        days_asked(view, (Period){context->today - DAYS_SHOWN + 1, context->today, false});
    g_autofree char *said = days_text(days, lang);
    g_autoptr(RecordList) sums = NULL;
    Reach reach = {0};
    if (!sale_sums(context->db, context->business_id, days, &sums, error) ||
        !reach_load(context->db, context->business_id, context->knowledge, days, &reach, error)) {
        return false;
    }
    ui_hint(view->html, said);
    if (reach.met > 0) {
        g_autofree char *met = g_strdup_printf(
            tr_count(lang, "Jangkauan di tempat: %d kenalan baru dari acara.", reach.met),
            (int)reach.met);
        ui_paragraph(view->html, met);
    }
    if (record_count(sums) == 0) {
        ui_empty(view->html, "measure",
                 tr(lang, "Belum ada penjualan pada hari-hari ini, jadi tidak ada data offline "
                          "maupun online. Catat penjualan, dan tanyakan pembeli tahu dari mana."));
        ui_actions_begin(view->html);
        ui_button_link(view->html, "/jual", tr(lang, "Catat penjualan"), true);
        ui_actions_end(view->html);
    } else if (!draw(view, days, sums, &reach, error)) {
        return false;
    }
    if (record_count(sums) > 0 && context_may_read(context, CAN_MEASURE, SUBJECT_FIGURES)) {
        ui_link(view->html, "/ketergantungan", tr(lang, "Bergantung pada satu tempat?"));
    }
    if (!area_view_reach(view, days, error)) {
        return false;
    }
    days_form(view, days);
    return true;
}

const Page page_reach = {
    .path = "/asal-pembeli",
    .title = N_("Asal pembeli"),
    .job = JOB_SELL,
    .note = N_("Tahu dari mana, membeli lewat mana"),
    .order = 50,
    .icon = "people",
    .back = "/penjualan",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .wide = true,
    .query = &days_query,
    .get = get,
};
