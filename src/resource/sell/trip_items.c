// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/trip.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return trip_item_list(query->context->db, query->context->business_id, 0, query->cursor,
                          query->limit, ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const TripItem *item = record;
    (void)query;
    (void)error;
    json_object_set_new(object, "price_idr", json_integer(item->cost_idr + item->fee_idr));
    return true;
}

const Resource resource_trip_items = {
    .name = "trip_items",
    .summary = "What was seen on trips, with its price in rupiah and its claims.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .type = &trip_item_type,
    .load = load,
    .expand = expand,
};
