// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue.h"
#include "action/registry.h"
#include "app/offer_text.h"
#include "page/create/shop_link.h"

static const Action *const ACTIONS_HERE[] = {&action_product_import, NULL};

/* The sheet that is printed and hung up: no cost, no stock. On the screen the same list stands above. */
static void draw_sheet(Html *html, const Catalogue *catalogue)
{
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Barang"), tr(lang, "Harga"), tr(lang, "Keterangan")};
    ui_fold_begin(html, tr(lang, "Daftar harga untuk dicetak"));
    ui_table_begin(html, tr(lang, "Daftar harga"), headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(catalogue->products); i++) {
        const Product *product = product_at(catalogue->products, i);
        g_autofree char *price = price_words(product->price_idr, product->unit);
        g_autofree char *note = catalogue_note(catalogue, product, lang);
        ui_row_begin(html);
        ui_cell(html, headings[0], product->name);
        ui_cell_number(html, headings[1], price);
        ui_cell(html, headings[2], note);
        ui_row_end(html);
    }
    ui_table_end(html);
    ui_fold_end(html);
}

/* One catalogue, as whatever the next channel wants. */
static void draw_files(Html *html)
{
    const Lang *lang = html->lang;
    ui_fold_begin(html, tr(lang, "Simpan sebagai berkas"));
    ui_actions_begin(html);
    ui_button_link(html, "/katalog/berkas?bentuk=pdf", tr(lang, "PDF dengan keterangan"), false);
    ui_button_link(html, "/katalog/berkas?bentuk=harga", tr(lang, "PDF daftar harga"), false);
    ui_button_link(html, "/katalog/berkas?bentuk=html",
                   tr(lang, "Situs dalam satu berkas, terbuka tanpa internet"), false);
    ui_button_link(html, "/katalog/berkas?bentuk=marketplace",
                   tr(lang, "Tabel untuk marketplace (CSV)"), false);
    ui_actions_end(html);
    ui_fold_end(html);
}

static bool draw(PageView *view, const Catalogue *catalogue, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *path = shop_path(view);
    g_autofree char *text = NULL;
    if (!catalogue_words(view->context, catalogue->link, &text, error)) {
        return false;
    }
    ui_copy(html, tr(lang, "Katalog untuk WhatsApp"), text, true);
    ui_actions_begin(html);
    ui_button_link(html, path, tr(lang, "Lihat seperti pembeli"), false);
    ui_button_link(html, "/qr", tr(lang, "Kode QR untuk meja"), false);
    ui_actions_end(html);
    draw_files(html);
    draw_sheet(html, catalogue);
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
    g_autofree char *link = shop_link(view);
    g_auto(Catalogue) catalogue = {0};
    if (!catalogue_load(context, context->business, link, &catalogue, error)) {
        return false;
    }
    bool some = record_count(catalogue.products) > 0;
    if (some && !draw(view, &catalogue, error)) {
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
    .kept = true,
    .get = get,
};
