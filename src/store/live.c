// SPDX-License-Identifier: Apache-2.0
#include "store/live.h"

#define LIVES                                                                                      \
    "id, title, place, day, minute, state, created_at, changed_at FROM live_sales "                \
    "WHERE business_id = $1 "
#define CLAIMS_IN(state)                                                                           \
    "(SELECT COUNT(*) FROM live_claims c WHERE c.business_id = i.business_id "                     \
    "AND c.item_id = i.id AND c.state = '" state "')"
#define ITEMS                                                                                      \
    "i.id, i.live_id, i.position, COALESCE(i.product_id, 0), i.name, i.price_idr, i.pieces, "      \
    "i.talk, " CLAIMS_IN("taken") ", " CLAIMS_IN("waiting") " FROM live_items i "                  \
                                                            "WHERE i.business_id = $1 "

static const char SQL_ADD[] =
    "INSERT INTO live_sales (business_id, title, place, day, minute, created_at, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $6)";
static const char SQL_LOAD[] = "SELECT " LIVES "AND id = $2";
static const char SQL_LIST[] =
    "SELECT " LIVES "AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3";
static const char SQL_LOCK[] = "UPDATE live_sales SET changed_at = $3 "
                               "WHERE business_id = $1 AND id = $2 AND state = 'planned'";
static const char SQL_END[] = "UPDATE live_sales SET state = 'ended', changed_at = $3 "
                              "WHERE business_id = $1 AND id = $2 AND state = 'planned'";
static const char SQL_ITEM_COUNT[] =
    "SELECT COUNT(*) FROM live_items WHERE business_id = $1 AND live_id = $2";
static const char SQL_ITEM_ADD[] =
    "INSERT INTO live_items (business_id, live_id, position, product_id, name, price_idr, pieces, "
    "talk, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
static const char SQL_ITEMS[] =
    "SELECT " ITEMS "AND ($2 = 0 OR i.live_id = $2) AND i.id > $3 ORDER BY i.id LIMIT $4";
static const char SQL_ITEM[] = "SELECT " ITEMS "AND i.id = $2";

static const Column LIVE_FIELDS[] = {COLUMN(Live, INT, id),
                                     COLUMN(Live, TEXT, title),
                                     COLUMN(Live, TEXT, place),
                                     COLUMN(Live, DAY, day),
                                     COLUMN(Live, MINUTE, minute),
                                     COLUMN(Live, TEXT, state),
                                     COLUMN(Live, TIME, created_at),
                                     COLUMN(Live, TIME, changed_at),
                                     {0}};
const RecordType live_type = {sizeof(Live), LIVE_FIELDS};

static const Column ITEM_FIELDS[] = {
    COLUMN(LiveItem, INT, id),          COLUMN(LiveItem, INT, live_id),
    COLUMN(LiveItem, INT, position),    COLUMN(LiveItem, INT, product_id),
    COLUMN(LiveItem, TEXT, name),       COLUMN(LiveItem, MONEY, price_idr),
    COLUMN(LiveItem, INT, pieces),      COLUMN(LiveItem, TEXT, talk),
    COLUMN(LiveItem, INT, taken),       COLUMN(LiveItem, INT, waiting),
    {0},
};
const RecordType live_item_type = {sizeof(LiveItem), ITEM_FIELDS};

char live_item_code(const LiveItem *item)
{
    return (char)('A' + item->position);
}

bool live_add(Db *db, int64_t business_id, const LiveDraft *draft, int64_t now, int64_t *ret_id,
              GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(draft->title), db_text(draft->place),
                               db_int(draft->day), db_int(draft->minute), db_int(now)),
                     ret_id, error);
}

bool live_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &live_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool live_list(Db *db, int64_t business_id, int64_t before, int64_t limit, RecordList **ret_list,
               GError **error)
{
    return record_list_load(db, &live_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

static bool planned_change(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, params, &changed, error) &&
           (changed == 1 || error_set(error, ERROR_CONFLICT, "the live sale is over or not there"));
}

bool live_lock(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    return planned_change(db, SQL_LOCK, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                          error);
}

bool live_set_ended(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    return planned_change(db, SQL_END, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                          error);
}

bool live_item_add(Db *db, int64_t business_id, const LiveItem *item, int64_t now, int64_t *ret_id,
                   GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    int64_t count = 0;
    if (tx == NULL || !live_lock(db, business_id, item->live_id, now, error) ||
        !db_get_int(db, SQL_ITEM_COUNT, DB_PARAMS(db_int(business_id), db_int(item->live_id)), 0,
                    &count, error)) {
        return false;
    }
    if (count >= LIVE_ITEMS_MAX) {
        return error_set(error, ERROR_CONFLICT, "the run sheet is full");
    }
    return db_insert(db, SQL_ITEM_ADD,
                     DB_PARAMS(db_int(business_id), db_int(item->live_id), db_int(count),
                               db_ref(item->product_id), db_text(item->name),
                               db_int(item->price_idr), db_int(item->pieces), db_text(item->talk),
                               db_int(now)),
                     ret_id, error) &&
           db_commit(tx, error);
}

bool live_item_list(Db *db, int64_t business_id, int64_t live_id, int64_t after, int64_t limit,
                    RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &live_item_type, SQL_ITEMS,
        DB_PARAMS(db_int(business_id), db_int(live_id), db_int(after), db_int(limit)),
        ret_list, error);
}

bool live_item_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &live_item_type, SQL_ITEM,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}
