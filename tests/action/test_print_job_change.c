// SPDX-License-Identifier: Apache-2.0
/* S04: a print that was fetched takes no more steps; a picture of a transfer is no money. */
#include "action/sell/print_job_change.h"

#include "testkit/client.h"
#include "testkit/sell.h"

static void a_fetched_print_takes_no_more_steps(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "print_jobs",
                  "{\"customer\":\"Bu Sari\",\"pages\":10,\"copies\":3,\"price\":500,"
                  "\"due_minute\":\"08:00\"}");
    client_api_refused(client, "print_jobs/1/pick_up", "{}", "Centang ini setelah uangnya");
    client_api_ok(client, "POST", "print_jobs/1/ready", "{}");
    client_api_refused(client, "print_jobs/1/ready", "{}", "sudah ditandai siap");
    client_api_ok(client, "POST", "print_jobs/1/pick_up", "{\"money_seen\":true}");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 15000);
    client_api_refused(client, "print_jobs/1/pick_up", "{\"money_seen\":true}", "sudah selesai");
    client_api_refused(client, "print_jobs/1/cancel", "{}", "sudah selesai");
    client_api_refused(client, "print_jobs/1/ready", "{}", "sudah selesai");
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 15000);
}

static void a_new_kind_of_print_needs_its_price_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char body[] = "{\"customer\":\"Bu Sari\",\"pages\":2,\"due_minute\":\"08:00\"}";
    client_api_refused(client, "print_jobs", body, "Tulis harga satu halaman");
    client_api_ok(client, "POST", "print_jobs",
                  "{\"customer\":\"Bu Sari\",\"pages\":2,\"due_minute\":\"08:00\",\"price\":400}");
    client_api_ok(client, "POST", "print_jobs", body);
    json_t *list = NULL;
    client_api(client, "GET", "print_jobs", NULL, NULL, &list);
    json_t *second = json_array_get(json_object_get(list, "items"), 1);
    g_assert_cmpint(json_integer_value(json_object_get(second, "total_idr")), ==, 800);
    g_assert_cmpstr(json_string_value(json_object_get(second, "code")), ==, "A02");
    json_decref(list);
    client_api_refused(client, "print_jobs",
                       "{\"customer\":\"Bu Sari\",\"pages\":2,\"due_minute\":\"08:00\","
                       "\"due_day\":\"2026-01-04\"}",
                       "Hari ini sudah lewat");
}

void test_print_job_change(void)
{
    g_test_add_func("/action/print_job_change/fetched", a_fetched_print_takes_no_more_steps);
    g_test_add_func("/action/print_job_change/price", a_new_kind_of_print_needs_its_price_once);
}
