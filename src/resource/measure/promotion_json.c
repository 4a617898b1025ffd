// SPDX-License-Identifier: Apache-2.0
#include "resource/measure/promotion_json.h"

#include "store/promotion.h"

static json_t *number_or_null(bool known, int64_t number)
{
    return known ? json_integer(number) : json_null();
}

bool promotion_expand(const ResourceQuery *query, const void *record, json_t *object,
                      GError **error)
{
    static const char *const ADVICES[OUTLAY_ADVICES] = {
        [OUTLAY_WAIT] = "wait", [OUTLAY_STOP] = "stop", [OUTLAY_KEEP] = "keep"};
    (void)error;
    const Promotion *promotion = record;
    Outlay outlay = promotion_outlay(promotion);
    int64_t tenths = 0;
    bool paid = outlay_return(&outlay, 0, &tenths);
    json_object_set_new(object, "orders",
                        number_or_null(promotion->orders != OUTLAY_RECORDED, promotion->orders));
    json_object_set_new(
        object, "margin_idr",
        number_or_null(promotion->margin_idr != OUTLAY_RECORDED, promotion->margin_idr));
    json_object_set_new(object, "credited_orders", json_integer(outlay.orders));
    json_object_set_new(object, "cost_per_order_idr",
                        number_or_null(outlay.orders > 0, outlay_order_idr(&outlay)));
    json_object_set_new(object, "return_permille", number_or_null(paid, tenths));
    json_object_set_new(
        object, "advice",
        promotion_is_credited(promotion->kind)
            ? json_string(ADVICES[promotion_advice(promotion, query->context->today)])
            : json_null());
    return true;
}
