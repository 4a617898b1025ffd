// SPDX-License-Identifier: Apache-2.0
/* S03: the kitchen's limits are told in words and numbers; a cancelled pre-order takes no more steps. */
#include "action/sell/preorder_change.h"

#include "testkit/client.h"
#include "testkit/sell.h"

static char *boxes(int count, const char *day)
{
    return g_strdup_printf("{\"customer\":\"Bu Sari\",\"day\":\"%s\",\"boxes\":%d,"
                           "\"menu\":\"Nasi ayam\",\"price\":20000}",
                           day, count);
}

static Client *kitchen(void)
{
    Client *client = client_new(OWNER);
    g_autofree char *sixty = boxes(60, "2026-02-14");
    client_api_ok(client, "POST", "preorder_limits/save",
                  "{\"capacity\":100,\"lead_days\":3,\"deposit_percent\":50}");
    client_api_ok(client, "POST", "preorders", sixty);
    return client;
}

static void the_tenth_box_too_many_is_named(void)
{
    g_autoptr(Client) client = kitchen();
    g_autofree char *fifty = boxes(50, "2026-02-14"), *early = boxes(5, "2026-01-07");
    client_api_refused(client, "preorders", fifty, "kelebihan 10 kotak");
    client_api_refused(client, "preorders", early, "paling cepat Kamis, 8 Januari 2026");
    client_api_refused(
        client, "preorders",
        "{\"customer\":\"Bu Sari\",\"day\":\"2026-02-15\",\"boxes\":5,\"menu\":\"!!\","
        "\"price\":20000}",
        "Tulis isi kotaknya");
}

static void money_goes_in_and_back_within_its_limits(void)
{
    g_autoptr(Client) client = kitchen();
    client_api_refused(client, "preorders/1/pay", "{\"amount\":600000}", "Centang ini");
    client_api_refused(client, "preorders/1/pay", "{\"amount\":1200001,\"money_seen\":true}",
                       "Sisanya tinggal Rp1.200.000");
    client_api_ok(client, "POST", "preorders/1/pay", "{\"amount\":600000,\"money_seen\":true}");
    client_api_refused(client, "preorders/1/cancel",
                       "{\"reason\":\"Tidak jadi\",\"refund\":600001}",
                       "Yang sudah diterima Rp600.000");
    client_api_ok(client, "POST", "preorders/1/cancel",
                  "{\"reason\":\"Tidak jadi\",\"refund\":600000}");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 0);
    client_api_refused(client, "preorders/1/pay", "{\"amount\":1,\"money_seen\":true}",
                       "sudah dibatalkan");
    client_api_refused(client, "preorders/1/deliver", "{}", "sudah dibatalkan");
}

static void what_was_handed_over_is_paid_but_not_cancelled(void)
{
    g_autoptr(Client) client = kitchen();
    client_api_ok(client, "POST", "preorders/1/deliver", "{}");
    client_api_refused(client, "preorders/1/cancel", "{\"reason\":\"Tidak jadi\"}",
                       "sudah diserahkan");
    client_api_ok(client, "POST", "preorders/1/pay", "{\"amount\":1200000,\"money_seen\":true}");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 1200000);
}

static void a_product_gives_name_and_price(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *list = NULL;
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kotak\",\"price\":25000}");
    client_api_ok(client, "POST", "preorders",
                  "{\"customer\":\"Bu Sari\",\"day\":\"2026-02-14\",\"boxes\":2,\"product\":1}");
    client_api(client, "GET", "preorders", NULL, NULL, &list);
    json_t *one = json_array_get(json_object_get(list, "items"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(one, "menu")), ==, "Nasi kotak");
    g_assert_cmpint(json_integer_value(json_object_get(one, "total_idr")), ==, 50000);
    g_assert_cmpint(json_integer_value(json_object_get(one, "deposit_idr")), ==, 25000);
    json_decref(list);
}

static void half_an_ingredient_is_none(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_refused(client, "ingredients/save",
                       "{\"menu\":\"Nasi\",\"ingredients\":[{\"name\":\"Beras\"}]}",
                       "Baris 1: tulis bahan dan banyaknya");
    client_api_refused(client, "ingredients/save",
                       "{\"menu\":\"...\",\"ingredients\":[{\"name\":\"Beras\","
                       "\"amount\":1}]}",
                       "Tulis isi kotaknya dengan huruf");
}

void test_preorder_change(void)
{
    g_test_add_func("/action/preorder_change/capacity", the_tenth_box_too_many_is_named);
    g_test_add_func("/action/preorder_change/money", money_goes_in_and_back_within_its_limits);
    g_test_add_func("/action/preorder_change/delivered",
                    what_was_handed_over_is_paid_but_not_cancelled);
    g_test_add_func("/action/preorder_change/product", a_product_gives_name_and_price);
    g_test_add_func("/action/preorder_change/ingredient", half_an_ingredient_is_none);
}
