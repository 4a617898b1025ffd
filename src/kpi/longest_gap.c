// SPDX-License-Identifier: Apache-2.0
#include "kpi/kpi.h"

static const char SQL_PLANNED[] =
    "SELECT COUNT(*) FROM posts WHERE business_id = $1 AND day BETWEEN $2 AND $3";
static const char SQL_DAYS[] =
    "SELECT DISTINCT day FROM posts WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND "
    "state = 'done' ORDER BY day";
static const char SQL_FIRST[] = "SELECT MIN(day) FROM posts WHERE business_id = $1";
static const char SQL_OFF[] = "SELECT off_days FROM businesses WHERE id = $1";

/* Working days between two days, both outside. */
static int64_t days_between(Day after, Day before, int64_t off_days)
{
    int64_t days = 0;
    for (Day day = after + 1; day < before; day++) {
        days += (off_days >> day_weekday(day) & 1) == 0;
    }
    return days;
}

static bool gap_read(const KpiQuery *query, Period span, int64_t off_days, int64_t *ret_gap,
                     GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(query->db, SQL_DAYS,
                  DB_PARAMS(db_int(query->business_id), db_int(span.from), db_int(span.to)), error);
    Day last = span.from - 1;
    while (cursor != NULL && db_cursor_next(cursor)) {
        Day day = (Day)db_cursor_int(cursor, 0);
        *ret_gap = MAX(*ret_gap, days_between(last, day, off_days));
        last = day;
    }
    *ret_gap = MAX(*ret_gap, days_between(last, span.to + 1, off_days));
    return cursor != NULL && db_cursor_done(cursor, error);
}

/* Days off do not count, nor a day that is not over yet, nor days before the very first post. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    DbParams business = DB_PARAMS(db_int(query->business_id));
    Period span = {query->period.from, MIN(query->period.to, query->today - 1), false};
    int64_t off_days = 0, first = 0;
    if (!db_get_int(query->db, SQL_FIRST, business, span.to, &first, error) ||
        !db_get_int(query->db, SQL_OFF, business, 0, &off_days, error)) {
        return false;
    }
    span.from = MAX(span.from, (Day)first);
    return db_get_int(query->db, SQL_PLANNED,
                      DB_PARAMS(db_int(query->business_id), db_int(span.from), db_int(span.to)), 0,
                      &ret_value->records, error) &&
           gap_read(query, span, off_days, &ret_value->value, error);
}

const Kpi kpi_longest_gap = {
    .key = "longest_gap",
    .name = N_("Jeda terpanjang"),
    .unit = KPI_DAYS,
    .down = true,
    .explain =
        N_("Berapa hari berturut-turut paling lama tanpa kiriman, hari libur tidak dihitung."),
    .advice = N_("Simpan dua kiriman cadangan untuk hari yang sibuk."),
    .records = "/kalender",
    .minimum = 1,
    .compute = compute,
};
