// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/live.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return live_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                     ret_list, error);
}

const Resource resource_live_sales = {
    .name = "live_sales",
    .summary = "Live sales, newest first.",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .type = &live_type,
    .load = load,
};
