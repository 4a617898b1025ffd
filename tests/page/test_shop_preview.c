// SPDX-License-Identifier: Apache-2.0
#include "page/create/shop_preview.h"

#include "testkit/shop_case.h"
#include "web/gzip.h"

/* H04: a shared link shows name and goods, search engines read prices, no word ends the script. */
static void a_shared_link_says_what_is_sold(void)
{
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    client_api_ok(client, "POST", "products", "{\"name\":\"</script><b>Kue\",\"price\":4000}");
    client_get(customer, SHOP);
    const char *body = client_body(customer);
    g_assert_nonnull(strstr(body, "<meta property=\"og:title\" content=\"Dapur Melati\">"));
    g_assert_nonnull(strstr(body, "property=\"og:description\""));
    g_assert_nonnull(strstr(body, "\"price\":12500"));
    g_assert_nonnull(strstr(body, "\\u003c/script>"));
    const char *facts = strstr(body, "application/ld+json\">") + strlen("application/ld+json\">");
    g_autofree char *json = g_strndup(facts, (size_t)(strstr(facts, "</script>") - facts));
    json_t *root = json_loads(json, 0, NULL);
    g_assert_cmpuint(json_array_size(json_object_get(root, "@graph")), ==, 4);
    json_decref(root);
}

/* Thirty products arrive in one round trip. */
static void thirty_products_weigh_at_most_14_kb(void)
{
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    for (int i = 0; i < 28; i++) {
        g_autofree char *body = g_strdup_printf(
            "{\"name\":\"Makanan nomor %d\",\"price\":%d,\"description\":\"Dimasak pagi dengan "
            "bumbu %d dari kebun sendiri, cukup untuk %d orang.\"}",
            i, 5000 + i * 731, i * 7919, i % 5 + 1);
        client_api_ok(client, "POST", "products", body);
    }
    client_get(customer, SHOP);
    g_autoptr(GString) packed = gzip(client_body(customer), strlen(client_body(customer)));
    g_assert_true(client_shows(customer, "Makanan nomor 27"));
    g_test_message("%zu bytes", packed->len);
    g_assert_cmpuint(packed->len, <=, 14 * 1024);
}

void test_shop_preview(void)
{
    g_test_add_func("/page/shop_preview/words", a_shared_link_says_what_is_sold);
    g_test_add_func("/page/shop_preview/weight", thirty_products_weigh_at_most_14_kb);
}
