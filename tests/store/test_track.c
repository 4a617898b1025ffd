// SPDX-License-Identifier: Apache-2.0
/* M10: which stages are closed, and what the records say of each. */
#include "store/track.h"

#include "testkit/testkit.h"

#define TODAY ((Day)20458)

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

static TrackBoard load(Db *db, int64_t business)
{
    g_autoptr(GError) error = NULL;
    TrackBoard board = {0};
    g_autoptr(Knowledge) knowledge = knowledge_new(tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    assert_ok(track_board_load(db, business, knowledge, TODAY, &board, &error), error);
    return board;
}

static void close_stage(Db *db, TrackStage stage, Day review_day)
{
    g_autoptr(GError) error = NULL;
    TrackClosing closing = {stage, "WhatsApp ramai", review_day};
    int64_t id = 0;
    assert_ok(track_close(db, BUSINESS, &closing, NOW, &id, &error), error);
    g_assert_cmpint(id, >, 0);
}

static void a_closed_stage_is_kept_and_opened_again(Db *db)
{
    g_autoptr(GError) error = NULL;
    close_stage(db, TRACK_TRINITY, DAY_NONE);
    close_stage(db, TRACK_MEASUREMENT, TODAY + 7);
    close_stage(db, TRACK_MEASUREMENT, TODAY + 14);
    g_auto(TrackBoard) board = load(db, BUSINESS);
    g_assert_true(board.closed[TRACK_TRINITY]);
    g_assert_false(board.closed[TRACK_ANALYSIS]);
    g_assert_true(board.facts.review_day);
    g_assert_cmpint(track_board_record(&board, TRACK_MEASUREMENT)->review_day, ==, TODAY + 14);
    g_assert_cmpint(track_board_record(&board, TRACK_TRINITY)->review_day, ==, DAY_NONE);
    g_auto(TrackBoard) other = load(db, OTHER_BUSINESS);
    g_assert_false(track_board_begun(&other));
    assert_ok(track_reopen(db, BUSINESS, TRACK_TRINITY, &error), error);
    assert_fails(track_reopen(db, BUSINESS, TRACK_TRINITY, &error), error, ERROR_NOT_FOUND);
    assert_fails(track_reopen(db, OTHER_BUSINESS, TRACK_MEASUREMENT, &error), error,
                 ERROR_NOT_FOUND);
}

static const char ROWS[] =
    "INSERT INTO tools (business_id, platform, state, changed_at) VALUES "
    "(1, 'whatsapp_status', 'chosen', 1), (1, 'facebook', 'chosen', 1), (1, 'tiktok', 'dropped', "
    "1);\n"
    "INSERT INTO people (id, business_id, name, kind, created_at) VALUES (1, 1, 'Bu Melati', "
    "'owner', 1);\n"
    "UPDATE tools SET person_id = 1 WHERE platform = 'facebook';\n"
    "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) VALUES "
    "(1, 'facebook', 'reach', 20360, 40, 1), (1, 'facebook', 'reach', 20450, 40, 1), "
    "(2, 'facebook', 'reach', 20450, 40, 1);\n"
    "INSERT INTO answers (business_id, question, value, answered_at) VALUES "
    "(1, 'platforms_used', 'facebook', 1), (2, 'minutes', '30', 1);\n";

static void evidence_is_read_from_what_is_there(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, ROWS, &error), error);
    g_auto(TrackBoard) board = load(db, BUSINESS);
    g_assert_cmpint(board.facts.tools, ==, 2);
    g_assert_cmpint(board.facts.classes, ==, 2);
    g_assert_cmpint(board.facts.manned, ==, 1);
    g_assert_cmpint(board.facts.measured, ==, 1); /* the older one says nothing about now */
    g_assert_cmpint(board.facts.looked_at, ==, 2);
    g_assert_true(board.facts.used_before);
    g_assert_false(board.facts.minutes);
    g_assert_false(board.facts.review_day);
}

void test_track(void)
{
    testkit_db_case("/store/track/closed", a_closed_stage_is_kept_and_opened_again);
    testkit_db_case("/store/track/evidence", evidence_is_read_from_what_is_there);
}
