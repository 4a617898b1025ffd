// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/ingredient.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return menu_ingredient_list(query->context->db, query->context->business_id, query->cursor,
                                query->limit, ret_list, error);
}

const Resource resource_ingredients = {
    .name = "ingredients",
    .summary = "What goes into one box of each menu.",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .type = &menu_ingredient_type,
    .load = load,
};
