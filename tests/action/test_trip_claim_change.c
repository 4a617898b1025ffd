// SPDX-License-Identifier: Apache-2.0
/* S05: money of one who cancels is never forgotten; who waits does not pay yet. */
#include "action/sell/trip_claim_change.h"

#include "testkit/client.h"
#include "testkit/sell.h"

static Client *trip(void)
{
    Client *client = client_new(OWNER);
    client_api_ok(client, "POST", "trips",
                  "{\"place\":\"Kota Contoh\",\"from_day\":\"2026-01-20\",\"to_day\":"
                  "\"2026-01-25\",\"currency\":\"dolar\",\"rate\":16000,\"fee\":100000}");
    client_api_ok(client, "POST", "trip_items",
                  "{\"trip\":1,\"name\":\"Tas\",\"foreign_price\":50}");
    client_api_ok(client, "POST", "trip_claims", "{\"item\":1,\"customer\":\"Bu Sari\"}");
    client_api_ok(client, "POST", "trip_claims", "{\"item\":1,\"customer\":\"Bu Ani\"}");
    return client;
}

static void money_must_go_back_before_a_claim_is_cancelled(void)
{
    g_autoptr(Client) client = trip();
    client_api_refused(client, "trip_claims/1/pay", "{\"amount\":900001,\"money_seen\":true}",
                       "Sisanya tinggal Rp900.000");
    client_api_refused(client, "trip_claims/2/pay", "{\"amount\":1,\"money_seen\":true}",
                       "masih menunggu");
    client_api_ok(client, "POST", "trip_claims/1/pay", "{\"amount\":900000,\"money_seen\":true}");
    client_api_refused(client, "trip_claims/1/cancel", "{}", "kembalikan Rp900.000");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 900000);
    client_api_ok(client, "POST", "trip_claims/1/cancel", "{\"money_back\":true}");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 0);
    client_api_refused(client, "trip_claims/1/cancel", "{\"money_back\":true}", "sudah dibatalkan");
    client_api_ok(client, "POST", "trip_claims/2/pay", "{\"amount\":900000,\"money_seen\":true}");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 900000);
}

#define TRIP                                                                                       \
    "{\"place\":\"Kota Contoh\",\"from_day\":\"2026-01-20\",\"to_day\":\"%s\","                    \
    "\"currency\":\"dolar\",\"rate\":16000,\"fee\":1000,\"fee_percent\":%d}"

static void a_trip_has_one_fee_and_days_in_order(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *both = g_strdup_printf(TRIP, "2026-01-25", 10);
    g_autofree char *back = g_strdup_printf(TRIP, "2026-01-19", 0);
    client_api_refused(client, "trips", both, "Isi salah satu saja");
    client_api_refused(client, "trips", back, "Hari pulangnya lebih dulu");
}

static void a_price_beyond_reason_is_refused(void)
{
    g_autoptr(Client) client = trip();
    client_api_refused(client, "trip_items",
                       "{\"trip\":1,\"name\":\"Cincin\",\"foreign_price\":99999}",
                       "harganya terlalu besar");
    client_api_refused(client, "trip_items", "{\"trip\":9,\"name\":\"Tas\",\"foreign_price\":1}",
                       "Perjalanan ini tidak ada");
}

void test_trip_claim_change(void)
{
    g_test_add_func("/action/trip_claim_change/money",
                    money_must_go_back_before_a_claim_is_cancelled);
    g_test_add_func("/action/trip_claim_change/trip", a_trip_has_one_fee_and_days_in_order);
    g_test_add_func("/action/trip_claim_change/price", a_price_beyond_reason_is_refused);
}
