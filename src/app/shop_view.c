// SPDX-License-Identifier: Apache-2.0
#include "app/shop_view.h"

#include "app/report_view.h"
#include "base/money.h"

/* What is being drawn, and the basket its quantities belong to; NULL: a file to read only. */
typedef struct {
    Html *html;
    const Catalogue *catalogue;
    const Basket *basket;
} Drawing;

static void draw_order(const Drawing *d, const char *name)
{
    Html *html = d->html;
    g_autofree char *link = catalogue_order_link(d->catalogue, name, html->lang);
    if (link != NULL) {
        ui_actions_begin(html);
        ui_button_link(html, link, tr(html->lang, "Pesan lewat WhatsApp"), false);
        ui_actions_end(html);
    }
}

static void draw_quantity(const Drawing *d, const BasketLine *line)
{
    g_autofree char *price = money_format(line->price_idr);
    if (line->left == 0) {
        g_autofree char *gone = g_strdup_printf("%s · %s", line->kind != NULL ? line->kind : price,
                                                tr(d->html->lang, "Sedang habis"));
        ui_hint(d->html, gone);
        return;
    }
    ui_quantity(d->html, &(UiQuantity){.name = line->field,
                                       .label_data = line->kind,
                                       .note_data = line->kind != NULL ? price : NULL});
}

/* The fields of one product or package: one, or one a kind. */
static void draw_quantities(const Drawing *d, int64_t product_id, int64_t package_id)
{
    for (guint i = 0; i < d->basket->lines->len; i++) {
        const BasketLine *line = basket_at(d->basket, i);
        if (line->product_id == product_id && line->package_id == package_id) {
            draw_quantity(d, line);
        }
    }
}

static void draw_product(const Drawing *d, const Product *product)
{
    Html *html = d->html;
    bool gone = !product_is_for_sale(product);
    g_autofree char *price = price_words(product->price_idr, product->unit);
    g_autofree char *note = d->basket != NULL ? catalogue_note_short(product, html->lang)
                                              : catalogue_note(d->catalogue, product, html->lang);
    g_autofree char *picture = catalogue_photo_address(d->catalogue, product);
    ui_item_begin(html, (UiItem){.title_data = product->name,
                                 .value = price,
                                 .picture = picture,
                                 .badge = gone ? tr(html->lang, "Sedang habis") : NULL,
                                 .tone = gone ? TONE_WARNING : TONE_PLAIN});
    if (*note != '\0') {
        ui_paragraph_plain(html, note);
    }
    if (!gone && d->basket != NULL) {
        draw_quantities(d, product->id, 0);
    } else if (!gone) {
        draw_order(d, product->name);
    }
    ui_item_end(html);
}

static void draw_package(const Drawing *d, const Package *package, const char *parts)
{
    Html *html = d->html;
    g_autofree char *price = price_words(package->price_idr, NULL);
    ui_item_begin(html, (UiItem){.title_data = package->name,
                                 .note_data = parts,
                                 .value = price,
                                 .badge = tr(html->lang, "Promo"),
                                 .tone = TONE_GOOD});
    if (d->basket != NULL) {
        draw_quantities(d, 0, package->id);
    } else {
        draw_order(d, package->name);
    }
    ui_item_end(html);
}

static void draw_goods(const Drawing *d)
{
    const Catalogue *catalogue = d->catalogue;
    ui_list_begin(d->html);
    for (size_t i = 0; i < record_count(catalogue->packages); i++) {
        const char *parts = catalogue_parts(catalogue, i);
        if (parts != NULL) {
            draw_package(d, package_at(catalogue->packages, i), parts);
        }
    }
    for (size_t i = 0; i < record_count(catalogue->products); i++) {
        draw_product(d, product_at(catalogue->products, i));
    }
    ui_list_end(d->html);
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

void shop_draw(Html *html, const Catalogue *catalogue, const Basket *basket)
{
    const Drawing d = {html, catalogue, basket};
    if (*catalogue->business->place != '\0') {
        ui_paragraph_plain(html, catalogue->business->place);
    }
    if (record_count(catalogue->products) == 0) {
        ui_empty(html, "basket", tr(html->lang, "Belum ada barang yang ditampilkan."));
        return;
    }
    if (basket == NULL) {
        draw_goods(&d);
    } else {
        g_autofree char *target = g_strdup_printf("/toko/%s/pesan", catalogue->business->slug);
        ui_basket_begin(html, target);
        draw_goods(&d);
        ui_basket_end(html, tr(html->lang, "Lanjut memesan"));
        draw_order(&d, NULL);
    }
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

static bool is_said(const char *words)
{
    return words != NULL && *words != '\0';
}

/* Who it is, in the owner's words, and when it is open. */
static void draw_about(Html *html, const ShopAbout *about)
{
    if (is_said(about->story)) {
        ui_paragraph_plain(html, about->story);
    }
    if (is_said(about->origin)) {
        ui_paragraph_plain(html, about->origin);
    }
    if (is_said(about->hours)) {
        g_autofree char *words =
            g_strdup_printf("%s: %s", tr(html->lang, "Jam buka"), about->hours);
        ui_hint(html, words);
    }
}

GString *shop_html(const App *app, const Catalogue *catalogue, const ShopAbout *about,
                   const Lang *lang)
{
    GString *out = g_string_new(NULL);
    g_autofree char *style = style_inside(app);
    Html html = {.out = out, .lang = lang};
    UiPreview preview = {.title = catalogue->business->name,
                         .description = about != NULL ? about->description : NULL,
                         .address = catalogue->link,
                         .facts = about != NULL ? about->facts : NULL};
    UiFrame frame = {.title = tr(lang, "Katalog"),
                     .title_data = catalogue->business->name,
                     .style_href = style,
                     .description = preview.description,
                     .preview = about != NULL ? &preview : NULL,
                     .alone = true};
    ui_frame_begin(&html, &frame);
    if (about != NULL) {
        draw_about(&html, about);
    }
    shop_draw(&html, catalogue, NULL);
    draw_contact(&html, catalogue);
    ui_frame_end(&html, &frame);
    return out;
}

/* "Senin, 5 Januari 2026 pukul 08.00", with "hari ini" for today; nobody opens at midnight: the day alone. */
static char *moment_words(const Catalogue *catalogue, int64_t at, const Lang *lang)
{
    Zone zone = business_zone(catalogue->business);
    Day day = zone_day(zone, at);
    g_autofree char *long_day = day_format_long(day, lang);
    const char *named = day == catalogue->today ? tr(lang, "hari ini") : long_day;
    if (zone_minute(zone, at) == 0) {
        return g_strdup(named);
    }
    g_autofree char *minute = minute_format(zone_minute(zone, at));
    return g_strdup_printf(tr(lang, "%s pukul %s"), named, minute);
}

char *shop_closed_words(const Catalogue *catalogue, const Opening *opening, const Lang *lang)
{
    Zone zone = business_zone(catalogue->business);
    int64_t next = opening_next(opening, zone, catalogue->now);
    if (next == catalogue->now) {
        return NULL;
    }
    if (next < 0) {
        return g_strdup(tr(lang, "Sedang tutup."));
    }
    g_autofree char *moment = moment_words(catalogue, next, lang);
    return g_strdup_printf(tr(lang, "Sedang tutup, buka lagi %s. Pesanan untuk nanti tetap bisa."),
                           moment);
}

/* "Senin–Sabtu", "Senin, Rabu", "setiap hari" */
static char *days_words(int64_t days, const Lang *lang)
{
    g_autoptr(GString) words = g_string_new(NULL);
    if (days == (1 << WEEKDAY_COUNT) - 1) {
        return g_strdup(tr(lang, "setiap hari"));
    }
    for (int day = MONDAY; day < WEEKDAY_COUNT; day++) {
        int last = day;
        while (last + 1 < WEEKDAY_COUNT && (days >> day & 1) != 0 &&
               (days >> (last + 1) & 1) != 0) {
            last++;
        }
        if ((days >> day & 1) == 0) {
            continue;
        }
        g_string_append_printf(words, "%s%s", words->len > 0 ? ", " : "",
                               weekday_name((Weekday)day, lang));
        if (last > day + 1) {
            g_string_append_printf(words, "–%s", weekday_name((Weekday)last, lang));
            day = last;
        }
    }
    return g_string_free(g_steal_pointer(&words), FALSE);
}

char *shop_hours_words(const Opening *opening, const Lang *lang)
{
    g_autofree char *days = days_words(opening->days, lang);
    if (opening->from_minute == opening->to_minute) {
        return g_steal_pointer(&days);
    }
    g_autofree char *from = minute_format((Minute)opening->from_minute);
    g_autofree char *to = minute_format((Minute)opening->to_minute);
    return g_strdup_printf("%s, %s–%s", days, from, to);
}
