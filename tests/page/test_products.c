// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static void an_empty_shop_says_what_to_do_first(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/produk"), ==, 200);
    g_assert_true(client_shows(client, "Belum ada barang."));
}

static void a_product_is_added_changed_and_hidden(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/produk", "product_add", 0, "name", "Nasi kuning", "price",
                                "12.500", "unit", "porsi", "stock", "5", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Rp12.500/porsi"));
    g_assert_true(client_shows(client, "Stok 5"));
    g_assert_cmpint(client_post(client, "/produk/1", "product_edit", 1, "name", "Nasi kuning",
                                "price", "13000", "unit", "porsi", "stock", "", "cost", "14000",
                                "preorder_days", "", "description", "", "unique_line", "", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "rugi Rp1.000"));
    client_post(client, "/produk/1", "product_hide", 1, NULL);
    g_assert_true(client_shows(client, "Barang ini tersembunyi dari pembeli."));
    client_get(client, "/produk");
    g_assert_true(client_shows(client, "Rp13.000/porsi"));
    g_assert_true(client_shows(client, "Tersembunyi"));
    g_assert_false(client_shows(client, "Stok 5"));
    client_post(client, "/produk/1", "product_show", 1, NULL);
    client_get(client, "/produk");
    g_assert_false(client_shows(client, "Tersembunyi"));
}

static int64_t number_of(Client *client, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = -9;
    assert_ok(db_get_int(client_db(client), sql, DB_NO_PARAMS, -9, &number, &error), error);
    return number;
}

/* S09: what is sold while the form is open stays sold; two changes are asked about, not guessed. */
static void a_sale_while_the_form_is_open_is_not_lost(void)
{
    static const char STOCK[] = "SELECT stock FROM products WHERE id = 1";
    g_autoptr(Client) client = client_new(OWNER);
    json_t *refused = NULL;
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi\",\"price\":1000,\"stock\":5}");
    client_get(client, "/produk/1");
    g_assert_nonnull(strstr(client_body(client), "name=\"stock_seen\" value=\"5\""));
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Sari\",\"items\":[{\"product\":1,\"quantity\":2}]}");
    client_api_ok(client, "POST", "orders/1/confirm", "{}");
    client_api_ok(client, "PATCH", "products/1",
                  "{\"name\":\"Nasi\",\"price\":1200,\"stock\":5,\"stock_seen\":5}");
    g_assert_cmpint(number_of(client, STOCK), ==, 3);
    g_assert_cmpint(client_api(client, "PATCH", "products/1",
                               "{\"name\":\"Nasi\",\"price\":1200,\"stock\":9,\"stock_seen\":5}",
                               "k", &refused),
                    ==, 422);
    g_autofree char *said = json_dumps(refused, 0);
    json_decref(refused);
    g_assert_nonnull(strstr(said, "tadi 5, sekarang 3"));
    g_assert_cmpint(number_of(client, STOCK), ==, 3);
    client_api_ok(client, "PATCH", "products/1",
                  "{\"name\":\"Nasi\",\"price\":1200,\"stock\":9,\"stock_seen\":3}");
    g_assert_cmpint(number_of(client, STOCK), ==, 9);
    client_post(client, "/produk/1", "product_edit", 1, "name", "Nasi", "price", "1300", "stock",
                "", NULL);
    g_assert_cmpint(number_of(client, STOCK), ==, -9); /* not counted any more */
}

static void a_kind_sold_while_the_form_is_open_stays_sold(void)
{
    static const char STOCK[] = "SELECT stock FROM product_variants WHERE name = 'Pedas'";
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Keripik\",\"price\":1000}");
    client_api_ok(client, "POST", "products/1/variants",
                  "{\"variants\":[{\"name\":\"Pedas\",\"stock\":4}]}");
    client_get(client, "/produk/1");
    g_assert_nonnull(strstr(client_body(client), "name=\"stocks_seen\" value=\"1:4\""));
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Sari\",\"items\":[{\"variant\":1,\"quantity\":1}]}");
    client_api_ok(client, "POST", "orders/1/confirm", "{}");
    client_api_ok(client, "POST", "products/1/variants",
                  "{\"variants\":[{\"name\":\"Pedas\",\"stock\":4},"
                  "{\"name\":\"Manis\"}],\"stocks_seen\":\"1:4\"}");
    g_assert_cmpint(number_of(client, STOCK), ==, 3);
    g_assert_cmpint(client_api(client, "POST", "products/1/variants",
                               "{\"variants\":[{\"name\":\"Pedas\",\"stock\":8}],"
                               "\"stocks_seen\":\"1:4\"}",
                               "k", NULL),
                    ==, 422);
    g_assert_cmpint(number_of(client, STOCK), ==, 3);
    g_assert_cmpint(client_post(client, "/produk/1", "product_variants", 1, "variants.0.name",
                                "Pedas", "variants.0.stock", "8", NULL),
                    ==, 200);
    g_assert_cmpint(number_of(client, STOCK), ==, 8);
}

static void a_name_that_is_taken_is_refused_and_kept(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/produk", "product_add", 0, "name", "Es teh", "price", "3000", NULL);
    g_assert_cmpint(
        client_post(client, "/produk", "product_add", 0, "name", "ES TEH", "price", "4000", NULL),
        ==, 422);
    g_assert_true(client_shows(client, "Barang dengan nama ini sudah ada."));
    g_assert_nonnull(strstr(client_body(client), "value=\"4.000\""));
}

static void the_same_flow_runs_through_api_and_command(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *out = NULL;
    json_t *document = NULL;
    int64_t id = client_api_ok(client, "POST", "products",
                               "{\"name\":\"Es teh\",\"price\":3000,\"stock\":9}");
    g_autofree char *path = g_strdup_printf("products/%d", (int)id);
    client_api_ok(client, "PATCH", path, "{\"name\":\"Es teh\",\"price\":3500}");
    g_assert_cmpint(client_command(client, NULL, "do", "product_add", "--name", "Nasi", "--price",
                                   "10rb", "--business", "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpint(
        client_command(client, &out, "list", "products", "--business", "dapur-melati", NULL), ==,
        0);
    g_assert_nonnull(strstr(out, "name=Es teh\tprice_idr=3500"));
    g_assert_nonnull(strstr(out, "stock=9"));
    g_assert_cmpint(client_api(client, "GET", "products?limit=1", NULL, NULL, &document), ==, 200);
    g_assert_cmpint(json_array_size(json_object_get(document, "items")), ==, 1);
    g_assert_true(json_is_string(json_object_get(document, "next_cursor")));
    json_decref(document);
}

static void another_business_cannot_touch_it(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Client) other = client_beside(client, OTHER_OWNER);
    client_post(client, "/produk", "product_add", 0, "name", "Es teh", "price", "3000", NULL);
    client_post(other, "/usaha", "business_open", OTHER_BUSINESS, NULL);
    g_assert_cmpint(client_get(other, "/produk/1"), ==, 404);
    client_get(other, "/produk");
    g_assert_false(client_shows(other, "Es teh"));
}

void test_products(void)
{
    g_test_add_func("/page/products/sold_meanwhile", a_sale_while_the_form_is_open_is_not_lost);
    g_test_add_func("/page/products/kind_meanwhile", a_kind_sold_while_the_form_is_open_stays_sold);
    g_test_add_func("/page/products/empty", an_empty_shop_says_what_to_do_first);
    g_test_add_func("/page/products/flow", a_product_is_added_changed_and_hidden);
    g_test_add_func("/page/products/name_taken", a_name_that_is_taken_is_refused_and_kept);
    g_test_add_func("/page/products/doors", the_same_flow_runs_through_api_and_command);
    g_test_add_func("/page/products/another_business", another_business_cannot_touch_it);
}
