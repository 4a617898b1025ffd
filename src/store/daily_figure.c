// SPDX-License-Identifier: Apache-2.0
#include "store/daily_figure.h"

static const char SQL_COMPARE[] =
    "SELECT value FROM daily_figures WHERE business_id = $1 AND platform = $2 AND measure = $3 "
    "AND day = $4";
static const char SQL_COMPARE_WHOLE[] =
    "SELECT value FROM figures WHERE business_id = $1 AND platform = $2 AND measure = $3 "
    "AND day = $4";
static const char SQL_SET[] =
    "INSERT INTO daily_figures (business_id, platform, measure, day, value, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (business_id, platform, measure, day) "
    "DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at";
/* $6: followers are counted once, the others add up. */
static const char SQL_WEEK[] =
    "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) "
    "SELECT $1, $2, $3, $5, CAST(CASE WHEN $6 = 1 THEN MAX(CASE WHEN d.day = $5 THEN d.value END) "
    "ELSE SUM(d.value) END AS BIGINT), $7 FROM daily_figures d WHERE d.business_id = $1 "
    "AND d.platform = $2 AND d.measure = $3 AND d.day BETWEEN $4 AND $5 "
    "AND NOT EXISTS (SELECT 1 FROM figures f WHERE f.business_id = $1 AND f.platform = $2 "
    "AND f.measure = $3 AND f.day >= $4 AND f.day < $5) HAVING COUNT(*) = 7 "
    "ON CONFLICT (business_id, platform, measure, day) DO UPDATE SET value = excluded.value, "
    "changed_at = excluded.changed_at";

static DailyChange change_of(int64_t known, int64_t value)
{
    return known < 0 ? DAILY_NEW : known == value ? DAILY_SAME : DAILY_CHANGED;
}

bool daily_figure_compare(Db *db, int64_t business_id, const FigureEntry *entry,
                          DailyChange *ret_change, GError **error)
{
    int64_t known = 0;
    if (!db_get_int(db, SQL_COMPARE,
                    DB_PARAMS(db_int(business_id), db_text(entry->platform),
                              db_text(entry->measure), db_int(entry->day)),
                    -1, &known, error)) {
        return false;
    }
    *ret_change = change_of(known, entry->value);
    return true;
}

bool daily_figure_compare_whole(Db *db, int64_t business_id, const FigureEntry *entry,
                                DailyChange *ret_change, GError **error)
{
    int64_t known = 0;
    if (!db_get_int(db, SQL_COMPARE_WHOLE,
                    DB_PARAMS(db_int(business_id), db_text(entry->platform),
                              db_text(entry->measure), db_int(entry->day)),
                    -1, &known, error)) {
        return false;
    }
    *ret_change = change_of(known, entry->value);
    return true;
}

bool daily_figure_set(Db *db, int64_t business_id, const FigureEntry *entry, int64_t now,
                      GError **error)
{
    return db_run(db, SQL_SET,
                  DB_PARAMS(db_int(business_id), db_text(entry->platform), db_text(entry->measure),
                            db_int(entry->day), db_int(entry->value), db_int(now)),
                  error);
}

bool daily_figure_week(Db *db, int64_t business_id, const FigureEntry *entry, int64_t now,
                       GError **error)
{
    Period week = period_of_week(entry->day);
    return db_run(db, SQL_WEEK,
                  DB_PARAMS(db_int(business_id), db_text(entry->platform), db_text(entry->measure),
                            db_int(week.from), db_int(week.to),
                            db_int(g_str_equal(entry->measure, "followers")), db_int(now)),
                  error);
}
