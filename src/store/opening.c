// SPDX-License-Identifier: Apache-2.0
#include "store/opening.h"

#define DAY_S INT64_C(86400)
#define DAYS_AHEAD 15

static const char SQL_LOAD[] = "SELECT days, from_minute, to_minute, COALESCE(closed_day, -1), "
                               "changed_at FROM opening_hours WHERE business_id = $1";
static const char SQL_SAVE[] =
    "INSERT INTO opening_hours (business_id, days, from_minute, to_minute, closed_day, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (business_id) DO UPDATE SET "
    "days = excluded.days, from_minute = excluded.from_minute, to_minute = excluded.to_minute, "
    "closed_day = excluded.closed_day, changed_at = excluded.changed_at";

static const Column OPENING_FIELDS[] = {
    COLUMN(Opening, INT, days),        COLUMN(Opening, INT, from_minute),
    COLUMN(Opening, INT, to_minute),   COLUMN(Opening, INT, closed_day),
    COLUMN(Opening, TIME, changed_at), {0}};
const RecordType opening_type = {sizeof(Opening), OPENING_FIELDS};

Opening opening_always(void)
{
    return (Opening){.days = (1 << WEEKDAY_COUNT) - 1, .closed_day = -1};
}

bool opening_load(Db *db, int64_t business_id, Opening *ret_opening, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!record_list_load(db, &opening_type, SQL_LOAD, DB_PARAMS(db_int(business_id)), &one,
                          error)) {
        return false;
    }
    *ret_opening = record_count(one) > 0 ? *opening_at(one, 0) : opening_always();
    return true;
}

bool opening_save(Db *db, int64_t business_id, const Opening *opening, GError **error)
{
    DbValue closed = opening->closed_day >= 0 ? db_int(opening->closed_day) : db_null();
    return db_run(db, SQL_SAVE,
                  DB_PARAMS(db_int(business_id), db_int(opening->days),
                            db_int(opening->from_minute), db_int(opening->to_minute), closed,
                            db_int(opening->changed_at)),
                  error);
}

/* The hours that begin on this day as instants, end not included; false: none. */
static bool hours_of(const Opening *opening, Zone zone, Day day, int64_t *ret_from, int64_t *ret_to)
{
    bool open = (opening->days >> day_weekday(day) & 1) != 0 && day != opening->closed_day;
    bool over_midnight = opening->to_minute <= opening->from_minute;
    *ret_from = zone_instant(zone, day, (Minute)opening->from_minute);
    *ret_to = zone_instant(zone, day, (Minute)opening->to_minute) + (over_midnight ? DAY_S : 0);
    return open;
}

int64_t opening_next(const Opening *opening, Zone zone, int64_t from)
{
    Day first = zone_day(zone, from) - 1;
    for (Day day = first; day <= first + DAYS_AHEAD; day++) {
        int64_t begin = 0, end = 0;
        if (hours_of(opening, zone, day, &begin, &end) && from < end) {
            return MAX(from, begin);
        }
    }
    return -1;
}

int64_t opening_until(const Opening *opening, Zone zone, int64_t at)
{
    Day today = zone_day(zone, at);
    int64_t until = -1;
    for (Day day = today - 1; day <= today; day++) {
        int64_t begin = 0, end = 0;
        if (hours_of(opening, zone, day, &begin, &end) && begin <= at && at < end) {
            until = MAX(until, end);
        }
    }
    return until;
}

bool opening_is_open(const Opening *opening, Zone zone, int64_t at)
{
    return opening_next(opening, zone, at) == at;
}

bool opening_on_day(const Opening *opening, Zone zone, Day day, int64_t from)
{
    int64_t begin = MAX(from, zone_instant(zone, day, 0));
    int64_t next = opening_next(opening, zone, begin);
    return next >= 0 && next < zone_instant(zone, day, 0) + DAY_S;
}
