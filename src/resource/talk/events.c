// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/event.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return event_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                      ret_list, error);
}

const Resource resource_events = {
    .name = "events",
    .summary = "Events where people are met, with how many were; active 0: removed.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .type = &event_type,
    .load = load,
};
