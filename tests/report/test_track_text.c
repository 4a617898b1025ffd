// SPDX-License-Identifier: Apache-2.0
/* M10: a skipped stage and missing evidence stand in the report. */
#include "report/track_text.h"

#include <string.h>

#include "kpi/story.h"
#include "report/words.h"

static char *report_of(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    g_autoptr(Report) report = report_load(&query, &error);
    g_assert_no_error(error);
    g_autoptr(ReportWords) words = report_words_make(report, knowledge, NULL);
    return report_words_text(words);
}

static void a_skipped_stage_is_named_in_the_report(Db *db)
{
    g_autofree char *before = report_of(db);
    g_assert_null(strstr(before, "Lima tahap strategi"));
    story_run(db,
              "INSERT INTO stages (business_id, stage, review_day, closed_at) VALUES "
              "($1, 'trinity', NULL, 1), ($1, 'measurement', 20470, 1)",
              DB_PARAMS(db_int(BUSINESS)));
    g_autofree char *text = report_of(db);
    g_assert_nonnull(strstr(text, "Lima tahap strategi"));
    g_assert_nonnull(strstr(text, "Tahap 1, Lihat media yang dipakai, dulu dan sekarang: dilewati. "
                                  "Bukti yang belum ada: Media yang dipakai sebelumnya; "));
    g_assert_nonnull(strstr(text, "Tahap 2, Pilih paling banyak tiga jenis media: selesai. Bukti "
                                  "yang belum ada: Satu sampai tiga jenis media yang dipilih."));
    g_assert_nonnull(strstr(text, "Hasilnya dilihat lagi Sabtu, 17 Januari 2026."));
}

static void what_is_due_says_so(void)
{
    const TrackFacts facts = {.tools = 1, .classes = 1};
    TrackBoard board = {.closed = {true}, .facts = facts};
    g_autofree char *trinity = track_missing_text(&board, TRACK_TRINITY, NULL);
    g_autofree char *resources = track_missing_text(&board, TRACK_RESOURCES, NULL);
    g_assert_null(trinity);
    g_assert_cmpstr(resources, ==,
                    "Bukti yang belum ada: Penanggung jawab tiap media; Menit sehari untuk "
                    "promosi; Uang untuk promosi, boleh nol.");
    g_assert_cmpstr(track_state_name(TRACK_SKIPPED), ==, "dilewati");
}

void test_track_text(void)
{
    testkit_db_case("/report/track_text/skipped", a_skipped_stage_is_named_in_the_report);
    g_test_add_func("/report/track_text/missing", what_is_due_says_so);
}
