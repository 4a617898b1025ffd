// SPDX-License-Identifier: Apache-2.0
/* S05 as Bu Dian meets it (story N03): three claims on two pieces, one is cancelled, all is settled. */
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static int64_t raw(Client *client, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = 0;
    assert_ok(db_get_int(client_db(client), sql, DB_NO_PARAMS, 0, &number, &error), error);
    return number;
}

static Client *trip(void)
{
    Client *client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/titip", "trip_add", 0, "place", "Kota Contoh", "from_day",
                                "2026-01-20", "to_day", "2026-01-25", "currency", "dolar", "rate",
                                "16.000", "fee", "100.000", "baggage_g", "20000", NULL),
                    ==, 200);
    g_assert_cmpint(client_post(client, "/titip/1", "trip_item_add", 0, "name", "Tas kain",
                                "foreign_price", "50", "pieces", "2", "weight_g", "500", NULL),
                    ==, 200);
    return client;
}

static void claim(Client *client, const char *customer)
{
    g_assert_cmpint(
        client_post(client, "/titip/1", "trip_claim_add", 0, "customer", customer, NULL), ==, 200);
}

static void three_claims_on_two_pieces(void)
{
    g_autoptr(Client) client = trip();
    g_assert_true(client_shows(client, "Rp900.000"));
    g_assert_true(client_shows(client, "50 × 16.000 + 100.000"));
    claim(client, "Bu Sari");
    claim(client, "Bu Ani");
    claim(client, "Bu Wati");
    g_autofree char *text = client_text(client);
    g_assert_nonnull(strstr(text, "Bu Wati menunggu"));
    g_assert_nonnull(strstr(text, "2 dari 2 sudah diambil"));
    g_assert_nonnull(strstr(text, "Koper: 1 kg dari 20 kg"));
    client_get(client, "/nota-titip/3");
    g_assert_true(client_shows(client, "Tas kain masih di daftar tunggu."));
    g_assert_cmpint(client_post(client, "/nota-titip/1", "trip_claim_cancel", 1, NULL), ==, 200);
    client_get(client, "/titip/1");
    g_autofree char *after = client_text(client);
    g_assert_nonnull(strstr(after, "Bu Wati dapat"));
    g_assert_null(strstr(after, "Bu Sari dapat"));
}

static void the_invoices_sum_up_to_cost_and_fees(void)
{
    g_autoptr(Client) client = trip();
    claim(client, "Bu Sari");
    claim(client, "Bu Ani");
    claim(client, "Bu Wati");
    client_get(client, "/nota-titip/2");
    g_assert_true(client_shows(client, "• Tas kain Rp900.000"));
    client_post(client, "/nota-titip/2", "trip_claim_pay", 2, "amount", "400.000", "money_seen",
                "1", NULL);
    g_assert_true(client_shows(client, "Sisanya: Rp500.000"));
    client_get(client, "/titip/1");
    g_assert_true(client_shows(client, "Harga barang Rp1.600.000 Ongkos titip Rp200.000 "
                                       "Jumlah semua nota Rp1.800.000 Sudah diterima Rp400.000"));
    g_assert_cmpint(raw(client, "SELECT CAST(SUM(cost_idr) + SUM(fee_idr) AS BIGINT) "
                                "FROM trip_claims WHERE state = 'taken'"),
                    ==, 1800000);
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 400000);
}

static void the_announcement_lists_what_is_left(void)
{
    g_autoptr(Client) client = trip();
    g_assert_true(client_shows(client, "• Tas kain Rp900.000"));
    claim(client, "Bu Sari");
    claim(client, "Bu Ani");
    g_assert_false(client_shows(client, "• Tas kain"));
}

static void one_calm_page_leads_to_all_four(void)
{
    static const char *const WAYS[] = {"/cetak", "/kotak", "/titip", "/pemasok"};
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/menu");
    g_assert_nonnull(strstr(client_body(client), "href=\"/jual-lain\""));
    for (size_t i = 0; i < G_N_ELEMENTS(WAYS); i++) {
        g_autofree char *link = g_strdup_printf("href=\"%s\"", WAYS[i]);
        client_get(client, "/menu");
        g_assert_null(strstr(client_body(client), link));
        client_get(client, "/jual-lain");
        g_assert_nonnull(strstr(client_body(client), link));
        g_assert_cmpint(client_get(client, WAYS[i]), ==, 200);
    }
}

void test_trips(void)
{
    g_test_add_func("/page/trips/n03", three_claims_on_two_pieces);
    g_test_add_func("/page/trips/settlement", the_invoices_sum_up_to_cost_and_fees);
    g_test_add_func("/page/trips/announcement", the_announcement_lists_what_is_left);
    g_test_add_func("/page/trips/menu", one_calm_page_leads_to_all_four);
}
