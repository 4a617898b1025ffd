// SPDX-License-Identifier: Apache-2.0
#include "app/shop_view.h"

#include "app/report_view.h"

static void draw_order(Html *html, const Catalogue *catalogue, const char *name)
{
    g_autofree char *link = catalogue_order_link(catalogue, name, html->lang);
    if (link != NULL) {
        ui_actions_begin(html);
        ui_button_link(html, link, tr(html->lang, "Pesan lewat WhatsApp"), false);
        ui_actions_end(html);
    }
}

static void draw_product(Html *html, const Catalogue *catalogue, const Product *product)
{
    bool gone = !product_is_for_sale(product);
    g_autofree char *price = price_words(product->price_idr, product->unit);
    g_autofree char *note = catalogue_note(catalogue, product, html->lang);
    g_autofree char *picture = catalogue_photo_address(catalogue, product);
    ui_item_begin(html, (UiItem){.title_data = product->name,
                                 .value = price,
                                 .picture = picture,
                                 .badge = gone ? tr(html->lang, "Sedang habis") : NULL,
                                 .tone = gone ? TONE_WARNING : TONE_PLAIN});
    if (*note != '\0') {
        ui_paragraph_plain(html, note);
    }
    if (!gone) {
        draw_order(html, catalogue, product->name);
    }
    ui_item_end(html);
}

static void draw_packages(Html *html, const Catalogue *catalogue)
{
    for (size_t i = 0; i < record_count(catalogue->packages); i++) {
        const Package *package = package_at(catalogue->packages, i);
        const char *parts = catalogue_parts(catalogue, i);
        if (parts == NULL) {
            continue;
        }
        g_autofree char *price = price_words(package->price_idr, NULL);
        ui_item_begin(html, (UiItem){.title_data = package->name,
                                     .note_data = parts,
                                     .value = price,
                                     .badge = tr(html->lang, "Promo"),
                                     .tone = TONE_GOOD});
        draw_order(html, catalogue, package->name);
        ui_item_end(html);
    }
}

/* Only what customers allowed to be shown. */
static void draw_testimonials(Html *html, const Catalogue *catalogue)
{
    g_autofree char *average = testimonial_words(catalogue->sum, html->lang);
    if (average == NULL) {
        return;
    }
    ui_heading(html, tr(html->lang, "Kata pembeli"));
    ui_hint(html, average);
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(catalogue->testimonials); i++) {
        const Testimonial *said = testimonial_at(catalogue->testimonials, i);
        g_autofree char *stars = stars_words(said->stars);
        bool named = *said->customer != '\0';
        ui_item(html, (UiItem){.title = named ? NULL : tr(html->lang, "Pembeli"),
                               .title_data = named ? said->customer : NULL,
                               .note_data = said->text,
                               .value = stars});
    }
    ui_list_end(html);
}

void shop_draw(Html *html, const Catalogue *catalogue)
{
    if (*catalogue->business->place != '\0') {
        ui_paragraph_plain(html, catalogue->business->place);
    }
    if (record_count(catalogue->products) == 0) {
        ui_empty(html, "basket", tr(html->lang, "Belum ada barang yang ditampilkan."));
        return;
    }
    ui_list_begin(html);
    draw_packages(html, catalogue);
    for (size_t i = 0; i < record_count(catalogue->products); i++) {
        draw_product(html, catalogue, product_at(catalogue->products, i));
    }
    ui_list_end(html);
    draw_testimonials(html, catalogue);
}

/* Where to order, once more in words: the file may be printed. */
static void draw_contact(Html *html, const Catalogue *catalogue)
{
    g_autofree char *contact = catalogue_contact(catalogue);
    g_autofree char *link = catalogue_order_link(catalogue, NULL, html->lang);
    if (link != NULL) {
        ui_heading(html, tr(html->lang, "Cara pesan"));
        ui_paragraph_plain(html, contact);
        ui_actions_begin(html);
        ui_button_link(html, link, tr(html->lang, "Pesan lewat WhatsApp"), true);
        ui_actions_end(html);
    }
    g_autofree char *day = day_format_long(catalogue->today, html->lang);
    g_autofree char *note = g_strdup_printf(tr(html->lang, "Harga per %s."), day);
    ui_hint(html, note);
}

GString *shop_html(const App *app, const Catalogue *catalogue, const Lang *lang)
{
    GString *out = g_string_new(NULL);
    g_autofree char *style = style_inside(app);
    Html html = {.out = out, .lang = lang};
    UiFrame frame = {.title = tr(lang, "Katalog"),
                     .title_data = catalogue->business->name,
                     .style_href = style,
                     .alone = true};
    ui_frame_begin(&html, &frame);
    shop_draw(&html, catalogue);
    draw_contact(&html, catalogue);
    ui_frame_end(&html, &frame);
    return out;
}
