// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue_paper.h"

#include "draw/document.h"

static bool add_product(Document *document, const Catalogue *catalogue, const Product *product,
                        const Lang *lang, GError **error)
{
    g_autofree char *price = price_words(product->price_idr, product->unit);
    g_autofree char *note = catalogue_note(catalogue, product, lang);
    DocumentEntry entry = {
        .title = product->name,
        .value = price,
        .text = note,
        .note = product->stock == 0 ? tr(lang, "Sedang habis") : NULL,
        .picture = catalogue_photo(catalogue, product),
    };
    return document_entry(document, &entry, error);
}

static bool add_products(Document *document, const Catalogue *catalogue, const Lang *lang,
                         GError **error)
{
    for (size_t i = 0; i < record_count(catalogue->products); i++) {
        if (!add_product(document, catalogue, product_at(catalogue->products, i), lang, error)) {
            return false;
        }
    }
    return true;
}

static bool add_packages(Document *document, const Catalogue *catalogue, const Lang *lang,
                         GError **error)
{
    bool first = true;
    for (size_t i = 0; i < record_count(catalogue->packages); i++) {
        const Package *package = package_at(catalogue->packages, i);
        const char *parts = catalogue_parts(catalogue, i);
        if (parts == NULL) {
            continue;
        }
        g_autofree char *price = price_words(package->price_idr, NULL);
        g_autofree char *to = day_format_long((Day)package->to_day, lang);
        g_autofree char *until = g_strdup_printf(tr(lang, "sampai %s"), to);
        if (first) {
            document_heading(document, tr(lang, "Paket promo"));
            first = false;
        }
        DocumentEntry entry = {
            .title = package->name, .value = price, .text = parts, .note = until};
        if (!document_entry(document, &entry, error)) {
            return false;
        }
    }
    return true;
}

static void add_prices(Document *document, const Catalogue *catalogue, const Lang *lang)
{
    const DocumentColumn columns[] = {{tr(lang, "Barang"), 3, false},
                                      {tr(lang, "Harga"), 2, true},
                                      {tr(lang, "Keterangan"), 5, false}};
    document_table(document, columns, G_N_ELEMENTS(columns));
    for (size_t i = 0; i < record_count(catalogue->products); i++) {
        const Product *product = product_at(catalogue->products, i);
        g_autofree char *price = price_words(product->price_idr, product->unit);
        g_autofree char *note = catalogue_note(catalogue, product, lang);
        document_row(document, (const char *const[]){product->name, price, note});
    }
}

/* The code takes the reader to WhatsApp, or to the page when there is no phone. */
static bool add_order(Document *document, const Catalogue *catalogue, const Lang *lang,
                      GError **error)
{
    g_autofree char *link = catalogue_order_link(catalogue, NULL, lang);
    g_autofree char *contact = catalogue_contact(catalogue);
    const char *code = link != NULL ? link : catalogue->link;
    if (code == NULL) {
        return true;
    }
    g_autofree char *text =
        g_strdup_printf("%s\n%s", tr(lang, "Arahkan kamera ponsel ke kotak ini."), contact);
    if (!document_code(document, code, tr(lang, "Pesan di sini"), text, error)) {
        return false;
    }
    document_link(document, tr(lang, "Pesan lewat WhatsApp"), code);
    return true;
}

static Document *document_for(const Catalogue *catalogue, CataloguePaper paper, const Lang *lang)
{
    const Business *business = catalogue->business;
    g_autofree char *day = day_format_long(catalogue->today, lang);
    g_autofree char *prices = g_strdup_printf(tr(lang, "Harga per %s."), day);
    g_autofree char *note = *business->place != '\0'
                                ? g_strdup_printf("%s · %s", business->place, prices)
                                : g_strdup(prices);
    g_autofree char *contact = catalogue_contact(catalogue);
    g_autofree char *footer = *contact != '\0' ? g_strdup_printf("%s · %s", business->name, contact)
                                               : g_strdup(business->name);
    g_autofree char *title = g_strdup_printf(
        "%s %s", paper == CATALOGUE_BOOK ? tr(lang, "Katalog") : tr(lang, "Daftar harga"),
        business->name);
    return document_new(&(DocumentHead){
        .paper = PAPER_A4,
        .title = title,
        .author = business->name,
        .note = note,
        .footer = footer,
        .created_at = catalogue->now,
    });
}

bool catalogue_pdf(const Catalogue *catalogue, CataloguePaper paper, const Lang *lang,
                   GBytes **ret_pdf, GError **error)
{
    g_autoptr(Document) document = document_for(catalogue, paper, lang);
    if (paper == CATALOGUE_PRICES) {
        add_prices(document, catalogue, lang);
    } else if (!add_products(document, catalogue, lang, error)) {
        return false;
    }
    return add_packages(document, catalogue, lang, error) &&
           add_order(document, catalogue, lang, error) && document_finish(document, ret_pdf, error);
}
