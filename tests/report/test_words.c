// SPDX-License-Identifier: Apache-2.0
#include "report/words.h"

#include <string.h>

#include "kpi/story.h"

static char *text_of(const KpiQuery *query)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Report) report = report_load(query, &error);
    g_assert_no_error(error);
    g_autoptr(ReportWords) words = report_words_make(report, query->knowledge, NULL);
    return report_words_text(words);
}

static void assert_says(const char *text, const char *sentence)
{
    if (strstr(text, sentence) == NULL) {
        g_error("'%s' is not in:\n%s", sentence, text);
    }
}

/* Acceptance story, step 6; S06, S07, C18, C19 in plain words. */
static void the_week_is_told_in_plain_words(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    g_autofree char *text = text_of(&query);
    assert_says(text, "Laporan 5–11 Januari 2026\n");
    assert_says(text, "12 penjualan, jumlahnya Rp180.000.");
    assert_says(text, "Online Rp135.000 (9 pembelian), offline Rp45.000 (3 pembelian).");
    assert_says(text, "3,0 kali");
    assert_says(text, "2 dari 3 pembelian langsung tahu dari online (66,7%).");
    assert_says(text, "WhatsApp: 9 pembelian, Rp135.000, rata-rata Rp15.000.");
    assert_says(text, "3 dari 8 kiriman terlaksana (38%).");
    assert_says(text, "6 dari 8 kiriman searah tujuan (75%).");
    assert_says(text, "9 dari sasaran 14. Belum tercapai.");
    assert_says(text, ": 3 orang.");
}

/* V04: beside the money part stand three others, for the owner alone. */
static void money_is_not_all_that_is_told(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    assert_ok(db_run_script(db,
                            "INSERT INTO reviews (business_id, period, from_day, to_day, "
                            "satisfaction, family, contribution, created_at) VALUES "
                            "(1, '2026-W02', 20458, 20464, 4, 5, 3, 1);\n",
                            &error),
              error);
    g_autofree char *others = text_of(&query);
    g_assert_null(strstr(others, "dari 5"));
    query.sees_values = true;
    g_autofree char *text = text_of(&query);
    assert_says(text, "12 penjualan, jumlahnya Rp180.000.");
    assert_says(text, "Rasa senang Anda: 4,0 dari 5.");
    assert_says(text, "Keluarga terurus: 5,0 dari 5.");
    assert_says(text, "Bantuan usaha bagi hidup Anda: 3,0 dari 5.");
}

static void assert_every_section_speaks(const KpiQuery *query)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Report) report = report_load(query, &error);
    g_assert_no_error(error);
    g_autoptr(ReportWords) words = report_words_make(report, query->knowledge, NULL);
    g_assert_nonnull(report_section_at(words, 7));
    for (size_t i = 0; report_section_at(words, i) != NULL; i++) {
        g_assert_cmpint(report_section_at(words, i)->lines->len, >, 0);
    }
}

static void there_is_always_something_to_read(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    assert_every_section_speaks(&query);
    story_fill(db);
    query.today = STORY_MONDAY + 8;
    assert_every_section_speaks(&query);
}

/* S06: without offline sales it says so, never infinity. */
static void without_offline_sales_there_is_no_ratio(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_run(db,
              "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) "
              "VALUES (1, 20458, $1, 'facebook', 1)",
              DB_PARAMS(db_int(400000)));
    g_autofree char *text = text_of(&query);
    assert_says(text, "tidak ada data offline");
    g_assert_null(strstr(text, "kali."));
    story_run(db,
              "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) "
              "VALUES (1, 20458, $1, 'house', 1)",
              DB_PARAMS(db_int(200000)));
    g_autofree char *both = text_of(&query);
    assert_says(both, "2,0 kali.");
}

/* C19: 10 of 14 done is 71%. */
static void consistency_is_told_in_whole_percent(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    for (int i = 0; i < 14; i++) {
        story_run(db,
                  "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, "
                  "title, state, created_at) VALUES (1, $1, 360, 'whatsapp_status', 'text', "
                  "'sell', 5, 'x', $2, 1)",
                  DB_PARAMS(db_int(STORY_MONDAY + i % 7), db_text(i < 10 ? "done" : "planned")));
    }
    g_autofree char *text = text_of(&query);
    assert_says(text, "10 dari 14 kiriman terlaksana (71%).");
    assert_says(text, "Tingkat: hadir.");
}

/* Acceptance story, step 8: the report can be shown to a mentor: no customer is named. */
static void no_customer_is_named(Db *db)
{
    static const char *const SECRETS[] = {"Bu Sari", "Pak Adi", "Bu Tini", "Bu Rahasia", "+6281"};
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    g_autofree char *text = text_of(&query);
    for (size_t i = 0; i < G_N_ELEMENTS(SECRETS); i++) {
        g_assert_null(strstr(text, SECRETS[i]));
    }
}

void test_words(void)
{
    testkit_db_case("/report/words/feelings", money_is_not_all_that_is_told);
    testkit_db_case("/report/words/story", the_week_is_told_in_plain_words);
    testkit_db_case("/report/words/always", there_is_always_something_to_read);
    testkit_db_case("/report/words/ratio", without_offline_sales_there_is_no_ratio);
    testkit_db_case("/report/words/consistency", consistency_is_told_in_whole_percent);
    testkit_db_case("/report/words/nameless", no_customer_is_named);
}
