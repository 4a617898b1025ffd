// SPDX-License-Identifier: Apache-2.0
#include "store/course.h"

#define WEEK_HOURS (WEEKDAY_COUNT * 24)
#define EPOCH_HOUR (THURSDAY * 24) /* 1 January 1970 was a Thursday */

static const char SQL_SALES[] =
    "SELECT day, CAST(SUM(amount_idr) AS BIGINT), CAST(SUM(count) AS BIGINT) FROM sales "
    "WHERE business_id = $1 AND day BETWEEN $2 AND $3 GROUP BY day ORDER BY day";
static const char SQL_CASH[] =
    "SELECT day, CAST(SUM(sum_idr) AS BIGINT), CAST(SUM(records) AS BIGINT) FROM ("
    "SELECT day, SUM(amount_idr) AS sum_idr, COUNT(*) AS records FROM sales WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 GROUP BY day UNION ALL "
    "SELECT day, SUM(amount_idr), COUNT(*) FROM cash_entries WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 GROUP BY day) AS parts GROUP BY day ORDER BY day";
static const char SQL_MESSAGES[] =
    "SELECT ((received_at + $4) / 3600) % 168 AS hour, COUNT(*) FROM messages "
    "WHERE business_id = $1 AND received_at >= $2 AND received_at < $3 GROUP BY 1 ORDER BY 1";

static const Column FIELDS[] = {
    COLUMN(DaySum, DAY, day), COLUMN(DaySum, MONEY, sum_idr), COLUMN(DaySum, INT, count), {0}};
const RecordType day_sum_type = {sizeof(DaySum), FIELDS};

bool course_sales(Db *db, int64_t business_id, Period days, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &day_sum_type, SQL_SALES,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}

bool course_cash(Db *db, int64_t business_id, Period days, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &day_sum_type, SQL_CASH,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}

bool course_messages(Db *db, int64_t business_id, Period days, Zone zone, HourCounts *ret_counts,
                     GError **error)
{
    HourCounts counts = {0};
    g_autoptr(DbCursor) cursor = db_select(
        db, SQL_MESSAGES,
        DB_PARAMS(db_int(business_id), db_int(zone_instant(zone, days.from, 0)),
                  db_int(zone_instant(zone, days.to + 1, 0)), db_int(zone_offset_s(zone))),
        error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        int64_t hour = (db_cursor_int(cursor, 0) + EPOCH_HOUR) % WEEK_HOURS;
        counts.counts[hour / 24][hour % 24] = db_cursor_int(cursor, 1);
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_counts = counts;
    return true;
}

int64_t hour_counts_sum(const HourCounts *counts)
{
    int64_t sum = 0;
    for (int i = 0; i < WEEK_HOURS; i++) {
        sum += counts->counts[i / 24][i % 24];
    }
    return sum;
}
