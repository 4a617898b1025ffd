// SPDX-License-Identifier: Apache-2.0
#include "app/product_words.h"

#include <string.h>

#include "testkit/client.h"
#include "testkit/melati.h"

static bool load(Client *client, int64_t id, ProductWords *ret_words, GError **error)
{
    g_auto(Context) context = {0};
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_PAGE};
    return context_init(&context, &options, error) &&
           product_words_load(&context, id, ret_words, error);
}

/* C04, M19 */
static void the_texts_hold_what_was_told(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(ProductWords) before = {0};
    g_auto(ProductWords) after = {0};
    melati_ready(client_db(client));
    assert_ok(load(client, 1, &before, &error), error);
    g_assert_cmpstr(before.missing->key, ==, "size");
    client_api_ok(client, "POST", "products/1/describe",
                  "{\"size\":\"satu kotak\",\"taste\":\"gurih\"}");
    assert_ok(load(client, 1, &after, &error), error);
    g_assert_null(after.missing);
    g_assert_cmpstr(after.whole, ==,
                    "Nasi kuning. Ukuran satu kotak. Rasanya gurih. Harga Rp10.000.");
    for (size_t i = 0; i < AIDA_PARTS; i++) {
        g_assert_cmpstr(after.aida.parts[i], !=, "");
    }
}

static void a_product_of_another_business_is_not_found(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    ProductWords words = {0};
    assert_fails(load(client, 77, &words, &error), error, ERROR_NOT_FOUND);
}

void test_product_words(void)
{
    g_test_add_func("/app/product_words/told", the_texts_hold_what_was_told);
    g_test_add_func("/app/product_words/none", a_product_of_another_business_is_not_found);
}
