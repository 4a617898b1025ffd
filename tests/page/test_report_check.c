// SPDX-License-Identifier: Apache-2.0
/* F06: an unconfirmed conclusion is marked, on the page and in the text to be shared. */
#include "page/measure/report_check.h"

#include "kpi/story.h"
#include "testkit/client.h"

static Client *with_story(int64_t user)
{
    Client *client = client_new(user);
    story_fill(client_db(client));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 6, 600));
    return client;
}

static void a_conclusion_is_marked_until_it_is_confirmed(void)
{
    g_autoptr(Client) client = with_story(OWNER);
    g_assert_cmpint(client_get(client, "/laporan"), ==, 200);
    g_assert_true(client_shows(client, "Kesimpulan ini belum dibenarkan oleh pemilik usaha."));
    g_assert_false(client_shows(client, "(belum dibenarkan)")); /* said once, of all */
    g_assert_cmpint(client_post(client, "/laporan", "report_confirm", 0, NULL), ==, 200);
    g_assert_cmpint(client_get(client, "/laporan"), ==, 200);
    g_assert_false(client_shows(client, "belum dibenarkan"));
    g_assert_true(client_shows(client, "Laporan ini sudah Anda benarkan."));
    story_run(client_db(client),
              "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) "
              "VALUES (1, $1, 15000, 'whatsapp', 1)",
              DB_PARAMS(db_int(STORY_MONDAY)));
    g_assert_cmpint(client_get(client, "/laporan"), ==, 200);
    g_assert_true(
        client_shows(client, "10 dari sasaran 14. (belum dibenarkan)")); /* another figure, another sentence */
}

static void her_own_words_stand_in_the_report(void)
{
    g_autoptr(Client) client = with_story(OWNER);
    g_assert_cmpint(client_post(client, "/laporan", "report_correct", 0, "conclusion",
                                "Pesanan WhatsApp per minggu belum tercapai: 9 dari sasaran 14.",
                                "words", "Dua hari kami libur.", NULL),
                    ==, 200);
    g_assert_cmpint(client_get(client, "/laporan?unduh=teks"), ==, 200);
    g_assert_true(client_shows(client, "sasaran 14. Menurut pemilik usaha: Dua hari kami libur."));
}

void test_report_check(void)
{
    g_test_add_func("/page/report_check/marked/F06", a_conclusion_is_marked_until_it_is_confirmed);
    g_test_add_func("/page/report_check/corrected/F06", her_own_words_stand_in_the_report);
}
