// SPDX-License-Identifier: Apache-2.0
/* C17 at the API door: the numbers of an ad, and null where there is none. */
#include "testkit/client.h"

static json_t *first(json_t *document)
{
    return json_array_get(json_object_get(document, "items"), 0);
}

static void an_ad_says_what_an_order_costs(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    client_api_ok(client, "POST", "ads",
                  "{\"name\": \"Iklan\", \"kind\": \"ad\", \"cost\": 100000, \"orders\": 5, "
                  "\"margin\": 15000}");
    g_assert_cmpint(client_api(client, "GET", "ads", NULL, NULL, &document), ==, 200);
    json_t *ad = first(document);
    g_assert_cmpint(json_integer_value(json_object_get(ad, "credited_orders")), ==, 5);
    g_assert_cmpint(json_integer_value(json_object_get(ad, "cost_per_order_idr")), ==, 20000);
    g_assert_cmpint(json_integer_value(json_object_get(ad, "return_permille")), ==, -250);
    g_assert_cmpstr(json_string_value(json_object_get(ad, "advice")), ==, "stop");
    json_decref(document);
}

static void what_is_not_known_is_null(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    client_api_ok(client, "POST", "ads", "{\"name\": \"Cerita\", \"kind\": \"free\", \"cost\": 0}");
    g_assert_cmpint(client_api(client, "GET", "ads", NULL, NULL, &document), ==, 200);
    json_t *ad = first(document);
    g_assert_true(json_is_null(json_object_get(ad, "orders")));
    g_assert_true(json_is_null(json_object_get(ad, "margin_idr")));
    g_assert_true(json_is_null(json_object_get(ad, "cost_per_order_idr")));
    g_assert_true(json_is_null(json_object_get(ad, "return_permille")));
    g_assert_cmpstr(json_string_value(json_object_get(ad, "advice")), ==, "wait");
    json_decref(document);
}

void test_promotion_json(void)
{
    g_test_add_func("/resource/promotion_json/C17", an_ad_says_what_an_order_costs);
    g_test_add_func("/resource/promotion_json/null", what_is_not_known_is_null);
}
