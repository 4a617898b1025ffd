// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/sale.h"

static const Field QUERY_FIELDS[] = {
    {"from", N_("Dari"), FIELD_DAY}, {"to", N_("Sampai"), FIELD_DAY}, {0}};
static const Form QUERY = {QUERY_FIELDS};

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    Period days = {form_day_or(query->query, "from", DAY_MIN),
                   form_day_or(query->query, "to", DAY_MAX), false};
    return sale_list(query->context->db, query->context->business_id, days, query->cursor,
                     query->limit, ret_list, error);
}

/* A viewer who may see sales need not see who bought. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)record;
    (void)error;
    if (!context_may_read(query->context, CAN_SELL, SUBJECT_CUSTOMERS)) {
        json_object_del(object, "customer");
        json_object_del(object, "note");
    }
    return true;
}

const Resource resource_sales = {
    .name = "sales",
    .summary = "Sales, newest first; a row with removes_id takes an earlier one out.",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .query = &QUERY,
    .type = &sale_type,
    .load = load,
    .expand = expand,
};
