// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static int post(Client *client, const char *path, const char *body)
{
    g_autofree char *key = g_uuid_string_random();
    return client_api(client, "POST", path, body, key, NULL);
}

static void many_equal_sales_need_one_form(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(post(client, "sales",
                         "{\"amount\":15000,\"quantity_of_sales\":9,"
                         "\"bought_through\":\"whatsapp\"}"),
                    ==, 201);
    g_assert_nonnull(strstr(client_body(client), "9 penjualan dicatat, jumlahnya Rp135.000."));
    g_assert_cmpint(post(client, "sales", "{\"amount\":15000}"), ==, 201);
    g_assert_cmpint(sell_raw_count(client_db(client)), ==, 10);
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 150000);
}

static void a_wrong_sale_is_refused(void)
{
    static const char *const bodies[] = {
        "{}",
        "{\"amount\":0}",
        "{\"amount\":15000,\"quantity_of_sales\":51}",
        "{\"amount\":15000,\"day\":\"2026-01-06\"}",
        "{\"amount\":15000,\"bought_through\":\"banner\"}",
    };
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(bodies); i++) {
        g_assert_cmpint(post(client, "sales", bodies[i]), ==, 422);
    }
    g_assert_cmpint(sell_raw_count(client_db(client)), ==, 0);
}

static void a_mistake_is_taken_out_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = client_api_ok(client, "POST", "sales", "{\"amount\":150000}");
    g_autofree char *path = g_strdup_printf("sales/%d/remove", (int)id);
    g_assert_cmpint(post(client, path, "{}"), ==, 422);
    g_assert_cmpint(post(client, path, "{\"reason\":\"Salah ketik\"}"), ==, 200);
    g_assert_cmpint(post(client, path, "{\"reason\":\"Salah ketik\"}"), ==, 422);
    g_assert_cmpint(post(client, "sales/999/remove", "{\"reason\":\"Salah\"}"), ==, 404);
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 0);
}

static void the_sale_of_an_order_goes_with_the_order(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Sari\",\"items\":[{\"name\":\"Kue\",\"price\":20000}]}");
    post(client, "orders/1/confirm", "{}");
    g_assert_cmpint(post(client, "orders/1/pay", "{\"money_seen\":true}"), ==, 200);
    g_assert_cmpint(post(client, "sales/1/remove", "{\"reason\":\"Salah\"}"), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "Batalkan pesanannya"));
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 20000);
    g_assert_cmpint(post(client, "orders/1/cancel", "{\"reason\":\"Uang kembali\"}"), ==, 200);
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 0);
}

static void the_summary_is_the_sum_of_the_rows(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    post(client, "sales",
         "{\"amount\":15000,\"quantity_of_sales\":9,"
         "\"bought_through\":\"whatsapp\"}");
    post(client, "sales",
         "{\"amount\":15000,\"quantity_of_sales\":2,"
         "\"heard_from\":\"whatsapp_status\"}");
    post(client, "sales", "{\"amount\":15000}");
    g_assert_cmpint(client_api(client, "GET", "sales_summary?from=2026-01-05&to=2026-01-11", NULL,
                               NULL, &document),
                    ==, 200);
    g_assert_cmpint(json_integer_value(json_object_get(document, "sum_idr")), ==,
                    sell_raw_sum(client_db(client)));
    g_assert_cmpint(json_integer_value(json_object_get(document, "count")), ==, 12);
    g_assert_cmpstr(json_string_value(json_object_get(document, "ratio")), ==, "3,0");
    json_t *informed = json_object_get(document, "online_informed");
    g_assert_cmpstr(json_string_value(json_object_get(informed, "sentence")), ==,
                    "2 dari 3 pembelian di tempat (66,7%) tahu dari online.");
    json_decref(document);
}

void test_sale_add(void)
{
    g_test_add_func("/action/sale_add/many", many_equal_sales_need_one_form);
    g_test_add_func("/action/sale_add/refused", a_wrong_sale_is_refused);
    g_test_add_func("/action/sale_add/mistake", a_mistake_is_taken_out_once);
    g_test_add_func("/action/sale_add/of_order", the_sale_of_an_order_goes_with_the_order);
    g_test_add_func("/action/sale_add/summary", the_summary_is_the_sum_of_the_rows);
}
