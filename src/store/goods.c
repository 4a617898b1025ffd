// SPDX-License-Identifier: Apache-2.0
#include "store/goods.h"

#include "store/business.h"
#include "store/stock_move.h"

static const char SQL_LIST_PRODUCTS[] =
    "SELECT id, name, price_idr FROM products WHERE business_id = $1 AND active = 1 "
    "ORDER BY name, id";
static const char SQL_LIST_VARIANTS[] =
    "SELECT v.id, p.name || ' (' || v.name || ')', p.price_idr + v.difference_idr "
    "FROM product_variants v JOIN products p ON p.id = v.product_id "
    "WHERE v.business_id = $1 AND p.business_id = $1 AND p.active = 1 ORDER BY p.name, v.position";
static const char SQL_LIST_PACKAGES[] =
    "SELECT id, name, price_idr FROM packages WHERE business_id = $1 AND active = 1 "
    "AND from_day <= $2 AND to_day >= $2 ORDER BY name, id";
static const char SQL_LOAD_PRODUCT[] = "SELECT id, name, price_idr FROM products "
                                       "WHERE business_id = $1 AND id = $2 AND active = 1";
static const char SQL_LOAD_PACKAGE[] = "SELECT id, name, price_idr FROM packages "
                                       "WHERE business_id = $1 AND id = $2 AND active = 1";

/* What the order needs of every product: singly and inside packages. */
#define PRODUCTS_NEEDED                                                                            \
    "(SELECT product_id, quantity FROM order_items WHERE business_id = $1 AND order_id = $2 "      \
    "AND product_id IS NOT NULL UNION ALL SELECT p.product_id, i.quantity * p.quantity "           \
    "FROM order_items i JOIN package_items p ON p.business_id = i.business_id "                    \
    "AND p.package_id = i.package_id WHERE i.business_id = $1 AND i.order_id = $2)"

static const char SQL_NEED_PRODUCTS[] =
    "INSERT INTO order_stock (business_id, order_id, kind, record_id, quantity) "
    "SELECT g.business_id, CAST($2 AS BIGINT), 'product', g.id, SUM(n.quantity) "
    "FROM " PRODUCTS_NEEDED " n JOIN products g ON g.id = n.product_id "
    "WHERE g.business_id = $1 AND g.stock IS NOT NULL GROUP BY g.business_id, g.id";
static const char SQL_NEED_PACKAGES[] =
    "INSERT INTO order_stock (business_id, order_id, kind, record_id, quantity) "
    "SELECT g.business_id, CAST($2 AS BIGINT), 'package', g.id, SUM(i.quantity) "
    "FROM order_items i JOIN packages g ON g.id = i.package_id "
    "WHERE i.business_id = $1 AND i.order_id = $2 AND g.business_id = $1 "
    "AND g.stock IS NOT NULL GROUP BY g.business_id, g.id";
static const char SQL_NEED_VARIANTS[] =
    "INSERT INTO order_stock (business_id, order_id, kind, record_id, quantity) "
    "SELECT g.business_id, CAST($2 AS BIGINT), 'variant', g.id, SUM(i.quantity) "
    "FROM order_items i JOIN product_variants g ON g.id = i.variant_id "
    "WHERE i.business_id = $1 AND i.order_id = $2 AND g.business_id = $1 "
    "AND g.stock IS NOT NULL GROUP BY g.business_id, g.id";
static const char SQL_TAKEN[] =
    "SELECT COUNT(*) FROM order_stock WHERE business_id = $1 AND order_id = $2";
static const char SQL_SHORT[] =
    "SELECT g.name, g.stock, s.quantity FROM order_stock s JOIN products g ON g.id = s.record_id "
    "WHERE s.business_id = $1 AND s.order_id = $2 AND s.kind = 'product' AND g.stock < s.quantity "
    "UNION ALL "
    "SELECT g.name, g.stock, s.quantity FROM order_stock s JOIN packages g ON g.id = s.record_id "
    "WHERE s.business_id = $1 AND s.order_id = $2 AND s.kind = 'package' AND g.stock < s.quantity "
    "UNION ALL "
    "SELECT p.name || ' (' || g.name || ')', g.stock, s.quantity FROM order_stock s "
    "JOIN product_variants g ON g.id = s.record_id JOIN products p ON p.id = g.product_id "
    "WHERE s.business_id = $1 AND s.order_id = $2 AND s.kind = 'variant' AND g.stock < s.quantity";
static const char SQL_FORGET[] = "DELETE FROM order_stock WHERE business_id = $1 AND order_id = $2";

#define QUANTITY_OF(kind, table)                                                                   \
    "(SELECT s.quantity FROM order_stock s WHERE s.business_id = $1 AND s.order_id = $2 "          \
    "AND s.kind = '" kind "' AND s.record_id = " table ".id)"
#define IN_ORDER(kind)                                                                             \
    "business_id = $1 AND stock IS NOT NULL AND id IN (SELECT record_id FROM order_stock "         \
    "WHERE business_id = $1 AND order_id = $2 AND kind = '" kind "')"

static const char SQL_TAKE_PRODUCTS[] = "UPDATE products SET stock = stock - " QUANTITY_OF(
    "product", "products") " WHERE " IN_ORDER("product");
static const char SQL_TAKE_PACKAGES[] = "UPDATE packages SET stock = stock - " QUANTITY_OF(
    "package", "packages") " WHERE " IN_ORDER("package");
static const char SQL_TAKE_VARIANTS[] = "UPDATE product_variants SET stock = stock - " QUANTITY_OF(
    "variant", "product_variants") " WHERE " IN_ORDER("variant");
static const char SQL_BACK_PRODUCTS[] = "UPDATE products SET stock = stock + " QUANTITY_OF(
    "product", "products") " WHERE " IN_ORDER("product");
static const char SQL_BACK_PACKAGES[] = "UPDATE packages SET stock = stock + " QUANTITY_OF(
    "package", "packages") " WHERE " IN_ORDER("package");
static const char SQL_BACK_VARIANTS[] = "UPDATE product_variants SET stock = stock + " QUANTITY_OF(
    "variant", "product_variants") " WHERE " IN_ORDER("variant");
/* Kinds and packages have a number of their own and no moves. */
static const char SQL_MOVES[] =
    "INSERT INTO stock_moves (business_id, item_id, kind, amount, order_id, created_at) "
    "SELECT s.business_id, i.id, CAST($3 AS TEXT), CAST($4 AS BIGINT) * s.quantity, s.order_id, "
    "CAST($5 AS BIGINT) FROM order_stock s JOIN products p ON p.id = s.record_id "
    "AND p.business_id = s.business_id JOIN stock_items i ON i.product_id = p.id "
    "WHERE s.business_id = $1 AND s.order_id = $2 AND s.kind = 'product' AND p.stock IS NOT NULL "
    "AND s.quantity <> 0";
static const char SQL_BELOW_ZERO[] =
    "SELECT (SELECT COUNT(*) FROM products WHERE business_id = $1 AND stock < 0) + "
    "(SELECT COUNT(*) FROM packages WHERE business_id = $1 AND stock < 0) + "
    "(SELECT COUNT(*) FROM product_variants WHERE business_id = $1 AND stock < 0)";

static const Column GOODS_FIELDS[] = {
    COLUMN(Goods, INT, id), COLUMN(Goods, TEXT, name), COLUMN(Goods, MONEY, price_idr), {0}};
const RecordType goods_type = {sizeof(Goods), GOODS_FIELDS};

static const Column SHORT_FIELDS[] = {COLUMN(GoodsShort, TEXT, name),
                                      COLUMN(GoodsShort, INT, stock),
                                      COLUMN(GoodsShort, INT, needed),
                                      {0}};
const RecordType goods_short_type = {sizeof(GoodsShort), SHORT_FIELDS};

bool goods_list_products(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &goods_type, SQL_LIST_PRODUCTS, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool goods_list_variants(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &goods_type, SQL_LIST_VARIANTS, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool goods_list_packages(Db *db, int64_t business_id, int64_t day, RecordList **ret_list,
                         GError **error)
{
    return record_list_load(db, &goods_type, SQL_LIST_PACKAGES,
                            DB_PARAMS(db_int(business_id), db_int(day)), ret_list, error);
}

bool goods_load_product(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                        GError **error)
{
    return record_list_load(db, &goods_type, SQL_LOAD_PRODUCT,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool goods_load_package(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                        GError **error)
{
    return record_list_load(db, &goods_type, SQL_LOAD_PACKAGE,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

/* Someone may have counted the stock anew between the check and the taking. */
static bool none_below_zero(Db *db, int64_t business_id, GError **error)
{
    int64_t below = 0;
    if (!db_get_int(db, SQL_BELOW_ZERO, DB_PARAMS(db_int(business_id)), 0, &below, error)) {
        return false;
    }
    return below == 0 || error_set(error, ERROR_CONFLICT, "the stock has changed meanwhile");
}

/* Writes down what the order needs; what there is too little of comes back. */
static bool needs_write(Db *db, DbParams order, RecordList **ret_short, GError **error)
{
    return db_run(db, SQL_NEED_PRODUCTS, order, error) &&
           db_run(db, SQL_NEED_PACKAGES, order, error) &&
           db_run(db, SQL_NEED_VARIANTS, order, error) &&
           record_list_load(db, &goods_short_type, SQL_SHORT, order, ret_short, error);
}

/* sign: -1 takes, 1 gives back. */
static bool moves_write(Db *db, int64_t business_id, int64_t order_id, int sign, int64_t now,
                        GError **error)
{
    return db_run(db, SQL_MOVES,
                  DB_PARAMS(db_int(business_id), db_int(order_id),
                            db_text(sign < 0 ? STOCK_ORDERED : STOCK_BACK), db_int(sign),
                            db_int(now)),
                  error);
}

static bool needs_take(Db *db, int64_t business_id, int64_t order_id, int64_t now, GError **error)
{
    DbParams order = DB_PARAMS(db_int(business_id), db_int(order_id));
    return moves_write(db, business_id, order_id, -1, now, error) &&
           db_run(db, SQL_TAKE_PRODUCTS, order, error) &&
           db_run(db, SQL_TAKE_PACKAGES, order, error) &&
           db_run(db, SQL_TAKE_VARIANTS, order, error) && none_below_zero(db, business_id, error);
}

bool goods_take(Db *db, int64_t business_id, int64_t order_id, int64_t now, RecordList **ret_short,
                GError **error)
{
    DbParams order = DB_PARAMS(db_int(business_id), db_int(order_id));
    g_autoptr(RecordList) missing = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    int64_t taken = 0;
    if (tx == NULL || !business_lock(db, business_id, error) ||
        !db_get_int(db, SQL_TAKEN, order, 0, &taken, error) ||
        (taken == 0 && !needs_write(db, order, &missing, error))) {
        return false;
    }
    bool done = taken > 0                   ? true
                : record_count(missing) > 0 ? db_run(db, SQL_FORGET, order, error)
                                            : needs_take(db, business_id, order_id, now, error);
    if (!done || !db_commit(tx, error)) {
        return false;
    }
    *ret_short = g_steal_pointer(&missing);
    return true;
}

bool goods_keep(Db *db, int64_t business_id, int64_t order_id, GError **error)
{
    return db_run(db, SQL_FORGET, DB_PARAMS(db_int(business_id), db_int(order_id)), error);
}

bool goods_give_back(Db *db, int64_t business_id, int64_t order_id, int64_t now, GError **error)
{
    DbParams order = DB_PARAMS(db_int(business_id), db_int(order_id));
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && business_lock(db, business_id, error) &&
           moves_write(db, business_id, order_id, 1, now, error) &&
           db_run(db, SQL_BACK_PRODUCTS, order, error) &&
           db_run(db, SQL_BACK_PACKAGES, order, error) &&
           db_run(db, SQL_BACK_VARIANTS, order, error) &&
           goods_keep(db, business_id, order_id, error) && db_commit(tx, error);
}
