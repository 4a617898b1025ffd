// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/trip.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return trip_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                     ret_list, error);
}

/* The settlement: what all invoices sum up to. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const Trip *trip = record;
    TripSums sums = {0};
    if (!trip_sums(query->context->db, query->context->business_id, trip->id, &sums, error)) {
        return false;
    }
    json_object_set_new(object, "claims", json_integer(sums.claims));
    json_object_set_new(object, "cost_idr", json_integer(sums.cost_idr));
    json_object_set_new(object, "fees_idr", json_integer(sums.fee_idr));
    json_object_set_new(object, "invoices_idr", json_integer(sums.cost_idr + sums.fee_idr));
    json_object_set_new(object, "paid_idr", json_integer(sums.paid_idr));
    return true;
}

const Resource resource_trips = {
    .name = "trips",
    .summary = "Trips on which the owner shops for others, with their settlement, newest first.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .type = &trip_type,
    .load = load,
    .expand = expand,
};
