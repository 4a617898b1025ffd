// SPDX-License-Identifier: Apache-2.0
#include "store/trend.h"

#define COLUMNS                                                                                    \
    "id, name, audience, skill, fit, cost_idr, minutes, score, decision, measure, outcome, day, "  \
    "review_day, COALESCE(closed_at, 0) FROM trends WHERE business_id = $1 "

static const char SQL_LIST[] = "SELECT " COLUMNS "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_NEWEST[] =
    "SELECT " COLUMNS "ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END, "
    "CASE WHEN closed_at IS NULL THEN review_day ELSE 0 END, COALESCE(closed_at, 0) DESC, id DESC "
    "LIMIT $2";
static const char SQL_COUNT[] = "SELECT COUNT(*) FROM trends WHERE business_id = $1";
static const char SQL_ADD[] =
    "INSERT INTO trends (business_id, name, audience, skill, fit, cost_idr, minutes, score, "
    "decision, measure, day, review_day, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
static const char SQL_CLOSE[] =
    "UPDATE trends SET outcome = $3, closed_at = $4 WHERE business_id = $1 AND id = $2 "
    "AND closed_at IS NULL";

static const Column FIELDS[] = {
    COLUMN(Trend, INT, id),         COLUMN(Trend, TEXT, name),      COLUMN(Trend, TEXT, audience),
    COLUMN(Trend, TEXT, skill),     COLUMN(Trend, TEXT, fit),       COLUMN(Trend, INT, cost_idr),
    COLUMN(Trend, INT, minutes),    COLUMN(Trend, INT, score),      COLUMN(Trend, TEXT, decision),
    COLUMN(Trend, TEXT, measure),   COLUMN(Trend, TEXT, outcome),   COLUMN(Trend, DAY, day),
    COLUMN(Trend, DAY, review_day), COLUMN(Trend, TIME, closed_at), {0},
};
const RecordType trend_type = {sizeof(Trend), FIELDS};

bool trend_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                GError **error)
{
    return record_list_load(db, &trend_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool trend_list_newest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                       GError **error)
{
    return record_list_load(db, &trend_type, SQL_LIST_NEWEST,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

bool trend_add(Db *db, int64_t business_id, const Trend *facts, int64_t now, int64_t *ret_id,
               GError **error)
{
    int64_t count = 0;
    g_assert((*facts->measure != '\0') == g_str_equal(facts->decision, "try"));
    if (!db_get_int(db, SQL_COUNT, DB_PARAMS(db_int(business_id)), 0, &count, error)) {
        return false;
    }
    if (count >= TRENDS_MAX) {
        return error_set(error, ERROR_LIMIT, "there are %d trends already", TRENDS_MAX);
    }
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(facts->name), db_text(facts->audience),
                               db_text(facts->skill), db_text(facts->fit), db_int(facts->cost_idr),
                               db_int(facts->minutes), db_int(facts->score),
                               db_text(facts->decision), db_text(facts->measure),
                               db_int(facts->day), db_int(facts->review_day), db_int(now)),
                     ret_id, error);
}

bool trend_close(Db *db, int64_t business_id, int64_t id, const char *outcome, int64_t now,
                 GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_CLOSE,
                        DB_PARAMS(db_int(business_id), db_int(id), db_text(outcome), db_int(now)),
                        &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such open trend"));
}
