// SPDX-License-Identifier: Apache-2.0
/* Story N14: an appointment that is over takes no more steps; a full time names the free ones. */
#include "action/sell/appointment_change.h"

#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static void refused(Client *client, const char *path, const char *body, const char *said)
{
    json_t *answer = NULL;
    g_autofree char *key = g_uuid_string_random();
    g_assert_cmpint(client_api(client, "POST", path, body, key, &answer), ==, 422);
    g_autofree char *text = json_dumps(answer, 0);
    g_test_message("%s", text);
    g_assert_nonnull(strstr(text, said));
    json_decref(answer);
}

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
    refused(client, "appointments", AT_NINE, "Yang masih kosong: 10.00, 10.30, 11.00.");
    refused(client, "appointments",
            "{\"service\":1,\"customer\":\"Bu Ani\",\"minute\":\"09:00\",\"day\":\"2026-01-04\"}",
            "sudah lewat");
    refused(client, "appointments",
            "{\"service\":1,\"customer\":\"Bu Ani\",\"minute\":\"09:00\",\"day\":\"2027-03-01\"}",
            "Paling jauh satu tahun");
    refused(client, "appointments", "{\"service\":9,\"customer\":\"Bu Ani\",\"minute\":\"09:00\"}",
            "Layanan ini sudah tidak ada");
    client_api_ok(client, "POST", "services/1/close", "{}");
    refused(client, "appointments", "{\"service\":1,\"customer\":\"Bu Ani\",\"minute\":\"11:00\"}",
            "Layanan ini sudah tidak ada");
}

static void one_that_is_over_takes_no_more_steps(void)
{
    g_autoptr(Client) client = salon();
    client_api_ok(client, "POST", "appointments", AT_NINE);
    refused(client, "appointments/1/missed", "{}", "Jamnya belum tiba");
    refused(client, "appointments/1/done", "{}", "Centang ini setelah uangnya");
    client_api_ok(client, "POST", "appointments/1/done", "{\"money_seen\":true}");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 35000);
    refused(client, "appointments/1/done", "{\"money_seen\":true}", "sudah selesai");
    refused(client, "appointments/1/cancel", "{}", "sudah selesai");
    refused(client, "appointments/1/move", "{\"day\":\"2026-01-06\",\"minute\":\"09:00\"}",
            "sudah selesai");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 35000);
}

static void tomorrow_is_not_done_today(void)
{
    g_autoptr(Client) client = salon();
    client_api_ok(client, "POST", "appointments",
                  "{\"service\":1,\"customer\":\"Bu Ani\",\"minute\":\"09:00\","
                  "\"day\":\"2026-01-06\"}");
    refused(client, "appointments/1/done", "{\"money_seen\":true}", "Harinya belum tiba");
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
