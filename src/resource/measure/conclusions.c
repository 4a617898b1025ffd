// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/conclusion.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return conclusion_list(query->context->db, query->context->business_id, query->cursor,
                           query->limit, ret_list, error);
}

const Resource resource_conclusions = {
    .name = "conclusions",
    .summary = "What the owner said of the conclusions of reports: right, or what is so instead.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .type = &conclusion_type,
    .load = load,
};
