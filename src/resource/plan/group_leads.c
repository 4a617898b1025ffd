// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/group_lead.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return group_lead_list(query->context->db, query->context->business_id, query->cursor,
                           query->limit, ret_list, error);
}

const Resource resource_group_leads = {
    .name = "group_leads",
    .summary = "Who asked in which group.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_CUSTOMERS,
    .type = &group_lead_type,
    .load = load,
};
