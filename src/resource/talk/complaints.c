// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/complaint.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return complaint_list(query->context->db, query->context->business_id, query->cursor,
                          query->limit, ret_list, error);
}

const Resource resource_complaints = {
    .name = "complaints",
    .summary = "Complaints and how they were made good, newest first.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .type = &complaint_type,
    .load = load,
};
