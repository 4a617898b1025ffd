// SPDX-License-Identifier: Apache-2.0
#include "store/promotion.h"

#include "store/order_margin.h"

/* The orders of a promotion p: heard of on its channel while it ran, and of no later one. */
#define NO_LATER_ONE(day)                                                                          \
    "AND NOT EXISTS (SELECT 1 FROM promotions q WHERE q.business_id = p.business_id "              \
    "AND q.active = 1 AND q.channel = p.channel AND q.kind NOT IN ('quota', 'staff') AND " day     \
    " BETWEEN q.from_day AND q.to_day AND (q.from_day > p.from_day "                               \
    "OR (q.from_day = p.from_day AND q.id > p.id)))"
#define CREDITS "p.channel <> '' AND p.kind NOT IN ('quota', 'staff')"
#define OF_ORDERS(what)                                                                            \
    "(SELECT CAST(COALESCE(" what ", 0) AS BIGINT) FROM orders o WHERE " CREDITS                   \
    " AND o.business_id = p.business_id AND o.day BETWEEN p.from_day AND p.to_day "                \
    "AND o.heard_from = p.channel AND o.state <> 'cancelled' " NO_LATER_ONE("o.day") ")"
#define RECORDED                                                                                   \
    OF_ORDERS("COUNT(*)")                                                                          \
    ", " OF_ORDERS("COUNT(" ORDER_MARGIN ")") ", " OF_ORDERS("SUM(" ORDER_MARGIN ")")
#define COLUMNS                                                                                    \
    "p.id, p.kind, p.name, p.channel, p.from_day, p.to_day, p.cost_idr, COALESCE(p.orders, -1), "  \
    "COALESCE(p.margin_idr, -1), p.offer, p.terms, p.follow_day, p.result, " RECORDED              \
    ", p.created_at, p.changed_at FROM promotions p WHERE p.business_id = $1 AND p.active = 1 "

static const char SQL_LOAD[] = "SELECT " COLUMNS "AND p.id = $2";
static const char SQL_LIST_OWN[] =
    "SELECT " COLUMNS "AND p.kind NOT IN ('influencer', 'partner', 'community') "
    "AND ($2 = 0 OR p.id < $2) ORDER BY p.id DESC LIMIT $3";
static const char SQL_LIST_SHARED[] =
    "SELECT " COLUMNS "AND p.kind IN ('influencer', 'partner', 'community') "
    "AND ($2 = 0 OR p.id < $2) ORDER BY p.id DESC LIMIT $3";
static const char SQL_LIST_BEGUN[] =
    "SELECT " COLUMNS "AND p.from_day BETWEEN $2 AND $3 ORDER BY p.channel, p.id";
static const char SQL_ADD[] =
    "INSERT INTO promotions (business_id, kind, name, channel, from_day, to_day, cost_idr, orders, "
    "margin_idr, offer, terms, follow_day, result, created_at, changed_at, cash_id) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15)";
static const char SQL_EDIT[] =
    "UPDATE promotions SET kind = $2, name = $3, channel = $4, from_day = $5, to_day = $6, "
    "cost_idr = $7, orders = $8, margin_idr = $9, offer = $10, terms = $11, follow_day = $12, "
    "result = $13, changed_at = $14 WHERE business_id = $1 AND id = $15 AND active = 1";
/* A promotion that has not begun when it is stopped ran for no more than its first day. */
static const char SQL_STOP[] =
    "UPDATE promotions SET to_day = CASE WHEN from_day > $3 THEN from_day ELSE $3 END, "
    "changed_at = $4 WHERE business_id = $1 AND id = $2 AND active = 1 AND to_day >= $3";
static const char SQL_REMOVE[] = "UPDATE promotions SET active = 0, changed_at = $3 "
                                 "WHERE business_id = $1 AND id = $2 AND active = 1";

static const Column FIELDS[] = {
    COLUMN(Promotion, INT, id),
    COLUMN(Promotion, TEXT, kind),
    COLUMN(Promotion, TEXT, name),
    COLUMN(Promotion, TEXT, channel),
    COLUMN(Promotion, DAY, from_day),
    COLUMN(Promotion, DAY, to_day),
    COLUMN(Promotion, MONEY, cost_idr),
    COLUMN(Promotion, INT, orders),
    COLUMN(Promotion, INT, margin_idr),
    COLUMN(Promotion, TEXT, offer),
    COLUMN(Promotion, TEXT, terms),
    COLUMN(Promotion, DAY, follow_day),
    COLUMN(Promotion, TEXT, result),
    COLUMN(Promotion, INT, recorded_orders),
    COLUMN(Promotion, INT, recorded_known),
    COLUMN(Promotion, MONEY, recorded_margin_idr),
    COLUMN(Promotion, TIME, created_at),
    COLUMN(Promotion, TIME, changed_at),
    {0},
};
const RecordType promotion_type = {sizeof(Promotion), FIELDS};

bool promotion_is_shared(const char *kind)
{
    return g_str_equal(kind, PROMOTION_INFLUENCER) || g_str_equal(kind, PROMOTION_PARTNER) ||
           g_str_equal(kind, PROMOTION_COMMUNITY);
}

bool promotion_is_credited(const char *kind)
{
    return !g_str_equal(kind, PROMOTION_QUOTA) && !g_str_equal(kind, PROMOTION_STAFF);
}

Outlay promotion_outlay(const Promotion *promotion)
{
    OutlayOrders recorded = {MAX(promotion->recorded_orders, 0), promotion->recorded_known,
                             promotion->recorded_margin_idr};
    return outlay_of(promotion->cost_idr, recorded, promotion->orders, promotion->margin_idr);
}

OutlayAdvice promotion_advice(const Promotion *promotion, Day today)
{
    Outlay outlay = promotion_outlay(promotion);
    return outlay_advise(&outlay, today - promotion->from_day + 1, promotion->to_day < today);
}

static DbValue corrected(int64_t number)
{
    return number != OUTLAY_RECORDED ? db_int(number) : db_null();
}

bool promotion_add(Db *db, int64_t business_id, const PromotionDraft *draft, int64_t now,
                   int64_t *ret_id, GError **error)
{
    return db_insert(
        db, SQL_ADD,
        DB_PARAMS(db_int(business_id), db_text(draft->kind), db_text(draft->name),
                  db_text(draft->channel), db_int(draft->from_day), db_int(draft->to_day),
                  db_int(draft->cost_idr), corrected(draft->orders), corrected(draft->margin_idr),
                  db_text(draft->offer), db_text(draft->terms),
                  draft->follow_day != DAY_NONE ? db_int(draft->follow_day) : db_null(),
                  db_text(draft->result), db_int(now),
                  draft->cash_id != 0 ? db_int(draft->cash_id) : db_null()),
        ret_id, error);
}

static bool change(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, params, &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such promotion"));
}

bool promotion_edit(Db *db, int64_t business_id, int64_t id, const PromotionDraft *draft,
                    int64_t now, GError **error)
{
    return change(db, SQL_EDIT,
                  DB_PARAMS(db_int(business_id), db_text(draft->kind), db_text(draft->name),
                            db_text(draft->channel), db_int(draft->from_day), db_int(draft->to_day),
                            db_int(draft->cost_idr), corrected(draft->orders),
                            corrected(draft->margin_idr), db_text(draft->offer),
                            db_text(draft->terms),
                            draft->follow_day != DAY_NONE ? db_int(draft->follow_day) : db_null(),
                            db_text(draft->result), db_int(now), db_int(id)),
                  error);
}

bool promotion_stop(Db *db, int64_t business_id, int64_t id, Day day, int64_t now, GError **error)
{
    return change(db, SQL_STOP,
                  DB_PARAMS(db_int(business_id), db_int(id), db_int(day), db_int(now)), error);
}

bool promotion_remove(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    return change(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)), error);
}

bool promotion_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &promotion_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool promotion_list(Db *db, int64_t business_id, bool shared, int64_t before, int64_t limit,
                    RecordList **ret_list, GError **error)
{
    return record_list_load(db, &promotion_type, shared ? SQL_LIST_SHARED : SQL_LIST_OWN,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool promotion_list_begun(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                          GError **error)
{
    return record_list_load(db, &promotion_type, SQL_LIST_BEGUN,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}
