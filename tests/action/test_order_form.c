// SPDX-License-Identifier: Apache-2.0
/* S02: lines of an order name products, kinds of them and packages; prices come from the record. */
#include "action/sell/order_form.h"

#include "testkit/shop_case.h"

static int64_t total_of(Client *client, int64_t id)
{
    g_autofree char *sql =
        g_strdup_printf("SELECT total_idr FROM orders WHERE id = %" G_GINT64_FORMAT, id);
    return shop_count(client, sql);
}

static void a_kind_has_its_own_price_and_stock(void)
{
    static const char KIND[] = "SELECT stock FROM product_variants WHERE id = 1";
    g_autoptr(Client) client = shop_case();
    int64_t id = client_api_ok(client, "POST", "orders",
                               "{\"customer\":\"Bu Ani\",\"items\":[{\"variant\":1,"
                               "\"quantity\":2},{\"product\":2,\"variant\":2}]}");
    g_assert_cmpint(total_of(client, id), ==, 34000); /* 2 × 12.000 + 10.000 */
    client_api_ok(client, "POST", "orders/1/confirm", "{}");
    g_assert_cmpint(shop_count(client, KIND), ==, 0);
    client_get(client, "/pesanan/1");
    g_assert_true(client_shows(client, "Keripik (Pedas)"));
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Ida\",\"items\":[{\"variant\":1}]}");
    g_autofree char *key = g_uuid_string_random();
    g_assert_cmpint(client_api(client, "POST", "orders/2/confirm", "{}", key, NULL), ==, 422);
}

static void a_kind_of_another_product_is_refused(void)
{
    g_autoptr(Client) client = shop_case();
    g_autofree char *key = g_uuid_string_random();
    g_assert_cmpint(
        client_api(client, "POST", "orders",
                   "{\"customer\":\"Bu Ani\",\"items\":[{\"product\":1,\"variant\":1}]}", key,
                   NULL),
        ==, 422);
    g_assert_cmpint(shop_orders(client), ==, 0);
}

/* Kinds keep their number when the list is saved again: an order gives its stock back to the same. */
static void kinds_saved_again_get_back_what_they_gave(void)
{
    static const char KIND[] = "SELECT stock FROM product_variants WHERE name = 'Pedas'";
    g_autoptr(Client) client = shop_case();
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Ani\",\"items\":[{\"variant\":1,\"quantity\":2}]}");
    client_api_ok(client, "POST", "orders/1/confirm", "{}");
    client_api_ok(client, "POST", "products/2/variants",
                  "{\"variants\":[{\"name\":\"Asin\"},{\"name\":\"Pedas\",\"difference\":3000,"
                  "\"stock\":7}]}");
    client_api_ok(client, "POST", "orders/1/cancel", "{\"reason\":\"Tidak jadi\"}");
    g_assert_cmpint(shop_count(client, KIND), ==, 9);
}

static void an_order_is_changed_on_its_page(void)
{
    g_autoptr(Client) client = shop_case();
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Ani\",\"items\":[{\"product\":1,\"quantity\":2}]}");
    client_api_ok(client, "POST", "orders/1/confirm", "{}");
    int status = client_post(client, "/pesanan/1", "order_edit", 1, "items.0.product", "1",
                             "items.0.quantity", "3", "due_day", "2026-01-06", "area", "RT 05",
                             "fee", "4000", "note", "Tanpa sambal", NULL);
    g_assert_cmpint(status, ==, 200);
    g_assert_true(client_shows(client, "Rp41.500"));
    g_assert_true(client_shows(client, "Tanpa sambal"));
    g_assert_cmpint(shop_count(client, "SELECT stock FROM products WHERE id = 1"), ==, 0);
    status = client_post(client, "/pesanan/1", "order_edit", 1, "items.0.product", "1",
                         "items.0.quantity", "4", "due_day", "2026-01-06", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_true(client_shows(client, "pesanan ini perlu 4"));
    client_api_ok(client, "PATCH", "orders/1", "{\"due_day\":\"2026-01-07\"}"); /* lines stay */
    g_assert_cmpint(total_of(client, 1), ==, 37500);
    client_api_ok(client, "POST", "orders/1/ready", "{}");
    g_autofree char *key = g_uuid_string_random();
    g_assert_cmpint(
        client_api(client, "PATCH", "orders/1", "{\"due_day\":\"2026-01-08\"}", key, NULL), ==,
        422);
}

void test_order_form(void)
{
    g_test_add_func("/action/order_form/kind", a_kind_has_its_own_price_and_stock);
    g_test_add_func("/action/order_form/other", a_kind_of_another_product_is_refused);
    g_test_add_func("/action/order_form/again", kinds_saved_again_get_back_what_they_gave);
    g_test_add_func("/action/order_form/edit", an_order_is_changed_on_its_page);
}
