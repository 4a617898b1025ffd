// SPDX-License-Identifier: Apache-2.0
#include "app/hand_text.h"

#include <string.h>

#include "testkit/client.h"
#include "testkit/melati.h"

static char *filled(Client *client, const char *text, char **ret_problem)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_PAGE};
    char *out = NULL;
    assert_ok(context_init(&context, &options, &error), error);
    assert_ok(hand_text_fill(&context, text, &out, ret_problem, &error), error);
    return out;
}

/* C01: the price is the one of the moment it is shown. */
static void a_price_is_always_todays(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_autofree char *problem = NULL;
    g_autofree char *before = filled(client, "Nasi {harga Nasi kuning}", &problem);
    client_api_ok(client, "PATCH", "products/1", "{\"name\":\"Nasi kuning\",\"price\":12000}");
    g_autofree char *after =
        filled(client, "Nasi {price nasi kuning}, {stock Nasi kuning}", &problem);
    g_assert_cmpstr(before, ==, "Nasi Rp10.000");
    g_assert_cmpstr(after, ==, "Nasi Rp12.000, masih ada");
    g_assert_null(problem);
}

static void a_product_that_is_gone_is_named(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_autofree char *problem = NULL;
    g_autofree char *text = filled(client, "Pagi!\nSate {harga Sate}\nWA, ya.", &problem);
    g_assert_cmpstr(text, ==, "Pagi!\nWA, ya.");
    g_assert_nonnull(strstr(problem, "Sate"));
}

static void a_text_without_gaps_stays_as_it_is(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *problem = NULL;
    g_autofree char *text = filled(client, "  Halo\n\n  semua", &problem);
    g_assert_cmpstr(text, ==, "  Halo\n\n  semua");
}

void test_hand_text(void)
{
    g_test_add_func("/app/hand_text/today", a_price_is_always_todays);
    g_test_add_func("/app/hand_text/gone", a_product_that_is_gone_is_named);
    g_test_add_func("/app/hand_text/plain", a_text_without_gaps_stays_as_it_is);
}
