// SPDX-License-Identifier: Apache-2.0
#include "carry/merge.h"
#include "resource/resource.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return carry_merged_list(query->context->db, query->context->business_id, query->cursor,
                             query->limit, ret_list, error);
}

const Resource resource_carries = {
    .name = "carries",
    .summary = "Files of this business from other servers that were merged, newest first.",
    .needs = CAN_OWN,
    .type = &carry_merged_type,
    .load = load,
};
