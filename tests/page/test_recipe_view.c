// SPDX-License-Identifier: Apache-2.0
/* S09, S03: what one needs is written down once, on the page of the goods or of the box. */
#include "page/sell/recipe_view.h"

#include <string.h>

#include "testkit/client.h"

static void the_page_of_the_goods_says_what_one_costs(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products",
                  "{\"name\":\"Nasi kuning\",\"price\":10000,\"cost\":6000}");
    client_api_ok(client, "POST", "stock", "{\"name\":\"Beras\",\"unit\":\"kg\"}");
    client_api_ok(client, "POST", "stock/2/in",
                  "{\"amount\":\"25\",\"unit\":\"kg\",\"cost\":350000}");
    g_assert_cmpint(client_post(client, "/produk/1", "ingredient_set", 0, "ingredients.0.name",
                                "beras", "ingredients.0.amount", "150", "ingredients.0.unit", "g",
                                "ingredients.1.name", "Garam", "ingredients.1.amount", "2",
                                "ingredients.1.unit", "g", NULL),
                    ==, 200);
    client_get(client, "/produk/1");
    g_assert_true(client_shows(client, "Bahan untuk satu barang: Rp2.100, belum termasuk"));
    g_assert_true(client_shows(client, "belum ada harga"));
    g_assert_null(strstr(client_body(client), "product_cost_take"));
    g_assert_nonnull(strstr(client_body(client), "value=\"Garam\""));
}

static void a_known_cost_is_taken_by_one_tap(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":10000}");
    client_api_ok(client, "POST", "stock", "{\"name\":\"Beras\",\"unit\":\"kg\"}");
    client_api_ok(client, "POST", "stock/2/in",
                  "{\"amount\":\"25\",\"unit\":\"kg\",\"cost\":350000}");
    client_api_ok(client, "POST", "ingredients/save",
                  "{\"menu\":\"nasi kuning\",\"ingredients\":[{\"name\":\"Beras\",\"amount\":150,"
                  "\"unit\":\"g\"}]}");
    g_assert_cmpint(client_post(client, "/produk/1", "product_cost_take", 1, NULL), ==, 200);
    g_assert_true(client_shows(client, "Sisa dari harga setelah modal: Rp7.900 (79%)."));
}

void test_recipe_view(void)
{
    g_test_add_func("/page/recipe_view/cost", the_page_of_the_goods_says_what_one_costs);
    g_test_add_func("/page/recipe_view/take", a_known_cost_is_taken_by_one_tap);
}
