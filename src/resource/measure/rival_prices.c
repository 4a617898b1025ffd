// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/rival_price.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return rival_price_list(query->context->db, query->context->business_id, query->cursor,
                            query->limit, ret_list, error);
}

const Resource resource_rival_prices = {
    .name = "rival_prices",
    .summary = "Prices seen at other sellers beside one's own, newest first.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .type = &rival_price_type,
    .load = load,
};
