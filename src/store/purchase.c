// SPDX-License-Identifier: Apache-2.0
#include "store/purchase.h"

static const char SQL_DAYS[] =
    "SELECT day, CAST(SUM(number) AS BIGINT) FROM ("
    "SELECT day, 1 AS number FROM orders WHERE business_id = $1 AND day BETWEEN $2 AND $3 "
    "AND state <> 'cancelled' UNION ALL "
    "SELECT day, count AS number FROM sales WHERE business_id = $1 AND day BETWEEN $2 AND $3 "
    "AND order_id IS NULL) AS bought GROUP BY day HAVING SUM(number) > 0 ORDER BY day";
static const char SQL_FIRST_DAY[] =
    "SELECT MIN(day) FROM (SELECT MIN(day) AS day FROM orders WHERE business_id = $1 "
    "AND state <> 'cancelled' UNION ALL SELECT MIN(day) AS day FROM sales WHERE business_id = $1 "
    "AND order_id IS NULL) AS bought";
static const char SQL_HOURS[] =
    "SELECT day, ((created_at + $4) % 86400) / 7200, COUNT(*) FROM orders o "
    "WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND state <> 'cancelled' "
    "AND (created_at + $4) / 86400 = day AND NOT EXISTS (SELECT 1 FROM market_orders m "
    "WHERE m.business_id = o.business_id AND m.order_id = o.id) GROUP BY 1, 2 ORDER BY 1, 2";
static const char SQL_BEST[] =
    "SELECT MAX(i.name), COUNT(DISTINCT o.id), CAST(SUM(i.quantity) AS BIGINT), "
    "CAST(SUM(i.quantity * i.price_idr) AS BIGINT) FROM orders o JOIN order_items i "
    "ON i.business_id = o.business_id AND i.order_id = o.id WHERE o.business_id = $1 "
    "AND o.day BETWEEN $2 AND $3 AND o.state <> 'cancelled' "
    "GROUP BY COALESCE(i.product_id, 0), COALESCE(i.package_id, 0), "
    "CASE WHEN i.product_id IS NULL AND i.package_id IS NULL THEN LOWER(i.name) ELSE '' END "
    "ORDER BY 2 DESC, 3 DESC, 1 LIMIT $4";

static const Column DAY_FIELDS[] = {
    COLUMN(PurchaseDay, DAY, day),
    COLUMN(PurchaseDay, INT, count),
    {0},
};
const RecordType purchase_day_type = {sizeof(PurchaseDay), DAY_FIELDS};

static const Column HOUR_FIELDS[] = {
    COLUMN(PurchaseHour, DAY, day),
    COLUMN(PurchaseHour, INT, block),
    COLUMN(PurchaseHour, INT, count),
    {0},
};
const RecordType purchase_hour_type = {sizeof(PurchaseHour), HOUR_FIELDS};

static const Column BEST_FIELDS[] = {
    COLUMN(BestSeller, TEXT, name),
    COLUMN(BestSeller, INT, orders),
    COLUMN(BestSeller, INT, pieces),
    COLUMN(BestSeller, MONEY, sum_idr),
    {0},
};
const RecordType best_seller_type = {sizeof(BestSeller), BEST_FIELDS};

bool purchase_day_list(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                       GError **error)
{
    return record_list_load(db, &purchase_day_type, SQL_DAYS,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}

bool purchase_first_day(Db *db, int64_t business_id, Day *ret_day, GError **error)
{
    int64_t day = DAY_NONE;
    if (!db_get_int(db, SQL_FIRST_DAY, DB_PARAMS(db_int(business_id)), DAY_NONE, &day, error)) {
        return false;
    }
    *ret_day = (Day)day;
    return true;
}

bool purchase_hour_list(Db *db, int64_t business_id, PurchaseSpan span, RecordList **ret_list,
                        GError **error)
{
    return record_list_load(db, &purchase_hour_type, SQL_HOURS,
                            DB_PARAMS(db_int(business_id), db_int(span.days.from),
                                      db_int(span.days.to), db_int(zone_offset_s(span.zone))),
                            ret_list, error);
}

bool best_seller_list(Db *db, int64_t business_id, Period days, int64_t limit,
                      RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &best_seller_type, SQL_BEST,
        DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to), db_int(limit)), ret_list,
        error);
}
