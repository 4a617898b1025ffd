// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "kpi/story.h"
#include "testkit/client.h"

static void the_report_goes_from_week_to_week(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    story_fill(client_db(client));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 5, 600));
    g_assert_cmpint(client_get(client, "/laporan"), ==, 200);
    g_assert_true(client_shows(client, "5–11 Januari 2026"));
    g_assert_nonnull(strstr(client_body(client), "/laporan?periode=2026-W01"));
    g_assert_nonnull(strstr(client_body(client), "/laporan?periode=2026-01"));
    g_assert_null(strstr(client_body(client), "2026-W03")); /* not begun yet */
    g_assert_nonnull(
        strstr(client_body(client), "/ukuran/revenue?periode=2026-W02"));
    g_assert_cmpint(client_get(client, "/laporan?periode=2026-01"), ==, 200);
    g_assert_true(client_shows(client, "13 penjualan, jumlahnya Rp195.000."));
}

/* Acceptance story, steps 6 and 8: the figures, and no customer's name or number. */
static void the_report_page_tells_the_week_without_names(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    story_fill(client_db(client));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 5, 600));
    client_get(client, "/laporan?periode=2026-W02");
    g_assert_true(client_shows(client, "Online Rp135.000 (9 pembelian), offline Rp45.000"));
    g_assert_true(client_shows(client, "3,0 kali"));
    g_assert_true(client_shows(client, "2 dari 3 pembelian langsung tahu dari online"));
    g_assert_false(client_shows(client, "Bu Sari"));
    g_assert_false(client_shows(client, "Bu Rahasia"));
    g_assert_cmpint(client_get(client, "/laporan?periode=2026-W02&unduh=teks"), ==, 200);
    g_assert_true(g_str_has_prefix(client_body(client), "Laporan 5–11 Januari 2026"));
}

static void all_measures_are_listed_with_what_they_mean(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    story_fill(client_db(client));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 5, 600));
    g_assert_cmpint(client_get(client, "/ukuran?periode=2026-W02"), ==, 200);
    for (size_t i = 0; i < kpi_count(); i++) {
        g_assert_true(client_shows(client, KPIS[i]->name));
        g_assert_true(client_shows(client, KPIS[i]->explain));
    }
    g_assert_true(client_shows(client, "66,7%"));
}

void test_period_links(void)
{
    g_test_add_func("/page/period/weeks", the_report_goes_from_week_to_week);
    g_test_add_func("/page/period/story", the_report_page_tells_the_week_without_names);
    g_test_add_func("/page/period/measures", all_measures_are_listed_with_what_they_mean);
}
