// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/live.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return live_item_list(query->context->db, query->context->business_id, 0, query->cursor,
                          query->limit, ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const char code[] = {live_item_code(record), '\0'};
    (void)query;
    (void)error;
    json_object_set_new(object, "code", json_string(code));
    return true;
}

const Resource resource_live_items = {
    .name = "live_items",
    .summary = "Things on the run sheets of live sales with their letter and claims.",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .type = &live_item_type,
    .load = load,
    .expand = expand,
};
