// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/message.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return message_list(query->context->db, query->context->business_id, query->cursor,
                        query->limit, ret_list, error);
}

const Resource resource_messages = {
    .name = "messages",
    .summary = "Comments, messages and reviews of all channels, newest first.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .type = &message_type,
    .load = load,
};
