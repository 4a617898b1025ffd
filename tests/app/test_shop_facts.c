// SPDX-License-Identifier: Apache-2.0
#include "app/shop_facts.h"

#include <string.h>

#include "app/catalogue_case.h"

/* H04: every kind with its price, sold out said, and no word that could end the element. */
static void search_engines_read_every_price(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    g_auto(Basket) basket = {0};
    catalogue_shop(client);
    client_api_ok(client, "POST", "products", "{\"name\":\"</script>\\\"Kue\",\"price\":7000}");
    catalogue_open(client, &context, &catalogue);
    basket_init(&basket, &catalogue);
    g_autofree char *facts = shop_facts(&catalogue, &basket, "https://contoh.id");
    g_assert_null(strchr(facts, '<'));
    json_t *root = json_loads(facts, 0, NULL);
    json_t *graph = json_object_get(root, "@graph");
    g_assert_cmpuint(json_array_size(graph), ==, 3);
    json_t *cake = json_array_get(graph, 0), *tea = json_array_get(graph, 1);
    g_assert_cmpstr(json_string_value(json_object_get(cake, "name")), ==, "</script>\"Kue");
    json_t *offer = json_object_get(tea, "offers");
    g_assert_cmpint(json_integer_value(json_object_get(offer, "price")), ==, 3000);
    g_assert_cmpstr(json_string_value(json_object_get(offer, "availability")), ==,
                    "https://schema.org/OutOfStock");
    json_decref(root);
}

void test_shop_facts(void)
{
    g_test_add_func("/app/shop_facts/prices", search_engines_read_every_price);
}
