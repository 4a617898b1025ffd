// SPDX-License-Identifier: Apache-2.0
#include "store/menu.h"

#include "store/product.h"

#define MENU_COLUMNS                                                                               \
    "day, order_until, note, status_opening, group_opening, page_opening, changed_at"

static const char SQL_LOAD[] =
    "SELECT " MENU_COLUMNS " FROM menus WHERE business_id = $1 AND day = $2";
static const char SQL_LOAD_BEFORE[] = "SELECT " MENU_COLUMNS " FROM menus "
                                      "WHERE business_id = $1 AND day < $2 "
                                      "ORDER BY day DESC LIMIT 1";
static const char SQL_LIST_ITEMS[] =
    "SELECT p.id, p.name, p.price_idr, p.unit, COALESCE(p.stock, -1), i.sold_out "
    "FROM menu_items i JOIN products p ON p.id = i.product_id AND p.business_id = i.business_id "
    "WHERE i.business_id = $1 AND i.day = $2 AND p.active = 1 ORDER BY i.position, p.id";
static const char SQL_SAVE[] =
    "INSERT INTO menus (business_id, day, order_until, note, changed_at) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (business_id, day) DO UPDATE SET "
    "order_until = excluded.order_until, note = excluded.note, changed_at = excluded.changed_at";
static const char SQL_UNPLACE_ITEMS[] =
    "UPDATE menu_items SET position = -1 WHERE business_id = $1 AND day = $2";
static const char SQL_PLACE_ITEM[] =
    "INSERT INTO menu_items (business_id, day, product_id, position) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (business_id, day, product_id) DO UPDATE SET position = excluded.position";
static const char SQL_REMOVE_UNPLACED[] =
    "DELETE FROM menu_items WHERE business_id = $1 AND day = $2 AND position < 0";
static const char SQL_SET_SOLD_OUT[] = "UPDATE menu_items SET sold_out = $4 "
                                       "WHERE business_id = $1 AND day = $2 AND product_id = $3";
static const char SQL_SET_OPENINGS[] =
    "UPDATE menus SET status_opening = $3, group_opening = $4, page_opening = $5 "
    "WHERE business_id = $1 AND day = $2";

static const Column MENU_FIELDS[] = {
    COLUMN(Menu, DAY, day),           COLUMN(Menu, MINUTE, order_until),
    COLUMN(Menu, TEXT, note),         COLUMN(Menu, INT, status_opening),
    COLUMN(Menu, INT, group_opening), COLUMN(Menu, INT, page_opening),
    COLUMN(Menu, TIME, changed_at),   {0},
};
const RecordType menu_type = {sizeof(Menu), MENU_FIELDS};

static const Column MENU_ITEM_FIELDS[] = {
    COLUMN(MenuItem, INT, product_id),
    COLUMN(MenuItem, TEXT, name),
    COLUMN(MenuItem, MONEY, price_idr),
    COLUMN(MenuItem, TEXT, unit),
    COLUMN(MenuItem, INT, stock),
    COLUMN(MenuItem, FLAG, sold_out),
    {0},
};
const RecordType menu_item_type = {sizeof(MenuItem), MENU_ITEM_FIELDS};

bool menu_item_is_gone(const MenuItem *item)
{
    return item->sold_out != 0 || item->stock == 0;
}

int menu_opening(const Menu *menu, ChannelForm form)
{
    g_assert(form < FORM_CHAT);
    const int64_t openings[] = {menu->status_opening, menu->group_opening, menu->page_opening};
    return (int)openings[form];
}

bool menu_load(Db *db, int64_t business_id, Day day, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &menu_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(day)),
                            ret_one, error);
}

bool menu_load_before(Db *db, int64_t business_id, Day day, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &menu_type, SQL_LOAD_BEFORE,
                            DB_PARAMS(db_int(business_id), db_int(day)), ret_one, error);
}

bool menu_item_list(Db *db, int64_t business_id, Day day, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &menu_item_type, SQL_LIST_ITEMS,
                            DB_PARAMS(db_int(business_id), db_int(day)), ret_list, error);
}

static bool item_place(Db *db, int64_t business_id, const MenuFacts *facts, size_t i,
                       GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!product_load(db, business_id, facts->products[i], &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "a product of the menu is not of this business");
    }
    return db_run(db, SQL_PLACE_ITEM,
                  DB_PARAMS(db_int(business_id), db_int(facts->day), db_int(facts->products[i]),
                            db_int((int64_t)i)),
                  error);
}

/* Items are placed anew one by one, so that what is already sold out stays so. */
bool menu_save(Db *db, int64_t business_id, const MenuFacts *facts, int64_t now, GError **error)
{
    g_assert(facts->count > 0 && facts->order_until >= 0 && facts->order_until < MINUTES_A_DAY);
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL ||
        !db_run(db, SQL_SAVE,
                DB_PARAMS(db_int(business_id), db_int(facts->day), db_int(facts->order_until),
                          db_text(facts->note), db_int(now)),
                error) ||
        !db_run(db, SQL_UNPLACE_ITEMS, DB_PARAMS(db_int(business_id), db_int(facts->day)), error)) {
        return false;
    }
    for (size_t i = 0; i < facts->count; i++) {
        if (!item_place(db, business_id, facts, i, error)) {
            return false;
        }
    }
    return db_run(db, SQL_REMOVE_UNPLACED, DB_PARAMS(db_int(business_id), db_int(facts->day)),
                  error) &&
           db_commit(tx, error);
}

static bool found(int64_t changed, GError **error)
{
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "not on the menu of that day");
}

bool menu_set_sold_out(Db *db, int64_t business_id, Day day, int64_t product_id, bool sold_out,
                       GError **error)
{
    int64_t changed = 0;
    return db_run_count(
               db, SQL_SET_SOLD_OUT,
               DB_PARAMS(db_int(business_id), db_int(day), db_int(product_id), db_int(sold_out)),
               &changed, error) &&
           found(changed, error);
}

bool menu_set_openings(Db *db, int64_t business_id, Day day, const int openings[3], GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_SET_OPENINGS,
                        DB_PARAMS(db_int(business_id), db_int(day), db_int(openings[0]),
                                  db_int(openings[1]), db_int(openings[2])),
                        &changed, error) &&
           found(changed, error);
}
