// SPDX-License-Identifier: Apache-2.0
/* Story N14: an appointment that is over takes no more steps; a full time names the free ones. */
#include "action/sell/appointment_change.h"

#include "testkit/client.h"
#include "testkit/sell.h"

static Client *salon(void)
{
    Client *client = client_new(OWNER);
    client_api_ok(client, "POST", "services",
                  "{\"name\":\"Potong rambut\",\"minutes\":60,\"price\":35000}");
    client_api_ok(client, "POST", "opening_hours/save",
                  "{\"days\":[\"1\",\"2\"],\"from_minute\":\"09:00\",\"to_minute\":\"12:00\"}");
    return client;
}

#define AT_NINE "{\"service\":1,\"customer\":\"Bu Sari\",\"minute\":\"09:00\"}"

static void a_full_time_names_those_that_are_free(void)
{
    g_autoptr(Client) client = salon();
    client_api_ok(client, "POST", "appointments", AT_NINE);
    client_api_refused(client, "appointments", AT_NINE, "Yang masih kosong: 10.00, 10.30, 11.00.");
    client_api_refused(
        client, "appointments",
        "{\"service\":1,\"customer\":\"Bu Ani\",\"minute\":\"09:00\",\"day\":\"2026-01-04\"}",
        "sudah lewat");
    client_api_refused(
        client, "appointments",
        "{\"service\":1,\"customer\":\"Bu Ani\",\"minute\":\"09:00\",\"day\":\"2027-03-01\"}",
        "Paling jauh satu tahun");
    client_api_refused(client, "appointments",
                       "{\"service\":9,\"customer\":\"Bu Ani\",\"minute\":\"09:00\"}",
                       "Layanan ini sudah tidak ada");
    client_api_ok(client, "POST", "services/1/close", "{}");
    client_api_refused(client, "appointments",
                       "{\"service\":1,\"customer\":\"Bu Ani\",\"minute\":\"11:00\"}",
                       "Layanan ini sudah tidak ada");
}

static void one_that_is_over_takes_no_more_steps(void)
{
    g_autoptr(Client) client = salon();
    client_api_ok(client, "POST", "appointments", AT_NINE);
    client_api_refused(client, "appointments/1/missed", "{}", "Jamnya belum tiba");
    client_api_refused(client, "appointments/1/done", "{}", "Centang ini setelah uangnya");
    client_api_ok(client, "POST", "appointments/1/done", "{\"money_seen\":true}");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 35000);
    client_api_refused(client, "appointments/1/done", "{\"money_seen\":true}", "sudah selesai");
    client_api_refused(client, "appointments/1/cancel", "{}", "sudah selesai");
    client_api_refused(client, "appointments/1/move",
                       "{\"day\":\"2026-01-06\",\"minute\":\"09:00\"}", "sudah selesai");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 35000);
}

static void tomorrow_is_not_done_today(void)
{
    g_autoptr(Client) client = salon();
    client_api_ok(client, "POST", "appointments",
                  "{\"service\":1,\"customer\":\"Bu Ani\",\"minute\":\"09:00\","
                  "\"day\":\"2026-01-06\"}");
    client_api_refused(client, "appointments/1/done", "{\"money_seen\":true}",
                       "Harinya belum tiba");
    client_set_now(client, NOW + 2 * 86400);
    client_api_ok(client, "POST", "appointments/1/missed", "{}");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 0);
}

void test_appointment_change(void)
{
    g_test_add_func("/action/appointment_change/full", a_full_time_names_those_that_are_free);
    g_test_add_func("/action/appointment_change/over", one_that_is_over_takes_no_more_steps);
    g_test_add_func("/action/appointment_change/early", tomorrow_is_not_done_today);
}
