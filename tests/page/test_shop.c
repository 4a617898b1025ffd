// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static Client *shop(void)
{
    Client *client = client_new(OWNER);
    client_post(client, "/usaha/atur", "business_edit", 0, "name", "Dapur Melati", "phone",
                "081200000001", "place", "Samping balai desa", "zone", "WIB", "minutes_per_day",
                "30", "promise_minutes", "60", NULL);
    client_api_ok(client, "POST", "products",
                  "{\"name\":\"Nasi kuning\",\"price\":12500,\"unit\":\"porsi\",\"stock\":4321,"
                  "\"cost\":8123}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Es teh\",\"price\":3000,\"stock\":0}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Kue lama\",\"price\":5000}");
    client_api_ok(client, "POST", "products/3/hide", "{}");
    return client;
}

static void customers_see_prices_and_a_way_to_order(void)
{
    g_autoptr(Client) client = shop();
    g_autoptr(Client) customer = client_beside(client, 0);
    g_assert_cmpint(client_get(customer, "/toko/dapur-melati"), ==, 200);
    g_assert_true(client_shows(customer, "Dapur Melati"));
    g_assert_true(client_shows(customer, "Samping balai desa"));
    g_assert_true(client_shows(customer, "Rp12.500/porsi"));
    g_assert_nonnull(strstr(client_body(customer), "https://wa.me/6281200000001?text="));
    g_assert_true(client_shows(customer, "Sedang habis"));
}

static void customers_see_no_hidden_product_no_cost_and_no_stock(void)
{
    g_autoptr(Client) client = shop();
    g_autoptr(Client) customer = client_beside(client, 0);
    client_get(customer, "/toko/dapur-melati");
    g_assert_null(strstr(client_body(customer), "Kue lama"));
    g_assert_null(strstr(client_body(customer), "8123"));
    g_assert_null(strstr(client_body(customer), "8.123"));
    g_assert_null(strstr(client_body(customer), "4321"));
    g_assert_null(strstr(client_body(customer), "4.321"));
}

static void only_a_package_for_today_is_offered(void)
{
    g_autoptr(Client) client = shop();
    g_autoptr(Client) customer = client_beside(client, 0);
    client_api_ok(client, "POST", "packages",
                  "{\"name\":\"Paket pagi\",\"price\":14000,\"to\":\"2026-01-06\","
                  "\"items\":[{\"product\":1},{\"product\":2}]}");
    client_get(customer, "/toko/dapur-melati");
    g_assert_true(client_shows(customer, "Nasi kuning + Es teh"));
    client_set_now(client, NOW + INT64_C(86400) * 2);
    client_get(customer, "/toko/dapur-melati");
    g_assert_false(client_shows(customer, "Paket pagi"));
}

static void an_unknown_shop_is_not_found(void)
{
    g_autoptr(Client) customer = client_new(0);
    g_assert_cmpint(client_get(customer, "/toko/tidak-ada"), ==, 404);
    g_assert_cmpint(client_get(customer, "/toko/aksesori-dian"), ==, 200);
    g_assert_true(client_shows(customer, "Belum ada barang yang ditampilkan."));
}

void test_shop(void)
{
    g_test_add_func("/page/shop/order", customers_see_prices_and_a_way_to_order);
    g_test_add_func("/page/shop/private", customers_see_no_hidden_product_no_cost_and_no_stock);
    g_test_add_func("/page/shop/package", only_a_package_for_today_is_offered);
    g_test_add_func("/page/shop/unknown", an_unknown_shop_is_not_found);
}
