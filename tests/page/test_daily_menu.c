// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static int monday_menu(Client *client)
{
    return client_post(client, "/menu-hari-ini", "menu_set", 0, "items.0.name", "Nasi kuning",
                       "items.0.price", "10.000", "items.1.name", "Sayur matang", "items.1.price",
                       "5.000", "items.2.name", "Es teh", "items.2.price", "3.000", "order_until",
                       "10:00", "note", "", NULL);
}

static void phone_set(Client *client)
{
    client_post(client, "/usaha/atur", "business_edit", 0, "name", "Dapur Melati", "phone",
                "081200000001", "zone", "WIB", "minutes_per_day", "30", "promise_minutes", "60",
                NULL);
}

/* The n-th ready text on the page, as it is copied. */
static char *text_on_page(const Client *client, int n)
{
    const char *at = client_body(client);
    for (int i = 0; i <= n; i++) {
        at = strstr(at + 1, "class=\"copy-text\"");
        g_assert_nonnull(at);
    }
    at = strchr(at, '>') + 1;
    return g_strndup(at, (gsize)(strstr(at, "</pre>") - at));
}

static char *first_line(const char *text)
{
    return g_strndup(text, strcspn(text, "\n"));
}

/* Requirement C01, C02 and step 5 of the acceptance story. */
static void the_menu_is_entered_once_and_gives_two_texts(void)
{
    static const char *const parts[] = {"Nasi kuning Rp10.000", "Sayur matang Rp5.000",
                                        "Es teh Rp3.000", "10.00", "0812-0000-0001"};
    g_autoptr(Client) client = client_new(OWNER);
    phone_set(client);
    g_assert_cmpint(monday_menu(client), ==, 200);
    g_autofree char *status = text_on_page(client, 0);
    g_autofree char *group = text_on_page(client, 1);
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        g_assert_nonnull(strstr(status, parts[i]));
        g_assert_nonnull(strstr(group, parts[i]));
    }
    g_assert_cmpstr(status, !=, group);
    client_get(client, "/produk");
    g_assert_true(client_shows(client, "Sayur matang"));
}

static void what_is_sold_out_vanishes_from_the_texts(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    monday_menu(client);
    client_post(client, "/menu-hari-ini", "menu_sold_out", 0, NULL); /* the first item */
    g_autofree char *status = text_on_page(client, 0);
    g_assert_null(strstr(status, "Nasi kuning"));
    g_assert_nonnull(strstr(status, "Sayur matang"));
    g_assert_cmpint(client_command(client, NULL, "do", "menu_sold_out", "--product", "2",
                                   "--business", "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpint(client_command(client, NULL, "do", "menu_sold_out", "--product", "3",
                                   "--business", "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpint(client_get(client, "/menu-hari-ini"), ==, 200);
    g_assert_true(client_shows(client, "Semua sudah habis."));
}

/* Yesterday's menu stands in today's form, and today begins with other words. */
static void two_mornings_never_begin_alike(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *before = g_strdup("");
    g_autofree char *group_before = g_strdup("");
    monday_menu(client);
    for (int day = 1; day <= 21; day++) {
        g_autofree char *status = text_on_page(client, 0);
        g_autofree char *group = text_on_page(client, 1);
        g_autofree char *line = first_line(status);
        g_autofree char *group_line = first_line(group);
        g_assert_cmpstr(line, !=, before);
        g_assert_cmpstr(group_line, !=, group_before);
        g_free(g_steal_pointer(&before));
        g_free(g_steal_pointer(&group_before));
        before = g_steal_pointer(&line);
        group_before = g_steal_pointer(&group_line);
        client_set_now(client, NOW + day * INT64_C(86400) + (day % 3) * 3 * 3600);
        client_get(client, "/menu-hari-ini");
        g_assert_null(strstr(client_body(client), "class=\"copy-text\""));
        g_assert_nonnull(strstr(client_body(client), "value=\"1\" checked"));
        g_assert_cmpint(client_post(client, "/menu-hari-ini", "menu_set", 0, "products", "1,2,3",
                                    "order_until", "10:00", NULL),
                        ==, 200);
    }
}

static void a_new_name_needs_a_price_and_the_form_keeps_it(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/menu-hari-ini", "menu_set", 0, "items.0.name", "Lontong",
                                "order_until", "10:00", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Tulis harganya"));
    g_assert_nonnull(strstr(client_body(client), "value=\"Lontong\""));
    client_get(client, "/produk");
    g_assert_true(client_shows(client, "Belum ada barang."));
    g_assert_cmpint(
        client_post(client, "/menu-hari-ini", "menu_set", 0, "order_until", "10:00", NULL), ==,
        422);
    g_assert_true(client_shows(client, "Pilih paling sedikit satu barang"));
}

static void a_known_name_is_the_product_that_is_there(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    client_api_ok(client, "POST", "products", "{\"name\":\"Es teh\",\"price\":3000}");
    client_api_ok(client, "POST", "menu",
                  "{\"items\":[{\"name\":\"es TEH\",\"price\":3500},{\"product\":1}],"
                  "\"order_until\":\"10:00\"}");
    client_api(client, "GET", "menu", NULL, NULL, &document);
    json_t *items = json_object_get(document, "items");
    g_assert_cmpint(json_array_size(items), ==, 1);
    g_assert_cmpint(json_integer_value(json_object_get(json_array_get(items, 0), "price_idr")), ==,
                    3500);
    g_assert_true(json_is_string(json_object_get(json_object_get(document, "texts"), "status")));
    json_decref(document);
}

void test_daily_menu(void)
{
    g_test_add_func("/page/daily_menu/texts", the_menu_is_entered_once_and_gives_two_texts);
    g_test_add_func("/page/daily_menu/sold_out", what_is_sold_out_vanishes_from_the_texts);
    g_test_add_func("/page/daily_menu/mornings", two_mornings_never_begin_alike);
    g_test_add_func("/page/daily_menu/price", a_new_name_needs_a_price_and_the_form_keeps_it);
    g_test_add_func("/page/daily_menu/known", a_known_name_is_the_product_that_is_there);
}
