// SPDX-License-Identifier: Apache-2.0
#include "store/funnel.h"

static const char SQL_VIEWS[] =
    "SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT), COUNT(DISTINCT day) FROM figures "
    "WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND measure = 'reach'";
static const char SQL_CHATS[] =
    "SELECT COUNT(*) FROM messages WHERE business_id = $1 AND received_at >= $2 "
    "AND received_at < $3 AND kind = 'message' AND dismissed_at IS NULL";
static const char SQL_ORDERS[] =
    "SELECT COUNT(*) FROM orders WHERE business_id = $1 AND day BETWEEN $2 AND $3 "
    "AND state <> 'cancelled'";
static const char SQL_REPEAT[] =
    "SELECT COUNT(*) FROM orders o WHERE o.business_id = $1 AND o.day BETWEEN $2 AND $3 "
    "AND o.state <> 'cancelled' AND (EXISTS (SELECT 1 FROM orders p "
    "WHERE p.business_id = o.business_id AND p.contact_id = o.contact_id AND p.id < o.id "
    "AND p.state <> 'cancelled') OR (o.phone <> '' AND EXISTS (SELECT 1 FROM orders p "
    "WHERE p.business_id = o.business_id AND p.phone = o.phone AND p.phone <> '' AND p.id < o.id "
    "AND p.state <> 'cancelled')))";

static bool pair_read(Db *db, const char *sql, DbParams params, int64_t *ret_first,
                      int64_t *ret_second, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(db, sql, params, error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        *ret_first = db_cursor_int(cursor, 0);
        *ret_second = db_cursor_int(cursor, 1);
    }
    return db_cursor_done(cursor, error);
}

bool funnel_load_counts(Db *db, int64_t business_id, Period days, Zone zone, Funnel *ret_funnel,
                        GError **error)
{
    DbParams in_days = DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to));
    DbParams in_times = DB_PARAMS(db_int(business_id), db_int(zone_instant(zone, days.from, 0)),
                                  db_int(zone_instant(zone, days.to + 1, 0)));
    Funnel funnel = {0};
    bool read = pair_read(db, SQL_VIEWS, in_days, &funnel.views, &funnel.view_days, error) &&
                db_get_int(db, SQL_CHATS, in_times, 0, &funnel.chats, error) &&
                db_get_int(db, SQL_ORDERS, in_days, 0, &funnel.orders, error);
    *ret_funnel = funnel;
    return read;
}

bool funnel_load(Db *db, int64_t business_id, Period days, Zone zone, Funnel *ret_funnel,
                 GError **error)
{
    DbParams in_days = DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to));
    return funnel_load_counts(db, business_id, days, zone, ret_funnel, error) &&
           db_get_int(db, SQL_REPEAT, in_days, 0, &ret_funnel->repeat, error);
}
