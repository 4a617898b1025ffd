// SPDX-License-Identifier: Apache-2.0
#include "store/season.h"

#define WEEK 7
#define MARKS_READ 200

static const char SQL_LIST[] =
    "SELECT id, name, from_day, to_day, created_at FROM season_marks WHERE business_id = $1 "
    "AND active = 1 AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3";
static const char SQL_ADD[] = "INSERT INTO season_marks (business_id, name, from_day, to_day, "
                              "created_at) VALUES ($1, $2, $3, $4, $5)";
static const char SQL_REMOVE[] =
    "UPDATE season_marks SET active = 0 WHERE business_id = $1 AND id = $2 AND active = 1";
static const char SQL_WEEKS[] =
    "SELECT CAST((day - $2) / 7 AS BIGINT), CAST(SUM(amount_idr) AS BIGINT), "
    "CAST(SUM(count) AS BIGINT) FROM sales WHERE business_id = $1 AND day BETWEEN $2 AND $3 "
    "GROUP BY (day - $2) / 7";

static const Column FIELDS[] = {
    COLUMN(Season, INT, id),     COLUMN(Season, TEXT, name),       COLUMN(Season, DAY, from_day),
    COLUMN(Season, DAY, to_day), COLUMN(Season, TIME, created_at), {0},
};
const RecordType season_type = {sizeof(Season), FIELDS};

bool season_list(Db *db, int64_t business_id, int64_t before, int64_t limit, RecordList **ret_list,
                 GError **error)
{
    return record_list_load(db, &season_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool season_add(Db *db, int64_t business_id, const SeasonDraft *draft, int64_t now, int64_t *ret_id,
                GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(draft->name), db_int(draft->from_day),
                               db_int(draft->to_day), db_int(now)),
                     ret_id, error);
}

bool season_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), &changed,
                        error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such season"));
}

static void weeks_mark(SlumpWeek *weeks, Day first, const RecordList *marks)
{
    for (size_t i = 0; i < record_count(marks); i++) {
        const Season *mark = season_at(marks, i);
        for (size_t week = 0; week < SLUMP_WEEKS_READ; week++) {
            Day monday = first + (Day)week * WEEK;
            weeks[week].marked |= mark->from_day < monday + WEEK && mark->to_day >= monday;
        }
    }
}

/* Before the first sale there was no book, so no week either. */
static void board_fill(SlumpBoard *board, const SlumpWeek *weeks)
{
    size_t first = 0;
    while (first < SLUMP_WEEKS_READ && weeks[first].sales <= 0) {
        first++;
    }
    board->count = SLUMP_WEEKS_READ - first;
    for (size_t i = 0; i < board->count; i++) {
        board->weeks[i] = weeks[first + i];
    }
    board->slump = slump_of(board->weeks, board->count);
}

bool slump_load(Db *db, int64_t business_id, Day today, SlumpBoard *ret_board, GError **error)
{
    Day last = period_of_week(today).from - 1;
    Day first = last - SLUMP_WEEKS_READ * WEEK + 1;
    SlumpBoard board = {.last_day = last};
    SlumpWeek weeks[SLUMP_WEEKS_READ] = {0};
    g_autoptr(RecordList) marks = NULL;
    if (!season_list(db, business_id, 0, MARKS_READ, &marks, error)) {
        return false;
    }
    g_autoptr(DbCursor) cursor = db_select(
        db, SQL_WEEKS, DB_PARAMS(db_int(business_id), db_int(first), db_int(last)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        int64_t week = CLAMP(db_cursor_int(cursor, 0), 0, SLUMP_WEEKS_READ - 1);
        weeks[week].sum_idr = db_cursor_int(cursor, 1);
        weeks[week].sales = db_cursor_int(cursor, 2);
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    weeks_mark(weeks, first, marks);
    board_fill(&board, weeks);
    *ret_board = board;
    return true;
}
