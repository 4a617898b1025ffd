// SPDX-License-Identifier: Apache-2.0
/* F06: a report that was confirmed is rebuilt from the log after its records were changed. */
#include "page/measure/report_past.h"

#include "kpi/story.h"
#include "testkit/client.h"

static Client *with_story(void)
{
    Client *client = client_new(OWNER);
    story_fill(client_db(client));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 6, 600));
    return client;
}

static char *text_of(Client *client, const char *path)
{
    g_assert_cmpint(client_get(client, path), ==, 200);
    return g_strdup(client_body(client));
}

static void it_says_again_what_she_confirmed(void)
{
    g_autoptr(Client) client = with_story();
    g_assert_cmpint(client_post(client, "/laporan", "report_confirm", 0, NULL), ==, 200);
    g_autofree char *confirmed = text_of(client, "/laporan?periode=2026-W02&unduh=teks");
    g_assert_false(client_get(client, "/laporan") == 200 &&
                   client_shows(client, "Lihat seperti saat Anda benarkan"));
    client_post(client, "/jual", "sale_add", 0, "amount", "99.000", "bought_through", "stall", NULL);
    story_run(client_db(client),
              "UPDATE sales SET amount_idr = 1000, bought_through = 'stall' WHERE business_id = $1 "
              "AND day = $2",
              DB_PARAMS(db_int(BUSINESS), db_int(STORY_MONDAY)));
    story_run(client_db(client), "DELETE FROM posts WHERE business_id = $1 AND day = $2",
              DB_PARAMS(db_int(BUSINESS), db_int(STORY_MONDAY + 1)));
    story_run(client_db(client),
              "UPDATE messages SET answered_at = NULL WHERE business_id = $1", DB_PARAMS(db_int(BUSINESS)));
    g_autofree char *changed = text_of(client, "/laporan?periode=2026-W02&unduh=teks");
    g_assert_cmpstr(changed, !=, confirmed);
    g_assert_cmpint(client_get(client, "/laporan?periode=2026-W02"), ==, 200);
    g_assert_true(client_shows(client, "Lihat seperti saat Anda benarkan"));
    g_autofree char *again = text_of(client, "/laporan?periode=2026-W02&dulu=1&unduh=teks");
    g_assert_cmpstr(again, ==, confirmed);
    g_assert_cmpint(client_get(client, "/laporan?periode=2026-W02&dulu=1"), ==, 200);
    g_assert_true(client_shows(client, "Ini laporan seperti saat Anda benarkan, Minggu, 11 Januari 2026"));
}

static void one_never_confirmed_has_no_past(void)
{
    g_autoptr(Client) client = with_story();
    g_assert_cmpint(client_get(client, "/laporan?periode=2026-W02&dulu=1"), ==, 404);
}

void test_report_past(void)
{
    g_test_add_func("/page/report_past/rebuilt/F06", it_says_again_what_she_confirmed);
    g_test_add_func("/page/report_past/none/F06", one_never_confirmed_has_no_past);
}
