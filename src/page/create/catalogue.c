// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/offer_text.h"
#include "page/page.h"
#include "store/product.h"

static const Action *const ACTIONS_HERE[] = {&action_product_import, NULL};

static char *shop_path(const PageView *view)
{
    return g_strconcat("/toko/", view->context->business->slug, NULL);
}

/* Only an address that a customer's phone can reach is worth a line in the text. */
static char *shop_link(const PageView *view)
{
    const char *host = request_header(view->request, "host");
    const char *proto = request_header(view->request, "x-forwarded-proto");
    if (host == NULL || g_str_has_prefix(host, "localhost") || g_str_has_prefix(host, "127.") ||
        g_str_has_prefix(host, "[")) {
        return NULL;
    }
    g_autofree char *path = shop_path(view);
    return g_strdup_printf("%s://%s%s", g_strcmp0(proto, "https") == 0 ? "https" : "http", host,
                           path);
}

static char *preorder_words(const Product *product, const Lang *lang)
{
    return product->preorder_days > 0
               ? g_strdup_printf(tr_count(lang, "pesan %d hari sebelumnya", product->preorder_days),
                                 (int)product->preorder_days)
               : g_strdup("");
}

/* The sheet that is printed and hung up: no cost, no stock. */
static void draw_sheet(Html *html, const RecordList *products)
{
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Barang"), tr(lang, "Harga"), tr(lang, "Keterangan"),
                                    tr(lang, "Pesan dulu")};
    ui_table_begin(html, tr(lang, "Daftar harga"), headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(products); i++) {
        const Product *product = product_at(products, i);
        g_autofree char *price = price_words(product->price_idr, product->unit);
        g_autofree char *preorder = preorder_words(product, lang);
        ui_row_begin(html);
        ui_cell(html, headings[0], product->name);
        ui_cell_number(html, headings[1], price);
        ui_cell(html, headings[2], product->description);
        ui_cell(html, headings[3], preorder);
        ui_row_end(html);
    }
    ui_table_end(html);
}

static bool draw(PageView *view, const RecordList *products, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *path = shop_path(view);
    g_autofree char *link = shop_link(view);
    g_autofree char *text = NULL;
    if (!catalogue_words(view->context, link, &text, error)) {
        return false;
    }
    ui_copy(html, tr(lang, "Katalog untuk WhatsApp"), text, true);
    ui_actions_begin(html);
    ui_button_link(html, path, tr(lang, "Lihat seperti pembeli"), false);
    ui_actions_end(html);
    draw_sheet(html, products);
    return true;
}

static void draw_table_doors(PageView *view, bool some)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (!page_may(view, &action_product_import)) {
        return;
    }
    if (some) {
        ui_actions_begin(html);
        ui_button_link(html, "/katalog/unduh", tr(lang, "Unduh sebagai tabel (CSV)"), false);
        ui_actions_end(html);
    }
    if (view->failed != NULL) {
        page_form(view, (PageForm){.action = &action_product_import, .secondary = true});
        return;
    }
    ui_fold_begin(html, tr(lang, "Masukkan daftar dari tabel"));
    page_form(view, (PageForm){.action = &action_product_import, .secondary = true});
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) products = NULL;
    if (!product_list_active(context->db, context->business_id, &products, error)) {
        return false;
    }
    bool some = record_count(products) > 0;
    if (some && !draw(view, products, error)) {
        return false;
    }
    if (!some) {
        ui_empty(view->html, "basket",
                 tr(view->html->lang, "Katalog masih kosong. Tulis barang dan harganya dulu."));
        ui_button_link(view->html, "/produk", tr(view->html->lang, "Tulis barang"), true);
    }
    draw_table_doors(view, some);
    return true;
}

const Page page_catalogue = {
    .path = "/katalog",
    .title = N_("Katalog"),
    .job = JOB_CREATE,
    .note = N_("Daftar harga untuk WhatsApp, cetak, dan pembeli"),
    .order = 30,
    .icon = "list",
    .back = "/menu",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .wide = true,
    .actions = ACTIONS_HERE,
    .get = get,
};
