// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

typedef struct {
    int64_t first, second;
} Pair;

static bool pair_read(const KpiQuery *query, const char *sql, int64_t from, int64_t to,
                      Pair *ret_pair, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(
        query->db, sql, DB_PARAMS(db_int(query->business_id), db_int(from), db_int(to)), error);
    Pair pair = {0};
    while (cursor != NULL && db_cursor_next(cursor)) {
        pair = (Pair){db_cursor_int(cursor, 0), db_cursor_int(cursor, 1)};
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_pair = pair;
    return true;
}

static bool pair_read_days(const KpiQuery *query, const char *sql, Pair *ret_pair, GError **error)
{
    return pair_read(query, sql, query->period.from, query->period.to, ret_pair, error);
}

static bool pair_read_times(const KpiQuery *query, const char *sql, Pair *ret_pair, GError **error)
{
    return pair_read(query, sql, zone_instant(query->zone, query->period.from, 0),
                     zone_instant(query->zone, query->period.to + 1, 0), ret_pair, error);
}

static void count_set(KpiValue *value, Pair pair)
{
    value->value = pair.first;
    value->records = pair.second;
}

int64_t kpi_round(int64_t part, int64_t whole)
{
    g_assert(whole > 0);
    return part < 0 ? -kpi_round(-part, whole) : (part * 2 + whole) / (2 * whole);
}

int64_t kpi_tenths(int64_t part, int64_t whole, int64_t scale)
{
    g_assert(whole > 0);
    return part < 0 ? -kpi_tenths(-part, whole, scale) : (part * scale * 20 + whole) / (2 * whole);
}

void kpi_share_set(KpiValue *value, int64_t part, int64_t whole)
{
    value->part = part;
    value->whole = value->records = whole;
    value->value = whole > 0 ? kpi_tenths(part, whole, 100) : 0;
}

void kpi_rate_set(KpiValue *value, int64_t part, int64_t whole)
{
    kpi_share_set(value, part, part <= whole ? whole : 0);
}

bool kpi_read_count_days(const KpiQuery *query, const char *sql, KpiValue *ret_value,
                         GError **error)
{
    Pair pair = {0};
    bool done = pair_read_days(query, sql, &pair, error);
    count_set(ret_value, pair);
    return done;
}

bool kpi_read_count_times(const KpiQuery *query, const char *sql, KpiValue *ret_value,
                          GError **error)
{
    Pair pair = {0};
    bool done = pair_read_times(query, sql, &pair, error);
    count_set(ret_value, pair);
    return done;
}

bool kpi_read_share_days(const KpiQuery *query, const char *sql, KpiValue *ret_value,
                         GError **error)
{
    Pair pair = {0};
    bool done = pair_read_days(query, sql, &pair, error);
    kpi_share_set(ret_value, pair.first, pair.second);
    return done;
}

bool kpi_read_share_times(const KpiQuery *query, const char *sql, KpiValue *ret_value,
                          GError **error)
{
    Pair pair = {0};
    bool done = pair_read_times(query, sql, &pair, error);
    kpi_share_set(ret_value, pair.first, pair.second);
    return done;
}

bool kpi_read_mean_days(const KpiQuery *query, const char *sql, KpiValue *ret_value, GError **error)
{
    Pair pair = {0};
    bool done = pair_read_days(query, sql, &pair, error);
    ret_value->records = pair.second;
    ret_value->value = pair.second > 0 ? kpi_tenths(pair.first, pair.second, 1) : 0;
    return done;
}
