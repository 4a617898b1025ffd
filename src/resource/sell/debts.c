// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/debt.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return debt_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                     ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)query;
    (void)error;
    json_object_set_new(object, "left_idr", json_integer(debt_left_idr(record)));
    return true;
}

const Resource resource_debts = {
    .name = "debts",
    .summary = "What customers owe, with what is paid and left.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .type = &debt_type,
    .load = load,
    .expand = expand,
};
