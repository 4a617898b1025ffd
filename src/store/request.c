// SPDX-License-Identifier: Apache-2.0
#include "store/request.h"

#include "base/text.h"

#define REQUEST_COLUMNS                                                                            \
    "id, item, item_key, author, phone, quantity, needed_day, price_idr, state, told_at, day, "    \
    "created_at"

static const char SQL_ADD[] =
    "INSERT INTO requests (business_id, item, item_key, author, phone, quantity, needed_day, day, "
    "created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
static const char SQL_LOAD[] =
    "SELECT " REQUEST_COLUMNS " FROM requests WHERE business_id = $1 AND id = $2";
static const char SQL_LIST[] =
    "SELECT " REQUEST_COLUMNS " FROM requests WHERE business_id = $1 "
    "AND ($2 = '' OR state = $2) AND ($3 = 0 OR id < $3) ORDER BY id DESC LIMIT $4";
static const char SQL_LIST_OF_ITEM[] =
    "SELECT " REQUEST_COLUMNS " FROM requests WHERE business_id = $1 "
    "AND item_key = $2 AND state = $3 ORDER BY id";
static const char SQL_DEMAND[] =
    "SELECT r.id, r.item, r.item_key, g.asked, g.wanted, g.earliest FROM "
    "(SELECT MIN(id) AS first, COUNT(*) AS asked, CAST(SUM(quantity) AS BIGINT) AS wanted, "
    "MIN(needed_day) AS earliest FROM requests WHERE business_id = $1 AND state = $2 "
    "GROUP BY item_key) g JOIN requests r ON r.id = g.first "
    "ORDER BY g.asked DESC, g.wanted DESC, r.id";
static const char SQL_AVAILABLE[] = "UPDATE requests SET state = 'available', price_idr = $3 "
                                    "WHERE business_id = $1 AND item_key = $2 AND state = 'open'";
static const char SQL_DECLINE[] = "UPDATE requests SET state = 'declined' "
                                  "WHERE business_id = $1 AND item_key = $2 AND state = 'open'";
static const char SQL_TOLD[] = "UPDATE requests SET state = 'told', told_at = $3 "
                               "WHERE business_id = $1 AND id = $2 AND state = 'available'";

static const Column REQUEST_FIELDS[] = {
    COLUMN(CustomerRequest, INT, id),
    COLUMN(CustomerRequest, TEXT, item),
    COLUMN(CustomerRequest, TEXT, item_key),
    COLUMN(CustomerRequest, TEXT, author),
    COLUMN(CustomerRequest, TEXT, phone),
    COLUMN(CustomerRequest, INT, quantity),
    COLUMN(CustomerRequest, DAY, needed_day),
    COLUMN(CustomerRequest, MONEY, price_idr),
    COLUMN(CustomerRequest, TEXT, state),
    COLUMN(CustomerRequest, TIME, told_at),
    COLUMN(CustomerRequest, DAY, day),
    COLUMN(CustomerRequest, TIME, created_at),
    {0},
};
const RecordType customer_request_type = {sizeof(CustomerRequest), REQUEST_FIELDS};

static const Column DEMAND_FIELDS[] = {COLUMN(RequestedItem, INT, id),
                                       COLUMN(RequestedItem, TEXT, item),
                                       COLUMN(RequestedItem, TEXT, item_key),
                                       COLUMN(RequestedItem, INT, count),
                                       COLUMN(RequestedItem, INT, quantity),
                                       COLUMN(RequestedItem, DAY, needed_day),
                                       {0}};
const RecordType requested_item_type = {sizeof(RequestedItem), DEMAND_FIELDS};

bool request_add(Db *db, int64_t business_id, const RequestDraft *draft, int64_t now,
                 int64_t *ret_id, GError **error)
{
    g_autofree char *key = text_fold(draft->item);
    return db_insert(
        db, SQL_ADD,
        DB_PARAMS(db_int(business_id), db_text(draft->item), db_text(key), db_text(draft->author),
                  db_text(draft->phone), db_int(draft->quantity),
                  draft->needed_day != DAY_NONE ? db_int(draft->needed_day) : db_null(),
                  db_int(draft->day), db_int(now)),
        ret_id, error);
}

bool request_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &customer_request_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool request_list(Db *db, int64_t business_id, const char *state, int64_t before, int64_t limit,
                  RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &customer_request_type, SQL_LIST,
        DB_PARAMS(db_int(business_id), db_text(state), db_int(before), db_int(limit)), ret_list,
        error);
}

bool request_list_of_item(Db *db, int64_t business_id, const char *item_key, const char *state,
                          RecordList **ret_list, GError **error)
{
    return record_list_load(db, &customer_request_type, SQL_LIST_OF_ITEM,
                            DB_PARAMS(db_int(business_id), db_text(item_key), db_text(state)),
                            ret_list, error);
}

bool requested_item_list(Db *db, int64_t business_id, const char *state, RecordList **ret_list,
                         GError **error)
{
    return record_list_load(db, &requested_item_type, SQL_DEMAND,
                            DB_PARAMS(db_int(business_id), db_text(state)), ret_list, error);
}

bool request_make_available(Db *db, int64_t business_id, const char *item_key, int64_t price_idr,
                            int64_t *ret_changed, GError **error)
{
    return db_run_count(db, SQL_AVAILABLE,
                        DB_PARAMS(db_int(business_id), db_text(item_key), db_int(price_idr)),
                        ret_changed, error);
}

bool request_decline_all(Db *db, int64_t business_id, const char *item_key, int64_t *ret_changed,
                         GError **error)
{
    return db_run_count(db, SQL_DECLINE, DB_PARAMS(db_int(business_id), db_text(item_key)),
                        ret_changed, error);
}

bool request_set_told(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_TOLD, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 || error_set(error, ERROR_CONFLICT, "nobody to be told by this request");
}
