// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/incident.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return incident_list(query->context->db, query->context->business_id, query->cursor,
                         query->limit, ret_list, error);
}

const Resource resource_incidents = {
    .name = "incidents",
    .summary = "Incidents of accounts, data and money; closed_at 0: open.",
    .needs = CAN_PLAN,
    .type = &incident_type,
    .load = load,
};
