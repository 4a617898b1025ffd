// SPDX-License-Identifier: Apache-2.0
#include "resource/measure/promotion_json.h"
#include "store/promotion.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return promotion_list(query->context->db, query->context->business_id, true, query->cursor,
                          query->limit, ret_list, error);
}

const Resource resource_collaborations = {
    .name = "collaborations",
    .summary =
        "Agreements with partners, influencers and communities, with what they cost and brought.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .type = &promotion_type,
    .load = load,
    .expand = promotion_expand,
};
