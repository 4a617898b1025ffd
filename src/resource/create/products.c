// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/variant.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return product_list(query->context->db, query->context->business_id, query->cursor,
                        query->limit, ret_list, error);
}

static json_t *stock_json(int64_t stock)
{
    return stock == STOCK_NOT_COUNTED ? json_null() : json_integer(stock);
}

static json_t *variant_json(const Product *product, const Variant *variant)
{
    return json_pack("{s:s, s:I, s:I, s:o}", "name", variant->name, "difference_idr",
                     (json_int_t)variant->difference_idr, "price_idr",
                     (json_int_t)variant_price(product, variant), "stock",
                     stock_json(variant->stock));
}

/* A stock that is not counted is nothing, not minus one. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const Product *product = record;
    g_autoptr(RecordList) list = NULL;
    if (!variant_list(query->context->db, query->context->business_id, product->id, &list, error)) {
        return false;
    }
    json_t *variants = json_array();
    for (size_t i = 0; i < record_count(list); i++) {
        json_array_append_new(variants, variant_json(product, variant_at(list, i)));
    }
    json_object_set_new(object, "stock", stock_json(product->stock));
    json_object_set_new(object, "variants", variants);
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
