// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/stock_move.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return stock_move_list(query->context->db, query->context->business_id, query->cursor,
                           query->limit, ret_list, error);
}

const Resource resource_stock_moves = {
    .name = "stock_moves",
    .summary = "Every change of stock: above zero came in, below went out; their sum is on hand.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .type = &stock_move_type,
    .load = load,
};
