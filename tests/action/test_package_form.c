// SPDX-License-Identifier: Apache-2.0
#include "action/create/package_form.h"

#include <string.h>

#include "testkit/client.h"

static void products_add(Client *client)
{
    client_api_ok(client, "POST", "products",
                  "{\"name\":\"Dimsum\",\"price\":12000,\"cost\":11000}");
    client_api_ok(client, "POST", "products",
                  "{\"name\":\"Kebab\",\"price\":10000,\"cost\":10000}");
}

static int package_of(Client *client, const char *more, json_t **ret)
{
    g_autofree char *key = g_uuid_string_random();
    g_autofree char *body =
        g_strdup_printf("{\"name\":\"Paket\",\"price\":20000,\"to\":\"2026-01-15\","
                        "\"items\":[{\"product\":1},{\"product\":2,\"quantity\":1}]%s}",
                        more);
    return client_api(client, "POST", "packages", body, key, ret);
}

/* Requirement C12: a cost of 21.000 at 20.000 warns of the loss and needs a tick. */
static void a_loss_is_named_and_must_be_confirmed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    products_add(client);
    g_assert_cmpint(package_of(client, "", NULL), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "rugi Rp1.000"));
    g_assert_nonnull(strstr(client_body(client), "confirm_loss"));
    g_assert_cmpint(package_of(client, ",\"confirm_loss\":true", NULL), ==, 201);
    client_api(client, "GET", "packages", NULL, NULL, &document);
    json_t *items = json_object_get(document, "items");
    g_assert_cmpint(json_array_size(items), ==, 1);
    json_t *package = json_array_get(items, 0);
    g_assert_cmpint(json_integer_value(json_object_get(package, "saving_idr")), ==, 2000);
    g_assert_cmpint(json_integer_value(json_object_get(package, "margin_idr")), ==, -1000);
    g_assert_cmpint(json_array_size(json_object_get(package, "items")), ==, 2);
    g_assert_cmpstr(json_string_value(json_object_get(package, "state")), ==, "current");
    json_decref(document);
}

static void a_period_that_makes_no_sense_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    products_add(client);
    g_assert_cmpint(package_of(client, ",\"from\":\"2026-01-16\"", NULL), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "mendahului"));
    client_set_now(client, NOW + INT64_C(86400) * 30);
    g_assert_cmpint(package_of(client, ",\"from\":\"2026-01-01\"", NULL), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "sudah lewat"));
}

static void a_product_of_others_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *key = g_uuid_string_random();
    g_assert_cmpint(client_api(client, "POST", "packages",
                               "{\"name\":\"Paket\",\"price\":1,\"to\":\"2026-01-15\","
                               "\"items\":[{\"product\":77}]}",
                               key, NULL),
                    ==, 422);
    g_assert_nonnull(strstr(client_body(client), "items.0.product"));
}

void test_package_form(void)
{
    g_test_add_func("/action/package_form/loss", a_loss_is_named_and_must_be_confirmed);
    g_test_add_func("/action/package_form/period", a_period_that_makes_no_sense_is_refused);
    g_test_add_func("/action/package_form/others", a_product_of_others_is_refused);
}
