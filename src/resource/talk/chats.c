// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/chat.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return chat_counts_list(query->context->db, query->context->business_id, query->cursor,
                            query->limit, ret_list, error);
}

const Resource resource_chats = {
    .name = "chats",
    .summary =
        "Counts of the exported chats that were read: messages, answer times. No text is kept.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .type = &chat_counts_type,
    .load = load,
};
