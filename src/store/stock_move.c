// SPDX-License-Identifier: Apache-2.0
#include "store/stock_move.h"

#include "store/business.h"
#include "store/product.h"

#define MOVES                                                                                      \
    "id, item_id, kind, amount, note, COALESCE(order_id, 0), COALESCE(cash_id, 0), "               \
    "created_at FROM stock_moves WHERE business_id = $1 "

static const char SQL_LIST[] = "SELECT " MOVES "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_ITEM[] = "SELECT " MOVES "AND item_id = $2 ORDER BY id DESC LIMIT $3";
static const char SQL_ADD[] =
    "INSERT INTO stock_moves (business_id, item_id, kind, amount, note, cash_id, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)";
static const char SQL_CHANGE_ITEM[] =
    "UPDATE stock_items SET on_hand = on_hand + $3, changed_at = $4 "
    "WHERE business_id = $1 AND id = $2 AND product_id IS NULL AND on_hand + $3 >= 0";
static const char SQL_CHANGE_PRODUCT[] =
    "UPDATE products SET stock = COALESCE(stock, 0) + $3, changed_at = $4 "
    "WHERE business_id = $1 AND id = $2 AND COALESCE(stock, 0) + $3 >= 0";
static const char SQL_PRICE[] = "UPDATE stock_items SET price_idr = $3, price_amount = $4 "
                                "WHERE business_id = $1 AND id = $2";
static const char SQL_PRODUCT[] =
    "INSERT INTO stock_moves (business_id, item_id, kind, amount, created_at) "
    "SELECT i.business_id, i.id, CASE WHEN p.stock IS NULL THEN '" STOCK_OPENING "' "
    "WHEN $3 < 0 THEN '" STOCK_STOPPED "' ELSE '" STOCK_COUNT "' END, "
    "(CASE WHEN $3 < 0 THEN 0 ELSE $3 END) - COALESCE(p.stock, 0), CAST($4 AS BIGINT) "
    "FROM stock_items i JOIN products p ON p.id = i.product_id AND p.business_id = i.business_id "
    "WHERE i.business_id = $1 AND p.id = $2 "
    "AND (CASE WHEN $3 < 0 THEN 0 ELSE $3 END) <> COALESCE(p.stock, 0)";
static const char SQL_BOOK[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN created_at < $3 THEN amount ELSE 0 END), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(CASE WHEN created_at >= $3 AND amount > 0 THEN amount ELSE 0 END), 0) AS "
    "BIGINT), "
    "CAST(COALESCE(SUM(CASE WHEN created_at >= $3 AND amount < 0 THEN -amount ELSE 0 END), 0) AS "
    "BIGINT) FROM stock_moves WHERE business_id = $1 AND item_id = $2 AND created_at < $4";

static const Column FIELDS[] = {
    COLUMN(StockMove, INT, id),
    COLUMN(StockMove, INT, item_id),
    COLUMN(StockMove, TEXT, kind),
    COLUMN(StockMove, INT, amount),
    COLUMN(StockMove, TEXT, note),
    COLUMN(StockMove, INT, order_id),
    COLUMN(StockMove, INT, cash_id),
    COLUMN(StockMove, TIME, created_at),
    {0},
};
const RecordType stock_move_type = {sizeof(StockMove), FIELDS};

static const struct {
    const char *key, *name;
} KINDS[] = {{STOCK_OPENING, N_("Awal")},
             {STOCK_COUNT, N_("Dihitung ulang")},
             {STOCK_STOPPED, N_("Tidak dihitung lagi")},
             {STOCK_ORDERED, N_("Untuk pesanan")},
             {STOCK_BACK, N_("Kembali dari pesanan")},
             {STOCK_BOUGHT, N_("Dibeli")},
             {STOCK_MADE, N_("Dibuat sendiri")},
             {"returned", N_("Dikembalikan pembeli")},
             {"gift", N_("Diberi orang")},
             {STOCK_USED, N_("Dipakai membuat jualan")},
             {"sold", N_("Terjual di luar pesanan")},
             {"spoiled", N_("Rusak atau basi")},
             {"home", N_("Dipakai keluarga")},
             {"given", N_("Diberikan, contoh")}};

const char *stock_kind_name(const char *kind)
{
    for (size_t i = 0; i < G_N_ELEMENTS(KINDS); i++) {
        if (g_str_equal(KINDS[i].key, kind)) {
            return KINDS[i].name;
        }
    }
    return kind;
}

bool stock_move_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                     RecordList **ret_list, GError **error)
{
    return record_list_load(db, &stock_move_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool stock_move_list_item(Db *db, int64_t business_id, int64_t item_id, int64_t limit,
                          RecordList **ret_list, GError **error)
{
    return record_list_load(db, &stock_move_type, SQL_LIST_ITEM,
                            DB_PARAMS(db_int(business_id), db_int(item_id), db_int(limit)),
                            ret_list, error);
}

bool stock_move_add(Db *db, int64_t business_id, const StockItem *item, const StockMoveDraft *draft,
                    int64_t now, GError **error)
{
    g_assert(draft->amount != 0);
    bool goods = item->product_id != 0;
    int64_t changed = 0;
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL ||
        !db_run_count(db, goods ? SQL_CHANGE_PRODUCT : SQL_CHANGE_ITEM,
                      DB_PARAMS(db_int(business_id), db_int(goods ? item->product_id : item->id),
                                db_int(draft->amount), db_int(now)),
                      &changed, error)) {
        return false;
    }
    if (changed != 1) {
        return error_set(error, ERROR_CONFLICT, "there is less than that");
    }
    return db_run(db, SQL_ADD,
                  DB_PARAMS(db_int(business_id), db_int(item->id), db_text(draft->kind),
                            db_int(draft->amount), db_text(draft->note), db_ref(draft->cash_id),
                            db_int(now)),
                  error) &&
           db_commit(tx, error);
}

bool stock_price_set(Db *db, int64_t business_id, int64_t item_id, int64_t price_idr,
                     int64_t amount, GError **error)
{
    return db_run(
        db, SQL_PRICE,
        DB_PARAMS(db_int(business_id), db_int(item_id), db_int(price_idr), db_int(amount)), error);
}

bool stock_count_set(Db *db, int64_t business_id, int64_t item_id, const StockMoveDraft *counted,
                     int64_t now, int64_t *ret_difference, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    if (tx == NULL || !business_lock(db, business_id, error) ||
        !stock_item_load(db, business_id, item_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such item");
    }
    const StockItem *item = stock_item_at(one, 0);
    bool first = item->on_hand == STOCK_NOT_COUNTED;
    StockMoveDraft move = *counted;
    move.kind = first ? STOCK_OPENING : STOCK_COUNT;
    move.amount = counted->amount - (first ? 0 : item->on_hand);
    if ((move.amount != 0 && !stock_move_add(db, business_id, item, &move, now, error)) ||
        !db_commit(tx, error)) {
        return false;
    }
    if (ret_difference != NULL) {
        *ret_difference = move.amount;
    }
    return true;
}

bool stock_product_change(Db *db, int64_t business_id, int64_t product_id, int64_t stock,
                          int64_t now, GError **error)
{
    return business_lock(db, business_id, error) &&
           db_run(db, SQL_PRODUCT,
                  DB_PARAMS(db_int(business_id), db_int(product_id), db_int(stock), db_int(now)),
                  error);
}

bool stock_book(Db *db, int64_t business_id, int64_t item_id, int64_t from, int64_t to,
                StockBook *ret_book, GError **error)
{
    StockBook book = {0};
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_BOOK,
                  DB_PARAMS(db_int(business_id), db_int(item_id), db_int(from), db_int(to)), error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        book.opening = db_cursor_int(cursor, 0);
        book.in = db_cursor_int(cursor, 1);
        book.out = db_cursor_int(cursor, 2);
    }
    book.closing = book.opening + book.in - book.out;
    *ret_book = book;
    return cursor != NULL && db_cursor_done(cursor, error);
}
