// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static const char TWO_WITH_DELIVERY[] =
    "{\"customer\":\"Bu Sari\",\"items\":[{\"name\":\"Kebab\",\"quantity\":2,\"price\":12000}],"
    "\"fee\":3000}";

static int step(Client *client, const char *verb, const char *body)
{
    g_autofree char *path = g_strdup_printf("orders/1/%s", verb);
    g_autofree char *key = g_uuid_string_random();
    return client_api(client, "POST", path, body, key, NULL);
}

/* S02: an order cannot be delivered before it is confirmed. */
static void nothing_comes_before_the_confirmation(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "orders", TWO_WITH_DELIVERY);
    g_assert_cmpint(step(client, "deliver", "{}"), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "belum dikonfirmasi"));
    g_assert_cmpint(step(client, "ready", "{}"), ==, 422);
    g_assert_cmpint(step(client, "pay", "{\"money_seen\":true}"), ==, 422);
    g_autoptr(RecordList) one = sell_load(client_db(client), 1);
    g_assert_cmpstr(order_at(one, 0)->state, ==, "new");
    g_assert_cmpint(sell_raw_count(client_db(client)), ==, 0);
    g_assert_cmpint(step(client, "confirm", "{}"), ==, 200);
    g_assert_cmpint(step(client, "deliver", "{}"), ==, 200);
}

static void money_is_not_taken_twice(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "orders", TWO_WITH_DELIVERY);
    step(client, "confirm", "{}");
    g_assert_cmpint(step(client, "pay", "{\"money_seen\":true}"), ==, 200);
    g_assert_cmpint(step(client, "pay", "{\"money_seen\":true}"), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "Tidak dicatat dua kali"));
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 27000);
}

static void a_cancelled_order_stays_so(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "orders", TWO_WITH_DELIVERY);
    g_assert_cmpint(step(client, "cancel", "{\"reason\":\"Tidak jadi\"}"), ==, 200);
    g_assert_cmpint(step(client, "confirm", "{}"), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "sudah dibatalkan"));
    g_assert_cmpint(step(client, "cancel", "{\"reason\":\"Tidak jadi\"}"), ==, 422);
}

void test_order_change(void)
{
    g_test_add_func("/action/order_change/confirm_first", nothing_comes_before_the_confirmation);
    g_test_add_func("/action/order_change/money_once", money_is_not_taken_twice);
    g_test_add_func("/action/order_change/cancelled", a_cancelled_order_stays_so);
}
