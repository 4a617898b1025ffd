// SPDX-License-Identifier: Apache-2.0
/* S08: messages are sent to a number or shared, and a paid job says where its cost is. */
#include "page/sell/trade_view.h"

#include <string.h>

#include "testkit/client.h"

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
    g_test_add_func("/page/trade_view/message", a_message_is_sent_to_a_number_or_shared);
    g_test_add_func("/page/trade_view/paid", a_paid_job_says_where_its_cost_is);
}
