// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/preorder.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return preorder_list(query->context->db, query->context->business_id, query->cursor,
                         query->limit, ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)query;
    (void)error;
    json_object_set_new(object, "total_idr", json_integer(preorder_total_idr(record)));
    json_object_set_new(object, "deposit_idr", json_integer(preorder_deposit_idr(record)));
    json_object_set_new(object, "left_idr", json_integer(preorder_left_idr(record)));
    return true;
}

const Resource resource_preorders = {
    .name = "preorders",
    .summary = "Pre-orders of boxes with their deposit and what is left to pay.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .type = &preorder_type,
    .load = load,
    .expand = expand,
};
