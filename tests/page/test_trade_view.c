// SPDX-License-Identifier: Apache-2.0
/* S03: what is bought for all boxes is said in the units of the market. */
#include "page/sell/trade_view.h"

#include <string.h>

#include "testkit/client.h"

static void amounts_are_said_as_at_the_market(void)
{
    static const struct {
        int64_t amount;
        const char *unit, *said;
    } cases[] = {
        {60 * 150, "g", "9 kg"},         {60 * 125, "g", "7,5 kg"}, {750, "g", "750 gram"},
        {1250, "ml", "1,25 liter"},      {90, "ml", "90 ml"},       {60, "piece", "60 buah"},
        {1200, "sheet", "1.200 lembar"}, {1005, "g", "1,005 kg"},   {60, "spoon", "60 sendok"},
        {6, "bunch", "6 ikat"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *said = trade_amount(cases[i].amount, cases[i].unit, NULL);
        g_assert_cmpstr(said, ==, cases[i].said);
    }
}

static void a_message_is_sent_to_a_number_or_shared(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "partner_jobs",
                  "{\"partner\":\"Bu Tini\",\"what\":\"Jahit\",\"due_day\":\"2026-01-09\","
                  "\"cost\":60000,\"phone\":\"0812-3456-7890\"}");
    client_api_ok(client, "POST", "partner_jobs",
                  "{\"partner\":\"Pak Kain\",\"what\":\"Kain\",\"due_day\":\"2026-01-09\","
                  "\"cost\":60000}");
    client_get(client, "/pemasok/1");
    g_assert_nonnull(strstr(client_body(client), "https://wa.me/6281234567890"));
    client_get(client, "/pemasok/2");
    g_assert_null(strstr(client_body(client), "https://wa.me/628"));
    g_assert_true(client_shows(client, "Kami mau memesan: Kain"));
}

static void a_paid_job_says_where_its_cost_is(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "partner_jobs",
                  "{\"partner\":\"Bu Tini\",\"what\":\"Jahit\",\"due_day\":\"2026-01-09\","
                  "\"cost\":60000}");
    client_get(client, "/pemasok/1");
    client_api_ok(client, "POST", "partner_jobs/1/receive", "{}");
    client_api_ok(client, "POST", "partner_jobs/1/pay", "{}");
    g_autoptr(Client) beside = client_beside(client, OWNER);
    client_get(beside, "/pemasok/1");
    g_assert_true(client_shows(beside, "Sudah dibayar. Biayanya ada di buku kas."));
}

void test_trade_view(void)
{
    g_test_add_func("/page/trade_view/amount", amounts_are_said_as_at_the_market);
    g_test_add_func("/page/trade_view/message", a_message_is_sent_to_a_number_or_shared);
    g_test_add_func("/page/trade_view/paid", a_paid_job_says_where_its_cost_is);
}
