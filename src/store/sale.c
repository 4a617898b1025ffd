// SPDX-License-Identifier: Apache-2.0
#include "store/sale.h"

#define SALE_COLUMNS                                                                               \
    "s.id, COALESCE(s.order_id, 0), COALESCE(s.removes_id, 0), "                                   \
    "CASE WHEN EXISTS (SELECT 1 FROM sales r WHERE r.business_id = s.business_id "                 \
    "AND r.removes_id = s.id) THEN 1 ELSE 0 END, "                                                 \
    "s.day, s.amount_idr, s.count, s.heard_from, s.bought_through, s.customer, s.note, "           \
    "s.created_at"

#define SALE_PLACES                                                                                \
    "business_id, order_id, day, amount_idr, heard_from, bought_through, customer, note, "         \
    "contact_id, count, created_at"
#define SALE_WIDTH 11

static const char SQL_ADD[] = "INSERT INTO sales (" SALE_PLACES ") "
                              "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
static const char SQL_ADD_ROWS[] = "INSERT INTO sales (" SALE_PLACES ") VALUES ";
static const char SQL_LOAD[] =
    "SELECT " SALE_COLUMNS " FROM sales s WHERE s.business_id = $1 AND s.id = $2";
/* COALESCE: nearly every sale removes nothing, an index is no way to them. */
static const char SQL_OF_ORDER[] =
    "SELECT s.id FROM sales s WHERE s.business_id = $1 AND s.order_id = $2 "
    "AND COALESCE(s.removes_id, 0) = 0 AND NOT EXISTS (SELECT 1 FROM sales r "
    "WHERE r.business_id = s.business_id AND r.removes_id = s.id)";
static const char SQL_REMOVE[] =
    "INSERT INTO sales (business_id, order_id, removes_id, day, amount_idr, count, heard_from, "
    "bought_through, customer, contact_id, note, created_at) "
    "SELECT business_id, order_id, id, CAST($3 AS BIGINT), -amount_idr, -count, heard_from, "
    "bought_through, customer, contact_id, CAST($4 AS TEXT), CAST($5 AS BIGINT) FROM sales "
    "WHERE business_id = $1 AND id = $2 AND removes_id IS NULL";
static const char SQL_LIST[] =
    "SELECT " SALE_COLUMNS " FROM sales s WHERE s.business_id = $1 AND s.day BETWEEN $2 AND $3 "
    "AND ($4 = 0 OR s.id < $4) ORDER BY s.id DESC LIMIT $5";
static const char SQL_DAYS[] =
    "SELECT " SALE_COLUMNS " FROM sales s WHERE s.business_id = $1 AND s.day BETWEEN $2 AND $3 "
    "ORDER BY s.day DESC, s.id DESC LIMIT $4";
static const char SQL_SUMS[] =
    "SELECT bought_through, heard_from, CAST(SUM(amount_idr) AS BIGINT), "
    "CAST(SUM(count) AS BIGINT) FROM sales WHERE business_id = $1 AND day BETWEEN $2 AND $3 "
    "GROUP BY bought_through, heard_from HAVING SUM(amount_idr) <> 0 OR SUM(count) <> 0 "
    "ORDER BY 3 DESC, bought_through, heard_from";
static const char SQL_CUSTOMERS[] =
    "SELECT bought_through, customer FROM sales WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 AND customer <> '' GROUP BY bought_through, customer "
    "HAVING SUM(count) > 0 ORDER BY bought_through, customer";
static const char SQL_TOTAL[] =
    "SELECT CAST(COALESCE(SUM(amount_idr), 0) AS BIGINT), CAST(COALESCE(SUM(count), 0) AS BIGINT) "
    "FROM sales WHERE business_id = $1 AND day BETWEEN $2 AND $3";

static const Column SALE_FIELDS[] = {
    COLUMN(Sale, INT, id),
    COLUMN(Sale, INT, order_id),
    COLUMN(Sale, INT, removes_id),
    COLUMN(Sale, FLAG, removed),
    COLUMN(Sale, DAY, day),
    COLUMN(Sale, MONEY, amount_idr),
    COLUMN(Sale, INT, count),
    COLUMN(Sale, TEXT, heard_from),
    COLUMN(Sale, TEXT, bought_through),
    COLUMN(Sale, TEXT, customer),
    COLUMN(Sale, TEXT, note),
    COLUMN(Sale, TIME, created_at),
    {0},
};
const RecordType sale_type = {sizeof(Sale), SALE_FIELDS};

static const Column SUM_FIELDS[] = {COLUMN(SaleSum, TEXT, bought_through),
                                    COLUMN(SaleSum, TEXT, heard_from),
                                    COLUMN(SaleSum, MONEY, sum_idr),
                                    COLUMN(SaleSum, INT, count),
                                    {0}};
const RecordType sale_sum_type = {sizeof(SaleSum), SUM_FIELDS};

static const Column CUSTOMER_FIELDS[] = {
    COLUMN(SaleCustomer, TEXT, bought_through), COLUMN(SaleCustomer, TEXT, customer), {0}};
const RecordType sale_customer_type = {sizeof(SaleCustomer), CUSTOMER_FIELDS};

static int64_t count_of(const SaleDraft *draft)
{
    return draft->returned ? -1 : draft->instalment ? 0 : 1;
}

#define SALE_PARAMS(business_id, draft, now)                                                       \
    DB_PARAMS(db_int(business_id), db_ref((draft)->order_id), db_int((draft)->day),                \
              db_int((draft)->amount_idr), db_text((draft)->heard_from),                           \
              db_text((draft)->bought_through), db_text((draft)->customer),                        \
              db_text((draft)->note), db_ref((draft)->contact_id), db_int(count_of(draft)),        \
              db_int(now))

bool sale_add(Db *db, int64_t business_id, const SaleDraft *draft, int64_t now, int64_t *ret_id,
              GError **error)
{
    return db_insert(db, SQL_ADD, SALE_PARAMS(business_id, draft, now), ret_id, error);
}

DbRows *sale_rows_new(void)
{
    return db_rows_new(SQL_ADD_ROWS, SALE_WIDTH);
}

void sale_rows_add(DbRows *rows, int64_t business_id, const SaleDraft *draft, int64_t now)
{
    db_rows_add(rows, SALE_PARAMS(business_id, draft, now));
}

bool sale_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &sale_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool sale_of_order(Db *db, int64_t business_id, int64_t order_id, int64_t *ret_id, GError **error)
{
    return db_get_int(db, SQL_OF_ORDER, DB_PARAMS(db_int(business_id), db_int(order_id)), 0, ret_id,
                      error);
}

static bool removable_check(Db *db, int64_t business_id, int64_t id, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!sale_load(db, business_id, id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such sale");
    }
    const Sale *sale = sale_at(one, 0);
    return (sale->removed == 0 && sale->removes_id == 0) ||
           error_set(error, ERROR_CONFLICT, "the sale is taken out already");
}

bool sale_remove(Db *db, int64_t business_id, const SaleRemoval *removal, int64_t now,
                 int64_t *ret_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && removable_check(db, business_id, removal->sale_id, error) &&
           db_insert(db, SQL_REMOVE,
                     DB_PARAMS(db_int(business_id), db_int(removal->sale_id), db_int(removal->day),
                               db_text(removal->reason), db_int(now)),
                     ret_id, error) &&
           db_commit(tx, error);
}

bool sale_list(Db *db, int64_t business_id, Period days, int64_t before, int64_t limit,
               RecordList **ret_list, GError **error)
{
    return record_list_load(db, &sale_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to),
                                      db_int(before), db_int(limit)),
                            ret_list, error);
}

bool sale_list_days(Db *db, int64_t business_id, Period days, int64_t limit, RecordList **ret_list,
                    GError **error)
{
    return record_list_load(
        db, &sale_type, SQL_DAYS,
        DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to), db_int(limit)), ret_list,
        error);
}

bool sale_sums(Db *db, int64_t business_id, Period days, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &sale_sum_type, SQL_SUMS,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}

bool sale_customers(Db *db, int64_t business_id, Period days, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &sale_customer_type, SQL_CUSTOMERS,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}

bool sale_total(Db *db, int64_t business_id, Period days, int64_t *ret_sum_idr, int64_t *ret_count,
                GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(
        db, SQL_TOTAL, DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)), error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        *ret_sum_idr = db_cursor_int(cursor, 0);
        *ret_count = db_cursor_int(cursor, 1);
    }
    return db_cursor_done(cursor, error);
}
