// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/opportunity_use.h"

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    OpportunityUse use = {0};
    if (!opportunity_use_load(context->db, context->business_id, context->now, &use, error)) {
        return false;
    }
    json_t *list = json_array();
    for (size_t i = 0; i < opportunity_count(context->knowledge); i++) {
        const Opportunity *one = opportunity_at(context->knowledge, i);
        bool used = use.used[one->kind];
        json_array_append_new(list,
                              json_pack("{s:s, s:b, s:s, s:s?, s:s?}", "key", one->key, "used",
                                        used, "name", opportunity_name(one, context->lang), "step",
                                        used ? NULL : opportunity_step(one, context->lang), "path",
                                        used ? NULL : one->path));
    }
    *ret_document = json_pack("{s:o}", "opportunities", list);
    return true;
}

const Resource resource_opportunities = {
    .name = "opportunities",
    .summary = "The five opportunities: which the records show in use, one step for each other.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .read = read,
};
