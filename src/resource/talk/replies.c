// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/reply.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return reply_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                      ret_list, error);
}

/* "filled": the text as it would be sent now. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const Reply *reply = record;
    g_auto(ReplyShelf) shelf = {0};
    if (!reply_shelf_load(query->context->db, query->context->business, &shelf, error)) {
        return false;
    }
    g_autofree char *filled = ready_reply_fill(reply->text, &shelf.facts);
    json_object_set_new(object, "filled", json_string(filled));
    return true;
}

const Resource resource_replies = {
    .name = "replies",
    .summary = "Ready replies, each as written and as filled with today's facts.",
    .needs = CAN_TALK,
    .type = &reply_type,
    .load = load,
    .expand = expand,
};
