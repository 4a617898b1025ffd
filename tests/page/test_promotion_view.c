// SPDX-License-Identifier: Apache-2.0
/* C17: what an ad cost and brought, and whether to go on, on a phone. */
#include <string.h>

#include "testkit/client.h"

/* 2026-01-05 is today. */
static void add_ad(Client *client, const char *orders, const char *margin)
{
    g_assert_cmpint(client_post(client, "/iklan", "ad_add", 0, "name", "Iklan nasi kotak", "kind",
                                "ad", "cost", "100.000", "channel", "facebook", "from_day",
                                "2026-01-01", "to_day", "2026-01-07", "orders", orders, "margin",
                                margin, NULL),
                    ==, 200);
}

static void a_dear_ad_is_advised_to_stop(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    add_ad(client, "5", "15.000");
    g_assert_true(client_shows(client, "hentikan atau ubah"));
    client_get(client, "/iklan/1");
    g_assert_true(client_shows(client, "Saran: hentikan atau ubah."));
    g_assert_true(client_shows(client, "Rp20.000"));
    g_assert_true(client_shows(client, "-25%"));
    g_assert_cmpint(client_post(client, "/iklan/1", "ad_stop", 1, NULL), ==, 200);
    client_get(client, "/iklan/1");
    g_assert_null(strstr(client_body(client), "\"ad_stop\""));
}

static void orders_are_credited_and_may_be_corrected(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    add_ad(client, "", "");
    client_get(client, "/iklan/1");
    g_assert_true(client_shows(client, "belum ada pesanan"));
    client_api_ok(client, "POST", "products",
                  "{\"name\": \"Nasi kotak\", \"price\": 40000, \"cost\": 25000}");
    for (int i = 0; i < 5; i++) {
        client_api_ok(client, "POST", "orders",
                      "{\"customer\": \"Bu Sari\", \"due_day\": \"2026-01-06\", \"heard_from\": "
                      "\"facebook\", \"bought_through\": \"whatsapp\", \"items\": "
                      "[{\"product\": 1, \"quantity\": 1}]}");
    }
    client_get(client, "/iklan/1");
    g_assert_true(client_shows(client, "Rp20.000"));
    g_assert_true(client_shows(client, "-25%"));
    g_assert_true(client_shows(client, "pembelinya tahu dari Facebook"));
    client_post(client, "/iklan/1", "ad_edit", 1, "name", "Iklan nasi kotak", "kind", "ad", "cost",
                "100.000", "channel", "facebook", "from_day", "2026-01-01", "orders", "8", NULL);
    client_get(client, "/iklan/1");
    g_assert_true(client_shows(client, "Rp12.500"));
    g_assert_true(client_shows(client, "20%"));
    g_assert_true(client_shows(client, "Saran: boleh diteruskan."));
    g_assert_true(client_shows(client, "Jumlah pesanan seperti yang Anda tulis sendiri."));
    g_assert_cmpint(client_post(client, "/iklan/1", "ad_remove", 1, NULL), ==, 200);
    g_assert_cmpint(client_get(client, "/iklan/1"), ==, 404);
}

static void a_free_feature_costs_no_money(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/iklan", "ad_add", 0, "name", "Katalog WhatsApp", "kind", "free", "cost",
                "0", NULL);
    client_get(client, "/iklan/1");
    g_assert_true(client_shows(client, "tanpa biaya uang"));
    g_assert_null(strstr(client_body(client), "inf"));
    g_assert_null(strstr(client_body(client), "nan%"));
}

/* Data serves every place: no order is its own, and no advice to stop it. */
static void data_is_not_judged_alone(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/iklan", "ad_add", 0, "name", "Kuota", "kind", "quota", "cost", "25.000",
                NULL);
    g_assert_false(client_shows(client, "tunggu dulu"));
    client_get(client, "/iklan/1");
    g_assert_true(client_shows(client, "Biaya ini melayani semua tempat"));
    g_assert_false(client_shows(client, "Saran:"));
    client_get(client, "/balik-modal");
    g_assert_true(client_shows(client, "Untuk semua tempat"));
}

void test_promotion_view(void)
{
    g_test_add_func("/page/promotion_view/C17", a_dear_ad_is_advised_to_stop);
    g_test_add_func("/page/promotion_view/orders", orders_are_credited_and_may_be_corrected);
    g_test_add_func("/page/promotion_view/free", a_free_feature_costs_no_money);
    g_test_add_func("/page/promotion_view/serving", data_is_not_judged_alone);
}
