// SPDX-License-Identifier: Apache-2.0
#include "store/cash.h"

#include "guide/cash_kind.h"

#define ENTRY_COLUMNS                                                                              \
    "e.id, e.kind, e.day, e.amount_idr, e.note, COALESCE(e.removes_id, 0), "                       \
    "CASE WHEN EXISTS (SELECT 1 FROM cash_entries r WHERE r.business_id = e.business_id "          \
    "AND r.removes_id = e.id) THEN 1 ELSE 0 END, e.created_at"

static const char SQL_ADD[] =
    "INSERT INTO cash_entries (business_id, kind, day, amount_idr, note, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6)";
static const char SQL_REMOVE[] =
    "INSERT INTO cash_entries (business_id, kind, day, amount_idr, note, removes_id, created_at) "
    "SELECT business_id, kind, day, -amount_idr, CAST($3 AS TEXT), id, CAST($4 AS BIGINT) "
    "FROM cash_entries WHERE business_id = $1 AND id = $2";
static const char SQL_LOAD[] =
    "SELECT " ENTRY_COLUMNS " FROM cash_entries e WHERE e.business_id = $1 AND e.id = $2";
static const char SQL_LIST[] =
    "SELECT " ENTRY_COLUMNS " FROM cash_entries e WHERE e.business_id = $1 "
    "AND e.day BETWEEN $2 AND $3 AND ($4 = 0 OR e.id < $4) ORDER BY e.id DESC LIMIT $5";
static const char SQL_HAS[] = "SELECT COUNT(*) FROM cash_entries e WHERE e.business_id = $1 "
                              "AND e.kind = $2 AND e.removes_id IS NULL AND NOT EXISTS "
                              "(SELECT 1 FROM cash_entries r WHERE r.business_id = e.business_id "
                              "AND r.removes_id = e.id)";
static const char SQL_SUMS[] =
    "SELECT kind, CAST(sum_idr AS BIGINT) FROM ("
    "SELECT kind, SUM(amount_idr) AS sum_idr FROM cash_entries WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 GROUP BY kind UNION ALL "
    "SELECT '" CASH_SALES "', COALESCE(SUM(amount_idr), 0) FROM sales WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3) AS sums WHERE sum_idr <> 0 ORDER BY sum_idr DESC, kind";
static const char SQL_BEFORE[] =
    "SELECT CAST((SELECT COALESCE(SUM(amount_idr), 0) FROM cash_entries WHERE business_id = $1 "
    "AND day < $2) + (SELECT COALESCE(SUM(amount_idr), 0) FROM sales WHERE business_id = $1 "
    "AND day < $2) AS BIGINT)";

static const Column ENTRY_FIELDS[] = {
    COLUMN(CashEntry, INT, id),
    COLUMN(CashEntry, TEXT, kind),
    COLUMN(CashEntry, DAY, day),
    COLUMN(CashEntry, MONEY, amount_idr),
    COLUMN(CashEntry, TEXT, note),
    COLUMN(CashEntry, INT, removes_id),
    COLUMN(CashEntry, FLAG, removed),
    COLUMN(CashEntry, TIME, created_at),
    {0},
};
const RecordType cash_entry_type = {sizeof(CashEntry), ENTRY_FIELDS};

static const Column SUM_FIELDS[] = {
    COLUMN(CashSum, TEXT, kind), COLUMN(CashSum, MONEY, sum_idr), {0}};
const RecordType cash_sum_type = {sizeof(CashSum), SUM_FIELDS};

bool cash_add(Db *db, int64_t business_id, const CashDraft *draft, int64_t now, int64_t *ret_id,
              GError **error)
{
    g_assert(draft->amount_idr != 0);
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(draft->kind), db_int(draft->day),
                               db_int(draft->amount_idr), db_text(draft->note), db_int(now)),
                     ret_id, error);
}

static bool removable_check(Db *db, int64_t business_id, int64_t id, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!cash_load(db, business_id, id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such entry");
    }
    const CashEntry *entry = cash_entry_at(one, 0);
    return (entry->removed == 0 && entry->removes_id == 0) ||
           error_set(error, ERROR_CONFLICT, "the entry is taken out already");
}

bool cash_remove(Db *db, int64_t business_id, int64_t id, const char *reason, int64_t now,
                 int64_t *ret_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && removable_check(db, business_id, id, error) &&
           db_insert(db, SQL_REMOVE,
                     DB_PARAMS(db_int(business_id), db_int(id), db_text(reason), db_int(now)), ret_id, error) &&
           db_commit(tx, error);
}

bool cash_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &cash_entry_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool cash_list(Db *db, int64_t business_id, Period days, int64_t before, int64_t limit,
               RecordList **ret_list, GError **error)
{
    return record_list_load(db, &cash_entry_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to),
                                      db_int(before), db_int(limit)),
                            ret_list, error);
}

bool cash_has(Db *db, int64_t business_id, const char *kind, bool *ret_has, GError **error)
{
    int64_t count = 0;
    bool read =
        db_get_int(db, SQL_HAS, DB_PARAMS(db_int(business_id), db_text(kind)), 0, &count, error);
    *ret_has = count > 0;
    return read;
}

bool cash_sums(Db *db, int64_t business_id, Period days, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &cash_sum_type, SQL_SUMS,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}

bool cash_book(Db *db, int64_t business_id, Period days, CashBook *ret_book, GError **error)
{
    CashBook book = {0};
    g_autoptr(RecordList) sums = NULL;
    if (!db_get_int(db, SQL_BEFORE, DB_PARAMS(db_int(business_id), db_int(days.from)), 0,
                    &book.opening_idr, error) ||
        !cash_sums(db, business_id, days, &sums, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(sums); i++) {
        int64_t sum_idr = cash_sum_at(sums, i)->sum_idr;
        book.in_idr += MAX(sum_idr, 0);
        book.out_idr += MAX(-sum_idr, 0);
    }
    book.closing_idr = book.opening_idr + book.in_idr - book.out_idr;
    *ret_book = book;
    return true;
}
