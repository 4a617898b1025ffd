// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/measure/outlook_view.h"
#include "store/product.h"
#include "store/rival_price.h"

static const Action *const ACTIONS_HERE[] = {&action_rival_price_add, &action_rival_price_remove,
                                             NULL};

static void draw_price_line(Html *html, const PriceLine *line)
{
    static const Tone TONES[PRICE_PLACES] = {[PRICE_LOWEST] = TONE_WARNING,
                                             [PRICE_AMONG] = TONE_GOOD,
                                             [PRICE_HIGHEST] = TONE_WARNING};
    const Lang *lang = html->lang;
    g_autofree char *own = money_format(line->own_idr);
    g_autofree char *median = money_format(line->median_idr);
    g_autofree char *note =
        g_strdup_printf(tr_count(lang, "Tengah-tengah dari %d penjual: %s", (int64_t)line->count),
                        (int)line->count, median);
    ui_item(html, (UiItem){.title_data = line->product,
                           .note = note,
                           .value = own,
                           .badge = tr(lang, price_place_name(line->place)),
                           .tone = TONES[line->place]});
}

static void draw_noted(PageView *view, const RecordList *prices)
{
    Html *html = view->html;
    ui_fold_begin(html, tr(html->lang, "Harga yang dicatat"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(prices); i++) {
        const RivalPrice *price = rival_price_at(prices, i);
        g_autofree char *money = money_format(price->price_idr);
        g_autofree char *day = day_format_short((Day)price->day, html->lang);
        g_autofree char *note = g_strdup_printf("%s · %s", price->rival, day);
        ui_item_begin(html, (UiItem){.title_data = price->product,
                                     .note_data = note,
                                     .value = money});
        page_button(view, &action_rival_price_remove, price->id, NULL, true);
        ui_item_end(html);
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool draw_prices(PageView *view, const Outlook *outlook, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_autoptr(RecordList) products = NULL;
    if (!product_list_all(context->db, context->business_id, &products, error)) {
        return false;
    }
    g_auto(OptionTable) table = option_table_of(products, "id", "name");
    const UiOptions options[] = {{"product", OPTIONS(table)}, {0}};
    if (view->failed != NULL) {
        ui_fold_begin_open(html, tr(html->lang, "Harga di tempat lain"));
    } else {
        ui_fold_begin(html, tr(html->lang, "Harga di tempat lain"));
    }
    ui_list_begin(html);
    for (guint i = 0; i < outlook->price_lines->len; i++) {
        draw_price_line(html, &g_array_index(outlook->price_lines, PriceLine, i));
    }
    ui_list_end(html);
    if (record_count(outlook->prices) > 0) {
        draw_noted(view, outlook->prices);
    }
    if (record_count(products) > 0) {
        ui_hint(html, tr(html->lang, "Catat harga barang yang sama di tiga penjual, maka terlihat "
                                     "letak harga Anda."));
        page_form(view, (PageForm){.action = &action_rival_price_add,
                                   .options = options,
                                   .secondary = true});
    } else {
        ui_hint(html, tr(html->lang, "Tulis dulu barang Anda, baru harga orang bisa dibandingkan."));
        ui_link(html, "/produk", tr(html->lang, "Tulis barang"));
    }
    ui_fold_end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(Outlook) outlook = {0};
    if (!outlook_load(view->context, &outlook, error)) {
        return false;
    }
    ui_lead(html, tr(html->lang, "Apa yang dikatakan catatan Anda sendiri tentang pasar."));
    outlook_draw_decisions(html, &outlook);
    outlook_draw_weekdays(html, &outlook);
    outlook_draw_next_week(html, &outlook);
    outlook_draw_best(html, &outlook);
    outlook_draw_wanted(html, &outlook);
    if (!draw_prices(view, &outlook, error)) {
        return false;
    }
    ui_fold_begin(html, tr(html->lang, "Jam ramai"));
    outlook_draw_hours(html, &outlook);
    ui_fold_end(html);
    return true;
}

const Page page_outlook = {
    .path = "/baca-pasar",
    .title = N_("Baca pasar"),
    .job = JOB_MEASURE,
    .note = N_("Hari ramai, barang laris, harga di tempat lain"),
    .order = 36,
    .icon = "measure",
    .back = "/laporan",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
