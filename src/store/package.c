// SPDX-License-Identifier: Apache-2.0
#include "store/package.h"

#include "store/product.h"

#define ITEM_SUM(what)                                                                             \
    "(SELECT CAST(COALESCE(SUM(" what "), 0) AS BIGINT) FROM package_items i "                     \
    "JOIN products p ON p.id = i.product_id AND p.business_id = i.business_id "                    \
    "WHERE i.business_id = k.business_id AND i.package_id = k.id)"
/* Bought whole, it waits for the thing that takes longest. */
#define PREORDER_DAYS                                                                              \
    "(SELECT COALESCE(MAX(p.preorder_days), 0) FROM package_items i "                              \
    "JOIN products p ON p.id = i.product_id AND p.business_id = i.business_id "                    \
    "WHERE i.business_id = k.business_id AND i.package_id = k.id)"
#define COST_MISSING "CASE WHEN p.cost_idr = 0 THEN 1 ELSE 0 END"
#define OWN_COLUMNS "k.from_day, k.to_day, COALESCE(k.stock, -1), k.active"
#define PACKAGE_COLUMNS                                                                            \
    "k.id, k.name, k.price_idr, " ITEM_SUM("i.quantity * p.price_idr") ", " ITEM_SUM(              \
        "i.quantity * p.cost_idr") ", " ITEM_SUM(COST_MISSING) ", " PREORDER_DAYS ", " OWN_COLUMNS

static const char SQL_LOAD[] =
    "SELECT " PACKAGE_COLUMNS " FROM packages k WHERE k.business_id = $1 AND k.id = $2";
static const char SQL_LIST[] = "SELECT " PACKAGE_COLUMNS " FROM packages k "
                               "WHERE k.business_id = $1 AND k.id > $2 ORDER BY k.id LIMIT $3";
static const char SQL_LIST_FROM[] =
    "SELECT " PACKAGE_COLUMNS " FROM packages k WHERE k.business_id = $1 AND k.to_day >= $2 "
    "ORDER BY k.active DESC, k.to_day, k.id";
static const char SQL_LIST_BEFORE[] =
    "SELECT " PACKAGE_COLUMNS " FROM packages k WHERE k.business_id = $1 AND k.to_day < $2 "
    "ORDER BY k.to_day DESC, k.id DESC LIMIT $3";
static const char SQL_LIST_ITEMS[] =
    "SELECT p.id, p.name, i.quantity, p.price_idr, p.cost_idr FROM package_items i "
    "JOIN products p ON p.id = i.product_id AND p.business_id = i.business_id "
    "WHERE i.business_id = $1 AND i.package_id = $2 ORDER BY i.position, p.id";
static const char SQL_ADD[] =
    "INSERT INTO packages (business_id, name, price_idr, from_day, to_day, stock, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)";
static const char SQL_SAVE[] =
    "UPDATE packages SET name = $3, price_idr = $4, from_day = $5, to_day = $6, stock = $7 "
    "WHERE business_id = $1 AND id = $2";
static const char SQL_CLEAR_ITEMS[] =
    "DELETE FROM package_items WHERE business_id = $1 AND package_id = $2";
static const char SQL_ADD_ITEM[] =
    "INSERT INTO package_items (business_id, package_id, product_id, quantity, position) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (business_id, package_id, product_id) "
    "DO UPDATE SET quantity = package_items.quantity + excluded.quantity";
static const char SQL_SET_ACTIVE[] =
    "UPDATE packages SET active = $3 WHERE business_id = $1 AND id = $2";
static const char SQL_SALES[] =
    "SELECT COUNT(DISTINCT o.id), CAST(COALESCE(SUM(i.quantity), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(i.quantity * i.price_idr), 0) AS BIGINT) FROM order_items i "
    "JOIN orders o ON o.id = i.order_id AND o.business_id = i.business_id "
    "WHERE i.business_id = $1 AND i.package_id = $2 AND o.paid_at IS NOT NULL";

static const Column PACKAGE_FIELDS[] = {
    COLUMN(Package, INT, id),
    COLUMN(Package, TEXT, name),
    COLUMN(Package, MONEY, price_idr),
    COLUMN(Package, MONEY, normal_idr),
    COLUMN(Package, MONEY, cost_idr),
    COLUMN(Package, INT, costs_missing),
    COLUMN(Package, INT, preorder_days),
    COLUMN(Package, DAY, from_day),
    COLUMN(Package, DAY, to_day),
    COLUMN(Package, INT, stock),
    COLUMN(Package, FLAG, active),
    {0},
};
const RecordType package_type = {sizeof(Package), PACKAGE_FIELDS};

static const Column PACKAGE_ITEM_FIELDS[] = {
    COLUMN(PackageItem, INT, product_id), COLUMN(PackageItem, TEXT, name),
    COLUMN(PackageItem, INT, quantity),   COLUMN(PackageItem, MONEY, price_idr),
    COLUMN(PackageItem, MONEY, cost_idr), {0},
};
const RecordType package_item_type = {sizeof(PackageItem), PACKAGE_ITEM_FIELDS};

PackageState package_state(const Package *package, Day today)
{
    if (today > package->to_day) {
        return PACKAGE_OVER;
    }
    if (package->active == 0) {
        return PACKAGE_STOPPED;
    }
    if (package->stock == 0) {
        return PACKAGE_SOLD_OUT;
    }
    return today < package->from_day ? PACKAGE_COMING : PACKAGE_CURRENT;
}

int64_t package_saving(const Package *package)
{
    return package->normal_idr - package->price_idr;
}

int64_t package_margin(const Package *package)
{
    return package->price_idr - package->cost_idr;
}

bool package_is_loss(const Package *package)
{
    return package_margin(package) < 0;
}

bool package_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &package_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool package_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                  GError **error)
{
    return record_list_load(db, &package_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool package_list_from(Db *db, int64_t business_id, Day day, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &package_type, SQL_LIST_FROM,
                            DB_PARAMS(db_int(business_id), db_int(day)), ret_list, error);
}

bool package_list_before(Db *db, int64_t business_id, Day day, int64_t limit, RecordList **ret_list,
                         GError **error)
{
    return record_list_load(db, &package_type, SQL_LIST_BEFORE,
                            DB_PARAMS(db_int(business_id), db_int(day), db_int(limit)), ret_list,
                            error);
}

bool package_item_list(Db *db, int64_t business_id, int64_t package_id, RecordList **ret_list,
                       GError **error)
{
    return record_list_load(db, &package_item_type, SQL_LIST_ITEMS,
                            DB_PARAMS(db_int(business_id), db_int(package_id)), ret_list, error);
}

char *package_parts(const RecordList *items)
{
    g_autoptr(GString) out = g_string_new(NULL);
    for (size_t i = 0; i < record_count(items); i++) {
        const PackageItem *item = package_item_at(items, i);
        g_string_append(out, i > 0 ? " + " : "");
        if (item->quantity > 1) {
            g_string_append_printf(out, "%" G_GINT64_FORMAT " ", item->quantity);
        }
        g_string_append(out, item->name);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* The limits of quantity and money keep every sum far below the largest number. */
bool package_weigh(Db *db, int64_t business_id, const PackageFacts *facts, Package *ret_package,
                   GError **error)
{
    g_assert(facts->count <= PACKAGE_ITEMS_MAX && facts->price_idr >= 0);
    Package package = {.name = facts->name,
                       .price_idr = facts->price_idr,
                       .from_day = facts->from,
                       .to_day = facts->to,
                       .stock = facts->stock,
                       .active = 1};
    for (size_t i = 0; i < facts->count; i++) {
        const PackagePart *part = &facts->parts[i];
        g_assert(part->quantity > 0 && part->quantity <= PACKAGE_QUANTITY_MAX);
        g_autoptr(RecordList) one = NULL;
        if (!product_load(db, business_id, part->product_id, &one, error)) {
            return false;
        }
        if (record_count(one) == 0) {
            return error_set(error, ERROR_NOT_FOUND, "a product is not of this business");
        }
        const Product *product = product_at(one, 0);
        package.normal_idr += part->quantity * product->price_idr;
        package.cost_idr += part->quantity * product->cost_idr;
        package.costs_missing += product->cost_idr == 0;
    }
    *ret_package = package;
    return true;
}

static DbValue stock_value(int64_t stock)
{
    return stock < 0 ? db_null() : db_int(stock);
}

static bool found(int64_t changed, GError **error)
{
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such package");
}

static bool items_replace(Db *db, int64_t business_id, int64_t id, const PackageFacts *facts,
                          GError **error)
{
    Package weighed = {0};
    if (!package_weigh(db, business_id, facts, &weighed, error) ||
        !db_run(db, SQL_CLEAR_ITEMS, DB_PARAMS(db_int(business_id), db_int(id)), error)) {
        return false;
    }
    for (size_t i = 0; i < facts->count; i++) {
        if (!db_run(db, SQL_ADD_ITEM,
                    DB_PARAMS(db_int(business_id), db_int(id), db_int(facts->parts[i].product_id),
                              db_int(facts->parts[i].quantity), db_int((int64_t)i)),
                    error)) {
            return false;
        }
    }
    return true;
}

bool package_add(Db *db, int64_t business_id, const PackageFacts *facts, int64_t now,
                 int64_t *ret_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    int64_t id = 0;
    if (tx == NULL ||
        !db_insert(db, SQL_ADD,
                   DB_PARAMS(db_int(business_id), db_text(facts->name), db_int(facts->price_idr),
                             db_int(facts->from), db_int(facts->to), stock_value(facts->stock),
                             db_int(now)),
                   &id, error) ||
        !items_replace(db, business_id, id, facts, error) || !db_commit(tx, error)) {
        return false;
    }
    *ret_id = id;
    return true;
}

bool package_save(Db *db, int64_t business_id, int64_t id, const PackageFacts *facts,
                  GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    int64_t changed = 0;
    return tx != NULL &&
           db_run_count(db, SQL_SAVE,
                        DB_PARAMS(db_int(business_id), db_int(id), db_text(facts->name),
                                  db_int(facts->price_idr), db_int(facts->from), db_int(facts->to),
                                  stock_value(facts->stock)),
                        &changed, error) &&
           found(changed, error) && items_replace(db, business_id, id, facts, error) &&
           db_commit(tx, error);
}

bool package_set_active(Db *db, int64_t business_id, int64_t id, bool active, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_SET_ACTIVE,
                        DB_PARAMS(db_int(business_id), db_int(id), db_int(active)), &changed,
                        error) &&
           found(changed, error);
}

bool package_sales(Db *db, int64_t business_id, int64_t id, PackageSales *ret_sales, GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_SALES, DB_PARAMS(db_int(business_id), db_int(id)), error);
    PackageSales sales = {0};
    if (cursor != NULL && db_cursor_next(cursor)) {
        sales = (PackageSales){db_cursor_int(cursor, 0), db_cursor_int(cursor, 1),
                               db_cursor_int(cursor, 2)};
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_sales = sales;
    return true;
}
