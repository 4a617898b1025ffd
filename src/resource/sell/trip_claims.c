// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/trip_claim.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return trip_claim_list(query->context->db, query->context->business_id, 0, query->cursor,
                           query->limit, ret_list, error);
}

const Resource resource_trip_claims = {
    .name = "trip_claims",
    .summary = "Who wants which piece of a trip, first come first served.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .type = &trip_claim_type,
    .load = load,
};
