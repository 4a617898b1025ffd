// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/safety.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return safety_check_list(query->context->db, query->context->business_id, query->cursor,
                             query->limit, ret_list, error);
}

const Resource resource_safety_checks = {
    .name = "safety_checks",
    .summary = "Safety checks with what was kept and the score.",
    .needs = CAN_PLAN,
    .type = &safety_check_type,
    .load = load,
};
