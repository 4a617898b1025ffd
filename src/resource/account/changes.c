// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/journal.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return change_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                       ret_list, error);
}

const Resource resource_changes = {
    .name = "changes",
    .summary = "Who wrote what, newest first.",
    .needs = CAN_OWN,
    .type = &change_type,
    .load = load,
};
