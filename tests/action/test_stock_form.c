// SPDX-License-Identifier: Apache-2.0
/* S09: stock in the units of the owner, and what is refused with a sentence that helps. */
#include "action/sell/stock_form.h"

#include "testkit/client.h"

static const char SQL_HAND[] = "SELECT on_hand FROM stock_items WHERE name = 'Beras'";
static const char SQL_CASH[] =
    "SELECT CAST(COALESCE(SUM(amount_idr), 0) AS BIGINT) FROM cash_entries WHERE business_id = 1";

static int64_t number_of(Client *client, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = 0;
    assert_ok(db_get_int(client_db(client), sql, DB_NO_PARAMS, -1, &number, &error), error);
    return number;
}

static int64_t rice(Client *client)
{
    return client_api_ok(client, "POST", "stock",
                         "{\"name\":\"Beras\",\"unit\":\"kg\",\"amount\":\"10\",\"low\":\"2,5\","
                         "\"pack_name\":\"karung\",\"pack_size\":\"25\"}");
}

static void sacks_kilograms_and_grams_are_one_stock(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *in = g_strdup_printf("stock/%" G_GINT64_FORMAT "/in", rice(client));
    g_autofree char *out = g_strdup_printf("stock/%" G_GINT64_FORMAT "/out", (int64_t)1);
    g_assert_cmpint(number_of(client, SQL_HAND), ==, 10000);
    client_api_ok(client, "POST", in,
                  "{\"amount\":\"2\",\"unit\":\"pack\",\"cost\":700000,\"cash\":true}");
    g_assert_cmpint(number_of(client, SQL_HAND), ==, 60000);
    g_assert_cmpint(number_of(client, SQL_CASH), ==, -700000);
    client_api_ok(client, "POST", out, "{\"amount\":\"7,25\",\"unit\":\"kg\",\"reason\":\"used\"}");
    client_api_ok(client, "POST", out, "{\"amount\":\"5\",\"unit\":\"ounce\",\"reason\":\"home\"}");
    g_assert_cmpint(number_of(client, SQL_HAND), ==, 52250);
    client_api_refused(client, out, "{\"amount\":\"1\",\"unit\":\"dozen\",\"reason\":\"used\"}",
                       "tidak dihitung dengan satuan ini");
    g_assert_cmpint(number_of(client, SQL_HAND), ==, 52250);
}

static void what_cannot_be_is_refused_and_says_what_to_do(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(rice(client), ==, 1);
    client_api_refused(client, "stock/1/out",
                       "{\"amount\":\"10,1\",\"unit\":\"kg\",\"reason\":\"used\"}",
                       "tercatat tinggal 10 kg");
    client_api_refused(client, "stock/1/out",
                       "{\"amount\":\"0\",\"unit\":\"kg\",\"reason\":\"used\"}", "lebih dari nol");
    client_api_refused(client, "stock/1/out",
                       "{\"amount\":\"0,0001\",\"unit\":\"kg\",\"reason\":\"used\"}",
                       "satuan kecil");
    client_api_refused(client, "stock/1/in", "{\"amount\":\"999999\",\"unit\":\"kg\"}",
                       "terlalu banyak");
    client_api_refused(client, "stock/1/in", "{\"amount\":\"1\",\"unit\":\"kg\",\"cash\":true}",
                       "Tulis harganya");
    client_api_refused(client, "stock", "{\"name\":\" BERAS\",\"unit\":\"kg\"}", "sudah ada");
    client_api_refused(client, "stock",
                       "{\"name\":\"Gula\",\"unit\":\"kg\",\"pack_name\":\"karung\"}",
                       "dua-duanya");
    client_api_refused(client, "stock/1/make", "{\"pieces\":1}", "Isi dulu bahan");
    g_assert_cmpint(number_of(client, SQL_HAND), ==, 10000);
    g_assert_cmpint(number_of(client, SQL_CASH), ==, 0);
}

static void the_cost_is_taken_from_the_ingredients(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t product =
        client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":10000}");
    g_autofree char *cost = g_strdup_printf("products/%" G_GINT64_FORMAT "/cost", product);
    rice(client);
    client_api_refused(client, cost, "{}", "Isi dulu bahan");
    client_api_ok(client, "POST", "ingredients/save",
                  "{\"menu\":\"Nasi kuning\",\"ingredients\":[{\"name\":\"Beras\",\"amount\":150,"
                  "\"unit\":\"g\"}]}");
    client_api_refused(client, cost, "{}", "Harga Beras belum diketahui");
    client_api_ok(client, "POST", "stock/2/in",
                  "{\"amount\":\"1\",\"unit\":\"pack\",\"cost\":350000}");
    client_api_ok(client, "POST", cost, "{}");
    g_assert_cmpint(number_of(client, "SELECT cost_idr FROM products WHERE name = 'Nasi kuning'"),
                    ==, 2100);
    client_api_refused(client, "stock/1/make", "{\"pieces\":300}", "Beras tercatat tinggal 35 kg");
    client_api_ok(client, "POST", "stock/1/make", "{\"pieces\":40}");
    g_assert_cmpint(number_of(client, "SELECT stock FROM products WHERE name = 'Nasi kuning'"), ==,
                    40);
    g_assert_cmpint(number_of(client, SQL_HAND), ==, 29000);
}

void test_stock_form(void)
{
    g_test_add_func("/action/stock_form/units", sacks_kilograms_and_grams_are_one_stock);
    g_test_add_func("/action/stock_form/refused", what_cannot_be_is_refused_and_says_what_to_do);
    g_test_add_func("/action/stock_form/cost", the_cost_is_taken_from_the_ingredients);
}
