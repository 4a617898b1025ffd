// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/product.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return product_list(query->context->db, query->context->business_id, query->cursor,
                        query->limit, ret_list, error);
}

/* A stock that is not counted is nothing, not minus one. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)query;
    (void)error;
    if (((const Product *)record)->stock == STOCK_NOT_COUNTED) {
        json_object_set_new(object, "stock", json_null());
    }
    return true;
}

const Resource resource_products = {
    .name = "products",
    .summary = "The products with price, cost and stock; hidden ones too.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .type = &product_type,
    .load = load,
    .expand = expand,
};
