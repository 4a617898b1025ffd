// SPDX-License-Identifier: Apache-2.0
#include "store/product.h"

#include "base/text.h"
#include "store/stock_move.h"

#define PRODUCT_COLUMNS                                                                            \
    "id, name, price_idr, cost_idr, unit, COALESCE(stock, -1), preorder_days, description, "       \
    "unique_line, active, changed_at"

static const char SQL_LOAD[] =
    "SELECT " PRODUCT_COLUMNS " FROM products WHERE business_id = $1 AND id = $2";
static const char SQL_LIST[] = "SELECT " PRODUCT_COLUMNS " FROM products WHERE business_id = $1 "
                               "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_ALL[] = "SELECT " PRODUCT_COLUMNS " FROM products "
                                   "WHERE business_id = $1 ORDER BY active DESC, name, id";
static const char SQL_LIST_ACTIVE[] = "SELECT " PRODUCT_COLUMNS " FROM products "
                                      "WHERE business_id = $1 AND active = 1 ORDER BY name, id";
static const char SQL_NAMES[] = "SELECT id, name FROM products WHERE business_id = $1 ORDER BY id";
static const char SQL_ADD[] =
    "INSERT INTO products (business_id, name, price_idr, cost_idr, unit, preorder_days, "
    "description, unique_line, created_at, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)";
static const char SQL_SAVE[] =
    "UPDATE products SET name = $3, price_idr = $4, cost_idr = $5, unit = $6, "
    "preorder_days = $7, description = $8, unique_line = $9, changed_at = $10 "
    "WHERE business_id = $1 AND id = $2";
static const char SQL_SAVE_STOCK[] =
    "UPDATE products SET stock = $3 WHERE business_id = $1 AND id = $2";
static const char SQL_SET_ACTIVE[] = "UPDATE products SET active = $3, changed_at = $4 "
                                     "WHERE business_id = $1 AND id = $2";
static const Column PRODUCT_FIELDS[] = {
    COLUMN(Product, INT, id),
    COLUMN(Product, TEXT, name),
    COLUMN(Product, MONEY, price_idr),
    COLUMN(Product, MONEY, cost_idr),
    COLUMN(Product, TEXT, unit),
    COLUMN(Product, INT, stock),
    COLUMN(Product, INT, preorder_days),
    COLUMN(Product, TEXT, description),
    COLUMN(Product, TEXT, unique_line),
    COLUMN(Product, FLAG, active),
    COLUMN(Product, TIME, changed_at),
    {0},
};
const RecordType product_type = {sizeof(Product), PRODUCT_FIELDS};

bool product_is_for_sale(const Product *product)
{
    return product->active != 0 && product->stock != 0;
}

bool product_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &product_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool product_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                  GError **error)
{
    return record_list_load(db, &product_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool product_list_all(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &product_type, SQL_LIST_ALL, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool product_list_active(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &product_type, SQL_LIST_ACTIVE, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

/* Folded here, not in SQL: the databases do not fold letters alike. */
bool product_find_name(Db *db, int64_t business_id, const char *name, int64_t *ret_id,
                       GError **error)
{
    g_autofree char *wanted = text_key(name);
    g_autoptr(DbCursor) cursor = db_select(db, SQL_NAMES, DB_PARAMS(db_int(business_id)), error);
    int64_t id = 0;
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_autofree char *here = text_key(db_cursor_text(cursor, 1));
        if (id == 0 && g_str_equal(here, wanted)) {
            id = db_cursor_int(cursor, 0);
        }
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_id = id;
    return true;
}

ProductFacts product_facts(const Product *product)
{
    return (ProductFacts){
        .name = product->name,
        .unit = product->unit,
        .description = product->description,
        .unique_line = product->unique_line,
        .price_idr = product->price_idr,
        .cost_idr = product->cost_idr,
        .stock = STOCK_KEPT,
        .preorder_days = product->preorder_days,
    };
}

static DbValue stock_value(int64_t stock)
{
    return stock < 0 ? db_null() : db_int(stock);
}

/* id: the product that may keep its name. */
static bool name_check(Db *db, int64_t business_id, int64_t id, const char *name, GError **error)
{
    int64_t same = 0;
    if (!product_find_name(db, business_id, name, &same, error)) {
        return false;
    }
    return same == 0 || same == id
               ? true
               : error_set(error, ERROR_CONFLICT, "another product has this name");
}

/* The move first: it is the difference to what is there. Before any row of the product is locked, as an
 * order does. */
static bool stock_write(Db *db, int64_t business_id, int64_t id, int64_t stock, int64_t now,
                        GError **error)
{
    return stock_product_change(db, business_id, id, stock, now, error) &&
           db_run(db, SQL_SAVE_STOCK,
                  DB_PARAMS(db_int(business_id), db_int(id), stock_value(stock)), error);
}

static bool found(int64_t changed, GError **error)
{
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such product");
}

bool product_add(Db *db, int64_t business_id, const ProductFacts *facts, int64_t now,
                 int64_t *ret_id, GError **error)
{
    g_assert(facts->price_idr >= 0 && facts->cost_idr >= 0 && facts->preorder_days >= 0);
    g_assert(facts->stock != STOCK_KEPT);
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    int64_t id = 0;
    if (tx == NULL || !name_check(db, business_id, 0, facts->name, error) ||
        !db_insert(db, SQL_ADD,
                   DB_PARAMS(db_int(business_id), db_text(facts->name), db_int(facts->price_idr),
                             db_int(facts->cost_idr), db_text(facts->unit),
                             db_int(facts->preorder_days), db_text(facts->description),
                             db_text(facts->unique_line), db_int(now)),
                   &id, error) ||
        !stock_item_add_product(db, business_id, id, now, error) ||
        !stock_write(db, business_id, id, facts->stock, now, error) || !db_commit(tx, error)) {
        return false;
    }
    *ret_id = id;
    return true;
}

bool product_save(Db *db, int64_t business_id, int64_t id, const ProductFacts *facts, int64_t now,
                  GError **error)
{
    g_assert(facts->price_idr >= 0 && facts->cost_idr >= 0 && facts->preorder_days >= 0);
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    int64_t changed = 0;
    return tx != NULL && name_check(db, business_id, id, facts->name, error) &&
           (facts->stock == STOCK_KEPT ||
            stock_write(db, business_id, id, facts->stock, now, error)) &&
           db_run_count(db, SQL_SAVE,
                        DB_PARAMS(db_int(business_id), db_int(id), db_text(facts->name),
                                  db_int(facts->price_idr), db_int(facts->cost_idr),
                                  db_text(facts->unit), db_int(facts->preorder_days),
                                  db_text(facts->description), db_text(facts->unique_line),
                                  db_int(now)),
                        &changed, error) &&
           found(changed, error) && db_commit(tx, error);
}

bool product_set_active(Db *db, int64_t business_id, int64_t id, bool active, int64_t now,
                        GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_SET_ACTIVE,
                        DB_PARAMS(db_int(business_id), db_int(id), db_int(active), db_int(now)),
                        &changed, error) &&
           found(changed, error);
}
