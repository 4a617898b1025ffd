// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/goal.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return goal_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                     ret_list, error);
}

const Resource resource_goals = {
    .name = "goals",
    .summary = "Accepted goals with measure, start, target and due day, oldest first.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .type = &goal_type,
    .load = load,
};
