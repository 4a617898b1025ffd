// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/tactic.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return tactic_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                       ret_list, error);
}

const Resource resource_tactics = {
    .name = "tactics",
    .summary = "Strategy lines and the tactic of each, oldest first.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .type = &tactic_type,
    .load = load,
};
