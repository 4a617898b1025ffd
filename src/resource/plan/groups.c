// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/group.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return group_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                      ret_list, error);
}

const Resource resource_groups = {
    .name = "groups",
    .summary = "Groups with days and limits, also those left.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .type = &group_type,
    .load = load,
};
