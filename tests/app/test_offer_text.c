// SPDX-License-Identifier: Apache-2.0
#include "app/offer_text.h"

#include <string.h>

#include "store/menu.h"
#include "store/package.h"
#include "store/product.h"
#include "testkit/client.h"

static int64_t product_of(Db *db, const char *name, int64_t price)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ProductFacts facts = {.name = name,
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = price,
                          .stock = STOCK_NOT_COUNTED};
    assert_ok(product_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    return id;
}

static void context_of(Context *context, Client *client)
{
    g_autoptr(GError) error = NULL;
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_PAGE};
    assert_ok(context_init(context, &options, &error), error);
}

static void a_day_without_a_menu_has_no_text(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_autoptr(GError) error = NULL;
    Caption caption = {0};
    context_of(&context, client);
    assert_fails(menu_text(&context, context.today, FORM_STATUS, (OfferWords){0}, &caption, &error),
                 error, ERROR_NOT_FOUND);
}

static void the_text_is_the_same_all_day(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(Caption) first = {0};
    g_auto(Caption) again = {0};
    g_auto(Caption) page = {0};
    int64_t id = product_of(client_db(client), "Nasi kuning", 10000);
    context_of(&context, client);
    MenuFacts facts = {context.today, 600, "", &id, 1};
    assert_ok(menu_save(context.db, BUSINESS, &facts, NOW, &error), error);
    assert_ok(menu_text(&context, context.today, FORM_STATUS, (OfferWords){0}, &first, &error),
              error);
    context.now += 13 * 3600;
    assert_ok(menu_text(&context, context.today, FORM_STATUS, (OfferWords){0}, &again, &error),
              error);
    assert_ok(menu_text(&context, context.today, FORM_PAGE, (OfferWords){0}, &page, &error), error);
    g_assert_cmpstr(first.text, ==, again.text);
    g_assert_cmpstr(first.text, !=, page.text);
}

/* Requirement C12: an expired package is never posted. */
static void a_package_is_composed_only_in_its_days(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(Caption) caption = {0};
    Caption none = {0};
    int64_t id = 0;
    context_of(&context, client);
    PackagePart parts[] = {{product_of(context.db, "Nasi kuning", 10000), 1},
                           {product_of(context.db, "Es teh", 3000), 1}};
    PackageFacts facts = {"Paket pagi", 12000, context.today, context.today + 2, -1, parts, 2};
    assert_ok(package_add(context.db, BUSINESS, &facts, NOW, &id, &error), error);
    assert_ok(
        package_text(&context, id, context.today, FORM_STATUS, (OfferWords){0}, &caption, &error),
        error);
    g_assert_nonnull(strstr(caption.text, "Rp12.000"));
    g_assert_nonnull(strstr(caption.text, "Rp1.000"));
    assert_fails(
        package_text(&context, id, context.today + 3, FORM_STATUS, (OfferWords){0}, &none, &error),
        error, ERROR_CONFLICT);
    assert_ok(package_set_active(context.db, BUSINESS, id, false, &error), error);
    assert_fails(
        package_text(&context, id, context.today, FORM_STATUS, (OfferWords){0}, &none, &error),
        error, ERROR_CONFLICT);
}

static void hidden_products_are_not_in_the_catalogue(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_autofree char *text = NULL;
    product_of(client_db(client), "Nasi kuning", 12500);
    int64_t hidden = product_of(client_db(client), "Es teh", 3000);
    assert_ok(product_set_active(client_db(client), BUSINESS, hidden, false, NOW, &error), error);
    context_of(&context, client);
    assert_ok(catalogue_words(&context, "https://contoh.id/toko/dapur-melati", &text, &error),
              error);
    g_assert_nonnull(strstr(text, "Nasi kuning Rp12.500"));
    g_assert_nonnull(strstr(text, "https://contoh.id/toko/dapur-melati"));
    g_assert_null(strstr(text, "Es teh"));
}

void test_offer_text(void)
{
    g_test_add_func("/app/offer_text/none", a_day_without_a_menu_has_no_text);
    g_test_add_func("/app/offer_text/same", the_text_is_the_same_all_day);
    g_test_add_func("/app/offer_text/package", a_package_is_composed_only_in_its_days);
    g_test_add_func("/app/offer_text/catalogue", hidden_products_are_not_in_the_catalogue);
}
