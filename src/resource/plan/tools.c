// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/tool.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return tool_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                     ret_list, error);
}

const Resource resource_tools = {
    .name = "tools",
    .summary = "Lines of the tool matrix, chosen and parked, with the answers a to g.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .type = &tool_type,
    .load = load,
};
