// SPDX-License-Identifier: Apache-2.0
#include "app/offer_text.h"
#include "base/phone.h"
#include "page/page.h"
#include "store/package.h"
#include "store/product.h"

/* The page of customers: open to everybody, without cost, margin or how much is left. */

static void draw_order(Html *html, const Business *business, const char *name)
{
    const Lang *lang = html->lang;
    if (*business->phone == '\0') {
        return;
    }
    g_autofree char *words =
        g_strdup_printf(tr(lang, "Halo %s, saya mau pesan %s."), business->name, name);
    g_autofree char *link = phone_wa_link(business->phone, words);
    ui_button_link(html, link, tr(lang, "Pesan lewat WhatsApp"), false);
}

static char *product_note(const Product *product, const Lang *lang)
{
    g_autoptr(GString) note = g_string_new(product->description);
    if (product->preorder_days > 0) {
        g_string_append(note, note->len > 0 ? " · " : "");
        g_string_append_printf(note,
                               tr_count(lang, "pesan %d hari sebelumnya", product->preorder_days),
                               (int)product->preorder_days);
    }
    return g_string_free(g_steal_pointer(&note), FALSE);
}

static void draw_product(Html *html, const Business *business, const Product *product)
{
    bool gone = !product_is_for_sale(product);
    g_autofree char *price = price_words(product->price_idr, product->unit);
    g_autofree char *note = product_note(product, html->lang);
    ui_item_begin(html, (UiItem){.title_data = product->name,
                                 .note_data = *note != '\0' ? note : NULL,
                                 .value = price,
                                 .badge = gone ? tr(html->lang, "Sedang habis") : NULL,
                                 .tone = gone ? TONE_WARNING : TONE_PLAIN});
    if (!gone) {
        draw_order(html, business, product->name);
    }
    ui_item_end(html);
}

static bool draw_package(PageView *view, const Business *business, const Package *package,
                         GError **error)
{
    g_autoptr(RecordList) items = NULL;
    if (!package_item_list(view->context->db, business->id, package->id, &items, error)) {
        return false;
    }
    g_autofree char *parts = package_parts(items);
    g_autofree char *price = price_words(package->price_idr, NULL);
    ui_item_begin(view->html, (UiItem){.title_data = package->name,
                                       .note_data = parts,
                                       .value = price,
                                       .badge = tr(view->html->lang, "Promo"),
                                       .tone = TONE_GOOD});
    draw_order(view->html, business, package->name);
    ui_item_end(view->html);
    return true;
}

static bool draw_packages(PageView *view, const Business *business, GError **error)
{
    Day today = zone_day(business_zone(business), view->context->now);
    g_autoptr(RecordList) packages = NULL;
    if (!package_list_from(view->context->db, business->id, today, &packages, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(packages); i++) {
        const Package *package = package_at(packages, i);
        if (package_state(package, today) == PACKAGE_CURRENT &&
            !draw_package(view, business, package, error)) {
            return false;
        }
    }
    return true;
}

static bool draw(PageView *view, const Business *business, const RecordList *products,
                 GError **error)
{
    Html *html = view->html;
    if (*business->place != '\0') {
        ui_paragraph_data(html, business->place);
    }
    if (record_count(products) == 0) {
        ui_empty(html, "basket", tr(html->lang, "Belum ada barang yang ditampilkan."));
        return true;
    }
    ui_list_begin(html);
    bool drawn = draw_packages(view, business, error);
    for (size_t i = 0; i < record_count(products); i++) {
        draw_product(html, business, product_at(products, i));
    }
    ui_list_end(html);
    return drawn;
}

static bool get(PageView *view, GError **error)
{
    Db *db = view->context->db;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) products = NULL;
    if (!business_load_slug(db, view->segment, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no shop of that name");
    }
    const Business *business = business_at(one, 0);
    view->title_data = g_strdup(business->name);
    return product_list_active(db, business->id, &products, error) &&
           draw(view, business, products, error);
}

const Page page_shop = {
    .path = "/toko/{nama}",
    .title = N_("Katalog"),
    .anonymous = true,
    .get = get,
};
