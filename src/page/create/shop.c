// SPDX-License-Identifier: Apache-2.0
#include "app/shop_view.h"
#include "page/create/shop_page.h"
#include "page/create/shop_preview.h"
#include "store/booking_rules.h"

/* Said when the owner said it. */
static void draw_hours(Html *html, const Opening *opening)
{
    if (opening->changed_at != 0) {
        g_autofree char *hours = shop_hours_words(opening, html->lang);
        g_autofree char *sentence = g_strdup_printf(tr(html->lang, "Buka %s."), hours);
        ui_hint(html, sentence);
    }
}

static void draw_booking(Html *html, const Business *business, const BookingRules *rules)
{
    if (rules->shown) {
        g_autofree char *href = g_strdup_printf("/toko/%s/janji", business->slug);
        ui_actions_begin(html);
        ui_button_link(html, href, tr(html->lang, "Buat janji"), false);
        ui_actions_end(html);
    }
}

/* The page of customers: open to everybody, without cost, margin or how much is left. */
static bool get(PageView *view, GError **error)
{
    g_auto(ShopPage) page = {0};
    g_auto(Basket) basket = {0};
    Opening opening;
    BookingRules rules;
    if (!shop_page_load(view, &page, error) ||
        !opening_load(view->context->db, page.business->id, &opening, error) ||
        !booking_rules_load(view->context->db, page.business->id, &rules, error)) {
        return false;
    }
    view->title_data = g_strdup(page.business->name);
    g_autofree char *closed = shop_closed_words(&page.catalogue, &opening, view->html->lang);
    if (closed != NULL) {
        ui_notice(view->html, TONE_WARNING, closed);
    }
    draw_hours(view->html, &opening);
    draw_booking(view->html, page.business, &rules);
    basket_init(&basket, &page.catalogue);
    shop_draw(view->html, &page.catalogue, &basket);
    shop_preview(view, &page.catalogue, &basket);
    return true;
}

const Page page_shop = {
    .path = "/toko/{nama}",
    .title = N_("Katalog"),
    .anonymous = true,
    .public_s = 60,
    .get = get,
};
