// SPDX-License-Identifier: Apache-2.0
#include "store/today.h"

#include <string.h>

#define MISSED_DAYS 7

/* "a + b", never IN (a, b): SQLite would make a table of the two for each question. */
static const char SQL_COUNTS[] =
    "SELECT (SELECT COUNT(*) FROM messages WHERE business_id = $1 AND answered_at IS NULL "
    "AND dismissed_at IS NULL), "
    "(SELECT MIN(due_at) FROM messages WHERE business_id = $1 AND answered_at IS NULL "
    "AND dismissed_at IS NULL), "
    "(SELECT COUNT(*) FROM orders WHERE business_id = $1 AND state = 'confirmed' "
    "AND due_day <= $2) + (SELECT COUNT(*) FROM orders WHERE business_id = $1 "
    "AND state = 'ready' AND due_day <= $2), "
    "fresh.orders, "
    "(SELECT COUNT(*) FROM preorders WHERE business_id = $1 AND day > $2 AND day <= $2 + 7 "
    "AND state = 'booked'), "
    "(SELECT COUNT(*) FROM posts WHERE business_id = $1 AND state = 'planned' AND day >= $3 "
    "AND day < $2), "
    "CASE WHEN EXISTS (SELECT 1 FROM goals WHERE business_id = $1 AND state <> 'dropped') "
    "THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM tools WHERE business_id = $1 AND state = 'chosen') "
    "THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM contacts WHERE business_id = $1 AND active = 1) "
    "THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM posts WHERE business_id = $1 AND day >= $2) "
    "THEN 1 ELSE 0 END, "
    "fresh.of_shop, "
    "(SELECT COUNT(*) FROM stock_items i LEFT JOIN products p ON p.id = i.product_id "
    "WHERE i.business_id = $1 AND i.low IS NOT NULL AND ((i.product_id IS NULL AND i.active = 1 "
    "AND i.on_hand <= i.low) OR (p.active = 1 AND p.stock <= i.low))), "
    "(SELECT COUNT(*) FROM stages WHERE business_id = $1 AND stage = 'measurement' "
    "AND review_day <= $2) FROM (SELECT COUNT(*) AS orders, "
    "COUNT(CASE WHEN bought_through = 'website' THEN 1 END) AS of_shop FROM orders "
    "WHERE business_id = $1 AND state = 'new') fresh";
/* Row by row: summing a few of each day here is quicker than a GROUP BY. */
static const char SQL_LATER[] =
    "SELECT day, minutes FROM posts WHERE business_id = $1 AND day > $2 AND day <= $3 "
    "AND state = 'planned'";

static const char SQL_POSTS[] =
    "SELECT p.id, p.minute, p.minutes, p.platform, COALESCE(g.name, ''), p.title, p.state, "
    "COALESCE(p.review_item_id, 0), CASE WHEN p.kind = 'product' AND p.text = '' THEN 1 ELSE 0 END "
    "FROM posts p LEFT JOIN groups g ON g.id = p.group_id WHERE p.business_id = $1 AND p.day = $2 "
    "ORDER BY p.minute, p.id";
static const char SQL_TASKS[] =
    "SELECT id, title, minutes FROM tasks WHERE business_id = $1 AND done_at IS NULL "
    "AND due_day <= $2 ORDER BY due_day, id";

static const Column FIELDS[] = {
    COLUMN(TodayCounts, INT, waiting),
    COLUMN(TodayCounts, TIME, answers_due_at),
    COLUMN(TodayCounts, INT, deliveries),
    COLUMN(TodayCounts, INT, new_orders),
    COLUMN(TodayCounts, INT, preorders),
    COLUMN(TodayCounts, INT, missed),
    COLUMN(TodayCounts, INT, goals),
    COLUMN(TodayCounts, INT, tools),
    COLUMN(TodayCounts, INT, contacts),
    COLUMN(TodayCounts, INT, posts),
    COLUMN(TodayCounts, INT, shop_orders),
    COLUMN(TodayCounts, INT, low_stock),
    COLUMN(TodayCounts, INT, strategy_due),
    {0},
};
const RecordType today_counts_type = {sizeof(TodayCounts), FIELDS};

static const Column POST_FIELDS[] = {
    COLUMN(TodayPost, INT, id),      COLUMN(TodayPost, MINUTE, minute),
    COLUMN(TodayPost, INT, minutes), COLUMN(TodayPost, TEXT, platform),
    COLUMN(TodayPost, TEXT, group),  COLUMN(TodayPost, TEXT, title),
    COLUMN(TodayPost, TEXT, state),  COLUMN(TodayPost, INT, review_item_id),
    COLUMN(TodayPost, FLAG, untold), {0},
};
const RecordType today_post_type = {sizeof(TodayPost), POST_FIELDS};

static const Column TASK_FIELDS[] = {
    COLUMN(TodayTask, INT, id),
    COLUMN(TodayTask, TEXT, title),
    COLUMN(TodayTask, INT, minutes),
    {0},
};
const RecordType today_task_type = {sizeof(TodayTask), TASK_FIELDS};

bool today_counts_load(Db *db, int64_t business_id, Day day, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &today_counts_type, SQL_COUNTS,
                            DB_PARAMS(db_int(business_id), db_int(day), db_int(day - MISSED_DAYS)),
                            ret_one, error);
}

bool today_post_list(Db *db, int64_t business_id, Day day, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &today_post_type, SQL_POSTS,
                            DB_PARAMS(db_int(business_id), db_int(day)), ret_list, error);
}

bool today_task_list(Db *db, int64_t business_id, Day day, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &today_task_type, SQL_TASKS,
                            DB_PARAMS(db_int(business_id), db_int(day)), ret_list, error);
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
        minutes[ahead - 1] = (int)MIN(minutes[ahead - 1] + db_cursor_int(cursor, 1), 24 * 60);
    }
    return cursor != NULL && db_cursor_done(cursor, error);
}
