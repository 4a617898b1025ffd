// SPDX-License-Identifier: Apache-2.0
#include "store/cash.h"
#include "resource/resource.h"

static const Field QUERY_FIELDS[] = {
    {"from", N_("Dari"), FIELD_DAY}, {"to", N_("Sampai"), FIELD_DAY}, {0}};
static const Form QUERY = {QUERY_FIELDS};

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    Period days = {form_day_or(query->query, "from", DAY_MIN),
                   form_day_or(query->query, "to", DAY_MAX), false};
    return cash_list(query->context->db, query->context->business_id, days, query->cursor,
                     query->limit, ret_list, error);
}

const Resource resource_cash = {
    .name = "cash",
    .summary = "Entries of the cash book, newest first; a row with removes_id takes one out.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .type = &cash_entry_type,
    .load = load,
};
