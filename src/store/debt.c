// SPDX-License-Identifier: Apache-2.0
#include "store/debt.h"

#include "store/instalment.h"

#define PAID                                                                                       \
    "CAST((SELECT COALESCE(SUM(s.amount_idr), 0) FROM debt_payments p JOIN sales s "               \
    "ON s.id = p.sale_id OR s.removes_id = p.sale_id "                                             \
    "WHERE p.business_id = d.business_id AND p.debt_id = d.id) AS BIGINT)"
#define DEBT_COLUMNS                                                                               \
    "d.id, COALESCE(d.contact_id, 0), d.customer, d.phone, d.amount_idr, " PAID                    \
    ", d.bought_through, d.note, d.day, d.due_day, d.reminded_day, COALESCE(d.forgiven_at, 0), "   \
    "d.reason, d.created_at"
#define OPEN "d.business_id = $1 AND d.forgiven_at IS NULL AND d.amount_idr > " PAID

static const char SQL_ADD[] =
    "INSERT INTO debts (business_id, contact_id, customer, phone, amount_idr, bought_through, "
    "note, day, due_day, created_at) VALUES ($1, "
    "(SELECT MIN(id) FROM contacts WHERE business_id = $1 AND phone = $3 AND phone <> ''), "
    "$2, $3, $4, $5, $6, $7, $8, $9)";
static const char SQL_LOAD[] =
    "SELECT " DEBT_COLUMNS " FROM debts d WHERE d.business_id = $1 AND d.id = $2";
static const char SQL_LIST[] = "SELECT " DEBT_COLUMNS " FROM debts d WHERE d.business_id = $1 "
                               "AND d.id > $2 ORDER BY d.id LIMIT $3";
static const char SQL_LIST_OPEN[] =
    "SELECT " DEBT_COLUMNS " FROM debts d WHERE " OPEN
    " ORDER BY CASE WHEN d.due_day IS NULL THEN 1 ELSE 0 END, d.due_day, d.day, d.id";
static const char SQL_OPEN_SUM[] =
    "SELECT CAST(COALESCE(SUM(d.amount_idr - " PAID "), 0) AS BIGINT) FROM debts d WHERE " OPEN;
static const char SQL_ADD_PAYMENT[] =
    "INSERT INTO debt_payments (business_id, debt_id, sale_id) VALUES ($1, $2, $3)";
static const char SQL_FORGIVE[] = "UPDATE debts SET forgiven_at = $3, reason = $4 "
                                  "WHERE business_id = $1 AND id = $2 AND forgiven_at IS NULL";
static const char SQL_REMINDED[] =
    "UPDATE debts SET reminded_day = $3 WHERE business_id = $1 AND id = $2";
static const char SQL_LOCK[] =
    "UPDATE debts SET amount_idr = amount_idr WHERE business_id = $1 AND id = $2";

static const Column DEBT_FIELDS[] = {
    COLUMN(Debt, INT, id),
    COLUMN(Debt, INT, contact_id),
    COLUMN(Debt, TEXT, customer),
    COLUMN(Debt, TEXT, phone),
    COLUMN(Debt, MONEY, amount_idr),
    COLUMN(Debt, MONEY, paid_idr),
    COLUMN(Debt, TEXT, bought_through),
    COLUMN(Debt, TEXT, note),
    COLUMN(Debt, DAY, day),
    COLUMN(Debt, DAY, due_day),
    COLUMN(Debt, DAY, reminded_day),
    COLUMN(Debt, TIME, forgiven_at),
    COLUMN(Debt, TEXT, reason),
    COLUMN(Debt, TIME, created_at),
    {0},
};
const RecordType debt_type = {sizeof(Debt), DEBT_FIELDS};

static DbValue day_or_null(Day day)
{
    return day != DAY_NONE ? db_int(day) : db_null();
}

int64_t debt_left_idr(const Debt *debt)
{
    return debt->forgiven_at != 0 ? 0 : MAX(debt->amount_idr - debt->paid_idr, 0);
}

bool debt_add(Db *db, int64_t business_id, const DebtDraft *draft, int64_t now, int64_t *ret_id,
              GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(draft->customer),
                               db_text(draft->phone), db_int(draft->amount_idr),
                               db_text(draft->bought_through), db_text(draft->note),
                               db_int(draft->day), day_or_null(draft->due_day), db_int(now)),
                     ret_id, error);
}

bool debt_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &debt_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool debt_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
               GError **error)
{
    return record_list_load(db, &debt_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool debt_list_open(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &debt_type, SQL_LIST_OPEN, DB_PARAMS(db_int(business_id)), ret_list,
                            error);
}

bool debt_open_sum(Db *db, int64_t business_id, int64_t *ret_sum_idr, GError **error)
{
    return db_get_int(db, SQL_OPEN_SUM, DB_PARAMS(db_int(business_id)), 0, ret_sum_idr, error);
}

/* Locks the debt, so that two payments at once cannot both be the last. */
static bool payable_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                         GError **error)
{
    int64_t there = 0;
    if (!db_run_count(db, SQL_LOCK, DB_PARAMS(db_int(business_id), db_int(id)), &there, error)) {
        return false;
    }
    if (there == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such debt");
    }
    return debt_load(db, business_id, id, ret_one, error);
}

bool debt_pay(Db *db, int64_t business_id, int64_t id, int64_t amount_idr, Day day, int64_t now,
              GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    int64_t sale_id = 0;
    if (tx == NULL || !payable_load(db, business_id, id, &one, error)) {
        return false;
    }
    const Debt *debt = debt_at(one, 0);
    Instalment part = {.total_idr = debt->paid_idr + debt_left_idr(debt),
                       .paid_idr = debt->paid_idr,
                       .amount_idr = amount_idr,
                       .day = day,
                       .bought_through = debt->bought_through,
                       .customer = debt->customer,
                       .note = debt->note,
                       .contact_id = debt->contact_id};
    return instalment_take(db, business_id, &part, now, &sale_id, error) &&
           db_run(db, SQL_ADD_PAYMENT, DB_PARAMS(db_int(business_id), db_int(id), db_int(sale_id)),
                  error) &&
           db_commit(tx, error);
}

static bool changed(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t count = 0;
    return db_run_count(db, sql, params, &count, error) &&
           (count == 1 || error_set(error, ERROR_NOT_FOUND, "no such open debt"));
}

bool debt_forgive(Db *db, int64_t business_id, int64_t id, const char *reason, int64_t now,
                  GError **error)
{
    return changed(db, SQL_FORGIVE,
                   DB_PARAMS(db_int(business_id), db_int(id), db_int(now), db_text(reason)), error);
}

bool debt_reminded(Db *db, int64_t business_id, int64_t id, Day day, GError **error)
{
    return changed(db, SQL_REMINDED, DB_PARAMS(db_int(business_id), db_int(id), db_int(day)),
                   error);
}
