// SPDX-License-Identifier: Apache-2.0
#include "store/today.h"

#include <string.h>

#define MISSED_DAYS 7

static const char SQL_COUNTS[] =
    "SELECT (SELECT COUNT(*) FROM messages WHERE business_id = $1 AND answered_at IS NULL "
    "AND dismissed_at IS NULL), "
    "(SELECT MIN(due_at) FROM messages WHERE business_id = $1 AND answered_at IS NULL "
    "AND dismissed_at IS NULL), "
    "(SELECT COUNT(*) FROM orders WHERE business_id = $1 AND due_day <= $2 "
    "AND state IN ('confirmed', 'ready')), "
    "(SELECT COUNT(*) FROM orders WHERE business_id = $1 AND state = 'new'), "
    "(SELECT COUNT(*) FROM preorders WHERE business_id = $1 AND state = 'booked' "
    "AND day IN ($2 + 7, $2 + 1)), "
    "(SELECT COUNT(*) FROM posts WHERE business_id = $1 AND state = 'planned' AND day >= $3 "
    "AND day < $2), "
    "(SELECT COUNT(*) FROM reviews WHERE business_id = $1 AND period = $4 AND state = 'closed'), "
    "(SELECT COUNT(*) FROM menus WHERE business_id = $1 AND day = $2), "
    "CASE WHEN EXISTS (SELECT 1 FROM goals WHERE business_id = $1 AND state <> 'dropped') "
    "THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM tools WHERE business_id = $1 AND state = 'chosen') "
    "THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM contacts WHERE business_id = $1 AND active = 1) "
    "THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM posts WHERE business_id = $1 AND day >= $2) "
    "THEN 1 ELSE 0 END, "
    "(SELECT COUNT(*) FROM orders WHERE business_id = $1 AND state = 'new' "
    "AND bought_through = 'website')";
static const char SQL_LATER[] =
    "SELECT day, CAST(SUM(minutes) AS BIGINT) FROM posts WHERE business_id = $1 AND day > $2 "
    "AND day <= $3 AND state = 'planned' GROUP BY day";

static const Column FIELDS[] = {
    COLUMN(TodayCounts, INT, waiting),
    COLUMN(TodayCounts, TIME, answers_due_at),
    COLUMN(TodayCounts, INT, deliveries),
    COLUMN(TodayCounts, INT, new_orders),
    COLUMN(TodayCounts, INT, preorders),
    COLUMN(TodayCounts, INT, missed),
    COLUMN(TodayCounts, INT, reviewed),
    COLUMN(TodayCounts, INT, menu),
    COLUMN(TodayCounts, INT, goals),
    COLUMN(TodayCounts, INT, tools),
    COLUMN(TodayCounts, INT, contacts),
    COLUMN(TodayCounts, INT, posts),
    COLUMN(TodayCounts, INT, shop_orders),
    {0},
};
const RecordType today_counts_type = {sizeof(TodayCounts), FIELDS};

bool today_counts_load(Db *db, int64_t business_id, Day day, RecordList **ret_one, GError **error)
{
    g_autofree char *week = period_format(period_of_week(day));
    return record_list_load(
        db, &today_counts_type, SQL_COUNTS,
        DB_PARAMS(db_int(business_id), db_int(day), db_int(day - MISSED_DAYS), db_text(week)),
        ret_one, error);
}

bool today_later_minutes(Db *db, int64_t business_id, Day day, int *minutes, size_t days,
                         GError **error)
{
    memset(minutes, 0, days * sizeof(*minutes));
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_LATER,
                  DB_PARAMS(db_int(business_id), db_int(day), db_int(day + (int64_t)days)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        int64_t ahead = db_cursor_int(cursor, 0) - day;
        g_assert(ahead >= 1 && ahead <= (int64_t)days);
        minutes[ahead - 1] = (int)MIN(db_cursor_int(cursor, 1), 24 * 60);
    }
    return cursor != NULL && db_cursor_done(cursor, error);
}
