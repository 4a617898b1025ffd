// SPDX-License-Identifier: Apache-2.0
/* C01, C12, C15: what the business has already said need not be typed again for its picture. */
#include "app/poster_start.h"

#include "context_case.h"

static void goods_add(Client *client)
{
    client_api_ok(client, "POST", "products",
                  "{\"name\":\"Nasi kuning\",\"price\":10000,\"unit\":\"porsi\","
                  "\"description\":\"Gurih\\ndan segar\"}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Es teh\",\"price\":3000}");
    client_api_ok(client, "POST", "packages",
                  "{\"name\":\"Paket pagi\",\"price\":12000,\"to\":\"2026-01-31\","
                  "\"items\":[{\"product\":1},{\"product\":2}]}");
    client_api_ok(client, "POST", "menu",
                  "{\"products\":[1,2],\"order_until\":\"09:00\",\"note\":\"Diantar gratis\"}");
    client_api_ok(client, "POST", "menu/sold-out", "{\"product\":2,\"sold_out\":true}");
}

static PosterStart start(const Context *context, const char *kind, PosterSubject subject)
{
    g_autoptr(GError) error = NULL;
    PosterStart begun = {0};
    assert_ok(poster_start_load(context, poster_find(kind), subject, &begun, &error), error);
    return begun;
}

static void the_menu_of_today_is_there(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    goods_add(client);
    owner_context(client, &context);
    g_auto(PosterStart) menu = start(&context, "menu", (PosterSubject){0});
    g_assert_cmpstr(form_typed(menu.values, "items.0.name"), ==, "Nasi kuning");
    g_assert_cmpstr(form_typed(menu.values, "items.0.price"), ==, "10000");
    g_assert_null(form_typed(menu.values, "items.1.name")); /* sold out */
    g_assert_cmpstr(form_typed(menu.values, "until"), ==, "09:00");
    g_assert_cmpstr(form_typed(menu.values, "day"), ==, "2026-01-05");
    g_assert_cmpstr(form_typed(menu.values, "detail"), ==, "Diantar gratis");
    g_assert_cmpstr(form_typed(menu.values, "business"), ==, context.business->name);
}

static void a_product_and_a_package_bring_their_price(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    goods_add(client);
    owner_context(client, &context);
    g_auto(PosterStart) product = start(&context, "product", (PosterSubject){.product_id = 1});
    g_auto(PosterStart) package = start(&context, "package", (PosterSubject){.package_id = 1});
    g_auto(PosterStart) list = start(&context, "price_list", (PosterSubject){0});
    g_assert_cmpstr(form_typed(product.values, "title"), ==, "Nasi kuning");
    g_assert_cmpstr(form_typed(product.values, "detail"), ==, "Gurih dan segar");
    g_assert_cmpstr(form_typed(package.values, "normal"), ==, "13000");
    g_assert_cmpstr(form_typed(package.values, "price"), ==, "12000");
    g_assert_cmpstr(form_typed(package.values, "to"), ==, "2026-01-31");
    g_assert_cmpstr(form_typed(list.values, "items.1.name"), ==, "Nasi kuning");
}

/* T02: what a buyer has not allowed is not there. */
static void a_testimonial_comes_only_with_permission(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(PosterStart) refused = {0};
    client_api_ok(client, "POST", "testimonials",
                  "{\"customer\":\"Bu Sari\",\"text\":\"Enak\",\"stars\":5,\"may_publish\":true,"
                  "\"hide_name\":true}");
    client_api_ok(client, "POST", "testimonials",
                  "{\"customer\":\"Bu Ani\",\"text\":\"Jangan\",\"stars\":5}");
    owner_context(client, &context);
    g_auto(PosterStart) said = start(&context, "testimonial", (PosterSubject){.testimonial_id = 1});
    g_assert_cmpstr(form_typed(said.values, "quote"), ==, "Enak");
    g_assert_null(form_typed(said.values, "customer"));
    assert_fails(poster_start_load(&context, poster_find("testimonial"),
                                   (PosterSubject){.testimonial_id = 2}, &refused, &error),
                 error, ERROR_NOT_FOUND);
}

static void goods_of_others_are_not_found(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(PosterStart) begun = {0};
    owner_context(client, &context);
    assert_fails(poster_start_load(&context, poster_find("product"),
                                   (PosterSubject){.product_id = 77}, &begun, &error),
                 error, ERROR_NOT_FOUND);
    g_clear_error(&error);
    assert_fails(poster_start_load(&context, poster_find("package"),
                                   (PosterSubject){.package_id = 77}, &begun, &error),
                 error, ERROR_NOT_FOUND);
}

static void every_example_is_a_whole_poster(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    owner_context(client, &context);
    for (size_t i = 0; i < poster_count(); i++) {
        g_autoptr(FormValues) sample = poster_sample(&context, POSTERS[i]);
        for (const Field *field = POSTERS[i]->form->fields; field->name != NULL; field++) {
            bool given = field->kind == FIELD_ROWS ? form_rows(sample, field->name) > 0
                                                   : form_has(sample, field->name);
            g_assert_true(given || !field->required);
        }
    }
}

void test_poster_start(void)
{
    g_test_add_func("/app/poster_start/C01/menu", the_menu_of_today_is_there);
    g_test_add_func("/app/poster_start/C12/price", a_product_and_a_package_bring_their_price);
    g_test_add_func("/app/poster_start/T02/permission", a_testimonial_comes_only_with_permission);
    g_test_add_func("/app/poster_start/others", goods_of_others_are_not_found);
    g_test_add_func("/app/poster_start/C15/examples", every_example_is_a_whole_poster);
}
