// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/poll.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return poll_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                     ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const Context *context = query->context;
    const Poll *poll = record;
    g_autoptr(RecordList) choices = NULL;
    if (!poll_choice_list(context->db, context->business_id, poll->id, &choices, error)) {
        return false;
    }
    json_object_set_new(object, "choices", resource_array(choices, context->zone));
    return true;
}

const Resource resource_polls = {
    .name = "polls",
    .summary = "Polls with their choices and counts, newest first.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .type = &poll_type,
    .load = load,
    .expand = expand,
};
