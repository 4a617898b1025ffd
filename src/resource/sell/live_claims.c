// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/live_claim.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return live_claim_list(query->context->db, query->context->business_id, 0, query->cursor,
                           query->limit, ret_list, error);
}

const Resource resource_live_claims = {
    .name = "live_claims",
    .summary = "Who claimed what in live sales, in the order they came.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .type = &live_claim_type,
    .load = load,
};
