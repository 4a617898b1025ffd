// SPDX-License-Identifier: Apache-2.0
#include "store/trip.h"

#define TRIPS                                                                                      \
    "id, place, brands, from_day, to_day, currency, rate_idr, fee_idr, fee_percent, "              \
    "baggage_g, created_at, changed_at FROM trips WHERE business_id = $1 "
/* Both databases divide whole numbers downwards; + 99 rounds the fee up. */
#define ITEMS                                                                                      \
    "i.id, i.trip_id, i.name, i.foreign_price, i.pieces, i.weight_g, "                             \
    "i.foreign_price * t.rate_idr, CASE WHEN t.fee_percent > 0 "                                   \
    "THEN (i.foreign_price * t.rate_idr * t.fee_percent + 99) / 100 ELSE t.fee_idr END, "          \
    "(SELECT COUNT(*) FROM trip_claims c WHERE c.business_id = i.business_id "                     \
    "AND c.item_id = i.id AND c.state = 'taken'), "                                                \
    "(SELECT COUNT(*) FROM trip_claims c WHERE c.business_id = i.business_id "                     \
    "AND c.item_id = i.id AND c.state = 'waiting') "                                               \
    "FROM trip_items i JOIN trips t ON t.business_id = i.business_id AND t.id = i.trip_id "        \
    "WHERE i.business_id = $1 "

static const char SQL_ADD[] =
    "INSERT INTO trips (business_id, place, brands, from_day, to_day, currency, rate_idr, fee_idr, "
    "fee_percent, baggage_g, created_at, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)";
static const char SQL_LOAD[] = "SELECT " TRIPS "AND id = $2";
static const char SQL_LIST[] = "SELECT " TRIPS "AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3";
static const char SQL_ITEM_ADD[] =
    "INSERT INTO trip_items (business_id, trip_id, name, foreign_price, pieces, weight_g, "
    "created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
static const char SQL_ITEM_LOAD[] = "SELECT " ITEMS "AND i.id = $2";
static const char SQL_ITEM_LIST[] =
    "SELECT " ITEMS "AND ($2 = 0 OR i.trip_id = $2) AND i.id > $3 ORDER BY i.id LIMIT $4";
static const char SQL_SUMS[] =
    "SELECT COUNT(*), CAST(COALESCE(SUM(c.cost_idr), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(c.fee_idr), 0) AS BIGINT), CAST(COALESCE(SUM(i.weight_g), 0) AS BIGINT), "
    "CAST((SELECT COALESCE(SUM(s.amount_idr), 0) FROM trip_payments p "
    "JOIN trip_claims x ON x.id = p.claim_id "
    "JOIN sales s ON s.id = p.sale_id OR s.removes_id = p.sale_id "
    "WHERE p.business_id = $1 AND x.trip_id = $2) AS BIGINT) "
    "FROM trip_claims c JOIN trip_items i ON i.business_id = c.business_id AND i.id = c.item_id "
    "WHERE c.business_id = $1 AND c.trip_id = $2 AND c.state = 'taken'";

static const Column TRIP_FIELDS[] = {
    COLUMN(Trip, INT, id),
    COLUMN(Trip, TEXT, place),
    COLUMN(Trip, TEXT, brands),
    COLUMN(Trip, DAY, from_day),
    COLUMN(Trip, DAY, to_day),
    COLUMN(Trip, TEXT, currency),
    COLUMN(Trip, MONEY, rate_idr),
    COLUMN(Trip, MONEY, fee_idr),
    COLUMN(Trip, INT, fee_percent),
    COLUMN(Trip, INT, baggage_g),
    COLUMN(Trip, TIME, created_at),
    COLUMN(Trip, TIME, changed_at),
    {0},
};
const RecordType trip_type = {sizeof(Trip), TRIP_FIELDS};

static const Column ITEM_FIELDS[] = {
    COLUMN(TripItem, INT, id),
    COLUMN(TripItem, INT, trip_id),
    COLUMN(TripItem, TEXT, name),
    COLUMN(TripItem, INT, foreign_price),
    COLUMN(TripItem, INT, pieces),
    COLUMN(TripItem, INT, weight_g),
    COLUMN(TripItem, MONEY, cost_idr),
    COLUMN(TripItem, MONEY, fee_idr),
    COLUMN(TripItem, INT, taken),
    COLUMN(TripItem, INT, waiting),
    {0},
};
const RecordType trip_item_type = {sizeof(TripItem), ITEM_FIELDS};

bool trip_add(Db *db, int64_t business_id, const TripDraft *draft, int64_t now, int64_t *ret_id,
              GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(draft->place), db_text(draft->brands),
                               db_int(draft->from_day), db_int(draft->to_day),
                               db_text(draft->currency), db_int(draft->rate_idr),
                               db_int(draft->fee_idr), db_int(draft->fee_percent),
                               db_int(draft->baggage_g), db_int(now)),
                     ret_id, error);
}

bool trip_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &trip_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool trip_list(Db *db, int64_t business_id, int64_t before, int64_t limit, RecordList **ret_list,
               GError **error)
{
    return record_list_load(db, &trip_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool trip_item_add(Db *db, int64_t business_id, const TripItemDraft *draft, int64_t now,
                   int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ITEM_ADD,
                     DB_PARAMS(db_int(business_id), db_int(draft->trip_id), db_text(draft->name),
                               db_int(draft->foreign_price), db_int(draft->pieces),
                               db_int(draft->weight_g), db_int(now)),
                     ret_id, error);
}

bool trip_item_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &trip_item_type, SQL_ITEM_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool trip_item_list(Db *db, int64_t business_id, int64_t trip_id, int64_t after, int64_t limit,
                    RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &trip_item_type, SQL_ITEM_LIST,
        DB_PARAMS(db_int(business_id), db_int(trip_id), db_int(after), db_int(limit)), ret_list,
        error);
}

bool trip_sums(Db *db, int64_t business_id, int64_t trip_id, TripSums *ret_sums, GError **error)
{
    TripSums sums = {0};
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_SUMS, DB_PARAMS(db_int(business_id), db_int(trip_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        sums = (TripSums){.claims = db_cursor_int(cursor, 0),
                          .cost_idr = db_cursor_int(cursor, 1),
                          .fee_idr = db_cursor_int(cursor, 2),
                          .weight_g = db_cursor_int(cursor, 3),
                          .paid_idr = db_cursor_int(cursor, 4)};
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_sums = sums;
    return true;
}
