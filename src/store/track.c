// SPDX-License-Identifier: Apache-2.0
#include "store/track.h"

#include "guide/platform.h"
#include "store/answer.h"

static const char SQL_LIST[] = "SELECT id, stage, note, review_day, closed_at FROM stages "
                               "WHERE business_id = $1 ORDER BY id";
static const char SQL_CLOSE[] =
    "INSERT INTO stages (business_id, stage, note, review_day, closed_at) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (business_id, stage) DO UPDATE SET "
    "note = EXCLUDED.note, review_day = EXCLUDED.review_day, closed_at = EXCLUDED.closed_at "
    "RETURNING id";
static const char SQL_REOPEN[] = "DELETE FROM stages WHERE business_id = $1 AND stage = $2";
static const char SQL_TOOLS[] = "SELECT platform, CASE WHEN person_id IS NULL THEN 0 ELSE 1 END "
                                "FROM tools WHERE business_id = $1 AND state = 'chosen'";
static const char SQL_FACTS[] =
    "SELECT (SELECT COUNT(*) FROM sheets WHERE business_id = $1), "
    "(SELECT COUNT(*) FROM goals WHERE business_id = $1 AND state <> 'dropped'), "
    "(SELECT COUNT(*) FROM tactics WHERE business_id = $1), "
    "(SELECT COUNT(*) FROM posts WHERE business_id = $1 AND (goal_id IS NOT NULL "
    "OR goal_mark <> '') AND state IN ('planned', 'done')), "
    "(SELECT COUNT(*) FROM posts WHERE business_id = $1 AND state = 'done'), "
    "(SELECT COUNT(*) FROM posts WHERE business_id = $1 AND state = 'done' "
    "AND day BETWEEN $2 AND $3), "
    "(SELECT COUNT(*) FROM figures WHERE business_id = $1), "
    "(SELECT COUNT(*) FROM reviews WHERE business_id = $1 AND state = 'closed'), "
    "(SELECT COUNT(*) FROM figures WHERE business_id = $1 AND day BETWEEN $2 AND $3) "
    "+ (SELECT COUNT(*) FROM post_figures WHERE business_id = $1 AND day BETWEEN $2 AND $3) "
    "+ (SELECT COUNT(*) FROM review_items i JOIN reviews r ON r.id = i.review_id "
    "AND r.business_id = i.business_id WHERE i.business_id = $1 AND i.actual IS NOT NULL "
    "AND r.to_day BETWEEN $2 AND CAST($3 AS BIGINT) + 6)";

static const Column FIELDS[] = {
    COLUMN(TrackRecord, INT, id),         COLUMN(TrackRecord, TEXT, stage),
    COLUMN(TrackRecord, TEXT, note),      COLUMN(TrackRecord, DAY, review_day),
    COLUMN(TrackRecord, TIME, closed_at), {0},
};
const RecordType track_record_type = {sizeof(TrackRecord), FIELDS};

void track_board_clear(TrackBoard *board)
{
    g_clear_pointer(&board->records, record_list_free);
}

const TrackRecord *track_board_record(const TrackBoard *board, TrackStage stage)
{
    for (size_t i = 0; i < record_count(board->records); i++) {
        const TrackRecord *record = track_record_at(board->records, i);
        if (g_str_equal(record->stage, track_key(stage))) {
            return record;
        }
    }
    return NULL;
}

bool track_board_begun(const TrackBoard *board)
{
    return record_count(board->records) > 0;
}

static bool facts_load(Db *db, DbParams params, TrackFacts *facts, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(db, SQL_FACTS, params, error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        facts->sheets = db_cursor_int(cursor, 0);
        facts->goals = db_cursor_int(cursor, 1);
        facts->tactics = db_cursor_int(cursor, 2);
        facts->posts = db_cursor_int(cursor, 3);
        facts->done = db_cursor_int(cursor, 5);
        facts->looked_at =
            db_cursor_int(cursor, 4) + db_cursor_int(cursor, 6) + db_cursor_int(cursor, 7);
        facts->measured = db_cursor_int(cursor, 8);
    }
    return db_cursor_done(cursor, error);
}

static bool tools_load(Db *db, int64_t business_id, const Knowledge *knowledge, TrackFacts *facts,
                       GError **error)
{
    bool seen[PLATFORM_CLASS_COUNT] = {0};
    g_autoptr(DbCursor) cursor = db_select(db, SQL_TOOLS, DB_PARAMS(db_int(business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        const Platform *platform = platform_find(knowledge, db_cursor_text(cursor, 0));
        facts->tools++;
        facts->manned += db_cursor_int(cursor, 1);
        if (platform != NULL && !seen[platform->class]) {
            seen[platform->class] = true;
            facts->classes++;
        }
    }
    return db_cursor_done(cursor, error);
}

static bool answers_load(Db *db, int64_t business_id, TrackFacts *facts, GError **error)
{
    g_autoptr(Answers) answers = NULL;
    if (!answer_load(db, business_id, &answers, error)) {
        return false;
    }
    facts->used_before = answers_given(answers, "platforms_used");
    facts->money = answers_given(answers, "promo_money") || answers_given(answers, "monthly_cost");
    facts->minutes = answers_given(answers, "minutes");
    return true;
}

bool track_board_load(Db *db, int64_t business_id, const Knowledge *knowledge, Day today,
                      TrackBoard *ret_board, GError **error)
{
    g_auto(TrackBoard) board = {0};
    DbParams lately =
        DB_PARAMS(db_int(business_id), db_int(today - TRACK_MEASURED_DAYS), db_int(today));
    if (!record_list_load(db, &track_record_type, SQL_LIST, DB_PARAMS(db_int(business_id)),
                          &board.records, error) ||
        !facts_load(db, lately, &board.facts, error) ||
        !tools_load(db, business_id, knowledge, &board.facts, error) ||
        !answers_load(db, business_id, &board.facts, error)) {
        return false;
    }
    for (int stage = 0; stage < TRACK_COUNT; stage++) {
        const TrackRecord *record = track_board_record(&board, (TrackStage)stage);
        board.closed[stage] = record != NULL;
        board.facts.review_day |= record != NULL && record->review_day != DAY_NONE;
    }
    *ret_board = board;
    board = (TrackBoard){0};
    return true;
}

bool track_close(Db *db, int64_t business_id, const TrackClosing *closing, int64_t now,
                 int64_t *ret_id, GError **error)
{
    return db_get_int(
        db, SQL_CLOSE,
        DB_PARAMS(db_int(business_id), db_text(track_key(closing->stage)), db_text(closing->note),
                  closing->review_day != DAY_NONE ? db_int(closing->review_day) : db_null(),
                  db_int(now)),
        0, ret_id, error);
}

bool track_reopen(Db *db, int64_t business_id, TrackStage stage, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_REOPEN, DB_PARAMS(db_int(business_id), db_text(track_key(stage))),
                        &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "the stage is not closed"));
}
