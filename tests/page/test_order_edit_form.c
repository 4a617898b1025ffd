// SPDX-License-Identifier: Apache-2.0
/* S02: the form for changing an order shows it as it is, and is there as long as it may be changed. */
#include "page/sell/order_edit_form.h"

#include <string.h>

#include "testkit/shop_case.h"

static void the_form_shows_the_order_as_it_is(void)
{
    g_autoptr(Client) client = shop_case();
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Ani\",\"items\":[{\"variant\":2,\"quantity\":2},"
                  "{\"name\":\"Roti\",\"price\":4000}],\"area\":\"RT 05\",\"fee\":2500}");
    client_get(client, "/pesanan/1");
    const char *body = client_body(client);
    g_assert_nonnull(strstr(body, "Ubah pesanan"));
    g_assert_nonnull(strstr(body, "name=\"items.0.quantity\""));
    g_assert_nonnull(strstr(body, "<option value=\"2\" selected>Keripik (Manis)"));
    g_assert_nonnull(strstr(body, "value=\"Roti\""));
    g_assert_nonnull(strstr(body, "value=\"RT 05\""));
    client_api_ok(client, "POST", "orders/1/confirm", "{}");
    client_api_ok(client, "POST", "orders/1/ready", "{}");
    client_get(client, "/pesanan/1");
    g_assert_null(strstr(client_body(client), "Ubah pesanan"));
}

/* What is sold no more cannot be chosen again: then the lines are not offered and stay. */
static void lines_of_what_is_sold_no_more_stay(void)
{
    g_autoptr(Client) client = shop_case();
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Ani\",\"items\":[{\"product\":1,\"quantity\":2}]}");
    client_api_ok(client, "POST", "products/1/hide", "{}");
    client_get(client, "/pesanan/1");
    g_assert_null(strstr(client_body(client), "name=\"items.0.quantity\""));
    int status = client_post(client, "/pesanan/1", "order_edit", 1, "due_day", "2026-01-06", "note",
                             "Sore saja", NULL);
    g_assert_cmpint(status, ==, 200);
    g_assert_true(client_shows(client, "Sore saja"));
    g_assert_true(client_shows(client, "Nasi kuning"));
    g_assert_true(client_shows(client, "Rp25.000"));
}

static char *seen_on(Client *client)
{
    client_get(client, "/pesanan/1");
    const char *at = strstr(client_body(client), "name=\"seen\" value=\"");
    g_assert_nonnull(at);
    return g_strndup(at + strlen("name=\"seen\" value=\""), 16);
}

/* C20: two phones had the order open; the second is asked before it takes the first one's change away. */
static void another_phones_change_is_never_overwritten_unseen(void)
{
    g_autoptr(Client) client = shop_case();
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Ani\",\"items\":[{\"product\":1,\"quantity\":2}]}");
    g_autofree char *before = seen_on(client);
    client_api_ok(client, "PATCH", "orders/1", "{\"due_day\":\"2026-01-06\",\"note\":\"Pagi\"}");
    g_autofree char *after = seen_on(client);
    g_assert_cmpstr(before, !=, after);
    g_autofree char *stale =
        g_strdup_printf("{\"due_day\":\"2026-01-07\",\"note\":\"Sore\",\"seen\":\"%s\"}", before);
    g_assert_cmpint(client_api(client, "PATCH", "orders/1", stale, "kunci-lama", NULL), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "sudah diubah dari HP lain"));
    g_autofree char *still = seen_on(client);
    g_assert_cmpstr(still, ==, after);
    int status = client_post(client, "/pesanan/1", "order_edit", 1, "due_day", "2026-01-07", "note",
                             "Sore", NULL); /* the form as it is drawn now */
    g_assert_cmpint(status, ==, 200);
    g_assert_true(client_shows(client, "Sore"));
}

void test_order_edit_form(void)
{
    g_test_add_func("/page/order_edit_form/shown", the_form_shows_the_order_as_it_is);
    g_test_add_func("/page/order_edit_form/C20/conflict",
                    another_phones_change_is_never_overwritten_unseen);
    g_test_add_func("/page/order_edit_form/gone", lines_of_what_is_sold_no_more_stay);
}
