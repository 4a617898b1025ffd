// SPDX-License-Identifier: Apache-2.0
#include "store/stock.h"
#include "resource/resource.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return stock_item_list(query->context->db, query->context->business_id, query->cursor,
                           query->limit, ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)query;
    (void)error;
    json_object_set_new(object, "is_low", json_boolean(stock_item_is_low(record)));
    return true;
}

const Resource resource_stock = {
    .name = "stock",
    .summary = "Ingredients and goods with what is on hand (-1: not counted) and when to warn.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .type = &stock_item_type,
    .load = load,
    .expand = expand,
};
