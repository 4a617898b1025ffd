// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/melati.h"

/* C04: what is missing is asked for; what was given becomes the text, and the catalogue's too. */
static void a_description_grows_from_answers(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_get(client, "/produk/1");
    g_assert_nonnull(strstr(client_body(client), "/produk/deskripsi/1"));
    client_get(client, "/produk/deskripsi/1");
    g_assert_true(client_shows(client, "Ukuran, berat, atau isinya berapa?"));
    g_assert_cmpint(client_post(client, "/produk/deskripsi/1", "product_describe", 1, "taste",
                                "gurih", "use", "1", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Ini perlu diisi dulu"));
    g_assert_cmpint(client_post(client, "/produk/deskripsi/1", "product_describe", 1, "taste",
                                "gurih", "size", "satu kotak", "use", "1", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Nasi kuning, satu kotak, rasa gurih. Rp10.000"));
    g_assert_true(client_shows(client, "di luar makalah acuan")); /* M19 */
    client_get(client, "/katalog");
    g_assert_true(
        client_shows(client, "Nasi kuning. Ukuran satu kotak. Rasanya gurih. Harga Rp10.000."));
}

static void a_missing_price_is_asked_for(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Keripik\",\"price\":0}");
    client_get(client, "/produk/deskripsi/1");
    g_assert_true(client_shows(client, "Harganya berapa?"));
    client_post(client, "/produk/deskripsi/1", "product_describe", 1, "price", "5000", "size",
                "100 gram", NULL);
    g_assert_false(client_shows(client, "Harganya berapa?"));
    g_assert_true(client_shows(client, "Rp5.000"));
}

/* Only what the trade is about is asked. */
static void the_questions_are_of_the_trade(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_get(client, "/produk/deskripsi/1");
    g_assert_true(client_shows(client, "Rasanya bagaimana?"));
    g_assert_false(client_shows(client, "Bahannya apa?"));
}

void test_product_description(void)
{
    g_test_add_func("/page/product_description/grows", a_description_grows_from_answers);
    g_test_add_func("/page/product_description/price", a_missing_price_is_asked_for);
    g_test_add_func("/page/product_description/trade", the_questions_are_of_the_trade);
}
