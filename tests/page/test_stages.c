// SPDX-License-Identifier: Apache-2.0
/* M10: five stages on one page, closed one by one; the last not without a number and a day. */
#include <string.h>

#include "testkit/client.h"

#define LAST "/lima-tahap?tahap=measurement"

static void the_last_stage_is_not_closed_without_a_measured_value(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, LAST, "stage_close", 0, "review_day", "2026-01-12", "note", "Ramai", NULL);
    g_assert_true(
        client_shows(client, "Tahap ini belum bisa ditutup: belum ada hasil yang diukur"));
    g_assert_nonnull(strstr(client_body(client), "Ramai")); /* what was typed is still there */
    client_get(client, LAST);
    g_assert_true(client_shows(client, "Hasil yang diukurbelum ada") ||
                  client_shows(client, "Hasil yang diukur belum ada"));
    client_api_ok(client, "POST", "figures",
                  "{\"platform\": \"whatsapp_status\", \"measure\": \"reach\", \"value\": 42}");
    client_post(client, LAST, "stage_close", 0, "review_day", "", NULL);
    g_assert_true(client_shows(client, "Pilih hari untuk melihat hasilnya lagi"));
    client_post(client, LAST, "stage_close", 0, "review_day", "2026-01-01", NULL);
    g_assert_true(client_shows(client, "Pilih hari mulai hari ini"));
    g_assert_cmpint(client_post(client, LAST, "stage_close", 0, "review_day", "2026-01-12", NULL),
                    ==, 200);
    client_get(client, LAST);
    g_assert_true(client_shows(client, "Senin, 12 Januari 2026"));
}

static void when_it_is_due_the_result_is_written_and_another_day_named(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "figures",
                  "{\"platform\": \"whatsapp_status\", \"measure\": \"reach\", \"value\": 42}");
    client_post(client, LAST, "stage_close", 0, "review_day", "2026-01-12", "note", "Ramai", NULL);
    client_get(client, LAST);
    g_assert_false(client_shows(client, "Waktunya melihat hasilnya lagi."));
    client_set_now(client, NOW + 7 * 86400);
    client_get(client, LAST);
    g_assert_true(client_shows(client, "Waktunya melihat hasilnya lagi."));
    client_post(client, LAST, "stage_close", 0, "review_day", "2026-01-26", "note", "Sepi", NULL);
    client_get(client, LAST);
    g_assert_false(client_shows(client, "Waktunya melihat hasilnya lagi."));
    g_assert_true(client_shows(client, "Senin, 26 Januari 2026"));
}

static void a_skipped_stage_is_seen_here_and_in_the_report(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/laporan");
    g_assert_false(client_shows(client, "Lima tahap strategi"));
    client_post(client, "/lima-tahap?tahap=trinity", "stage_close", 0, "note", "", NULL);
    client_get(client, "/lima-tahap");
    g_assert_true(client_shows(client, "Ada tahap yang dilewati."));
    client_get(client, "/laporan");
    g_assert_true(
        client_shows(client, "Tahap 1, Lihat media yang dipakai, dulu dan sekarang: dilewati."));
    client_post(client, "/lima-tahap", "stage_close", 0, "note", "Facebook sepi", NULL);
    client_get(client, "/laporan");
    g_assert_true(
        client_shows(client, "Tahap 1, Lihat media yang dipakai, dulu dan sekarang: selesai."));
    g_assert_true(client_shows(client, "Bukti yang belum ada: "));
    client_post(client, "/lima-tahap?tahap=analysis", "stage_reopen", 0, NULL);
    client_get(client, "/laporan");
    g_assert_true(
        client_shows(client, "Tahap 1, Lihat media yang dipakai, dulu dan sekarang: dilewati."));
}

void test_stages(void)
{
    g_test_add_func("/page/stages/measured", the_last_stage_is_not_closed_without_a_measured_value);
    g_test_add_func("/page/stages/due/M10",
                    when_it_is_due_the_result_is_written_and_another_day_named);
    g_test_add_func("/page/stages/skipped", a_skipped_stage_is_seen_here_and_in_the_report);
}
