// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/account_fact.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return account_fact_list(query->context->db, query->context->business_id, query->cursor,
                             query->limit, ret_list, error);
}

const Resource resource_account_facts = {
    .name = "account_facts",
    .summary = "What the owner said of each account for its audit; -1 where she said nothing.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .type = &account_fact_type,
    .load = load,
};
