// SPDX-License-Identifier: Apache-2.0
#include "store/stock.h"
#include "action/registry.h"
#include "base/money.h"
#include "guide/unit.h"
#include "page/page.h"
#include "store/product.h"

static const Action *const ACTIONS_HERE[] = {&action_stock_item_add, NULL};

static void draw_item(Html *html, const StockItem *item)
{
    const Lang *lang = html->lang;
    g_autofree char *href = g_strdup_printf("/stok/%" G_GINT64_FORMAT, item->id);
    g_autofree char *left = unit_amount_format(item->on_hand, item->unit, lang);
    bool low = stock_item_is_low(item);
    ui_item(html,
            (UiItem){.title_data = item->name,
                     .note = item->product_id == 0 ? tr(lang, "bahan") : tr(lang, "barang jualan"),
                     .value = left,
                     .href = href,
                     .badge = item->on_hand == 0 ? tr(lang, "Habis")
                              : low              ? tr(lang, "Hampir habis")
                                                 : NULL,
                     .tone = low || item->on_hand == 0 ? TONE_WARNING : TONE_PLAIN});
}

static void draw_items(PageView *view, const RecordList *items)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    size_t low = 0;
    for (size_t i = 0; i < record_count(items); i++) {
        low += stock_item_is_low(stock_item_at(items, i));
    }
    if (record_count(items) == 0) {
        ui_empty(html, "basket",
                 tr(lang, "Belum ada yang dihitung. Tulis satu bahan yang paling sering habis, "
                          "atau isi stok di halaman barang."));
        return;
    }
    if (low > 0) {
        g_autofree char *sentence =
            g_strdup_printf(tr_count(lang, "%d perlu segera ditambah.", low), (int)low);
        ui_notice(html, TONE_WARNING, sentence);
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(items); i++) {
        draw_item(html, stock_item_at(items, i));
    }
    ui_list_end(html);
}

static void draw_margin(Html *html, const char *const *headings, const Product *product)
{
    const Lang *lang = html->lang;
    g_autofree char *price = money_format(product->price_idr);
    g_autofree char *cost = money_format(product->cost_idr);
    g_autofree char *margin = money_format(product->price_idr - product->cost_idr);
    g_autofree char *share =
        percent_format_whole(product->price_idr - product->cost_idr, product->price_idr);
    bool known = product->cost_idr > 0;
    ui_row_begin(html);
    ui_cell(html, headings[0], product->name);
    ui_cell_number(html, headings[1], price);
    ui_cell_number(html, headings[2], known ? cost : tr(lang, "belum diisi"));
    ui_cell_number(html, headings[3], known ? margin : "–");
    ui_cell_number(html, headings[4], known ? share : "–");
    ui_row_end(html);
}

/* What is left of each price, for all goods side by side. */
static void draw_margins(PageView *view, const RecordList *products)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Barang"), tr(lang, "Harga"), tr(lang, "Modal"),
                                    tr(lang, "Sisa"), tr(lang, "Dari harga")};
    if (record_count(products) == 0) {
        return;
    }
    ui_fold_begin(html, tr(lang, "Sisa dari tiap barang setelah modal"));
    ui_table_begin(html, tr(lang, "Harga, modal, dan sisa"), headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(products); i++) {
        draw_margin(html, headings, product_at(products, i));
    }
    ui_table_end(html);
    ui_fold_end(html);
}

static void draw_form(PageView *view, bool some)
{
    if (!page_may(view, &action_stock_item_add)) {
        return;
    }
    bool open = !some || view->failed != NULL;
    (open ? ui_fold_begin_open : ui_fold_begin)(view->html,
                                                tr(view->html->lang, "Tambah bahan yang dihitung"));
    page_form(
        view,
        (PageForm){.action = &action_stock_item_add, .fold_from = "pack_name", .secondary = some});
    ui_fold_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) items = NULL;
    g_autoptr(RecordList) products = NULL;
    if (!stock_item_list_used(context->db, context->business_id, &items, error) ||
        !product_list_active(context->db, context->business_id, &products, error)) {
        return false;
    }
    draw_items(view, items);
    draw_form(view, record_count(items) > 0);
    draw_margins(view, products);
    return true;
}

const Page page_stock = {
    .path = "/stok",
    .title = N_("Stok dan modal"),
    .job = JOB_SELL,
    .note = N_("Bahan dan barang: masuk, keluar, hampir habis"),
    .order = 37,
    .icon = "empty",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
