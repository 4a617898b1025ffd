// SPDX-License-Identifier: Apache-2.0
#include "store/funnel.h"
#include "resource/resource.h"

#define DAYS_SHOWN 30

static const Field QUERY_FIELDS[] = {
    {"from", N_("Dari"), FIELD_DAY}, {"to", N_("Sampai"), FIELD_DAY}, {0}};
static const Form QUERY = {QUERY_FIELDS};

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    Period days = {form_day_or(query->query, "from", context->today - DAYS_SHOWN + 1),
                   form_day_or(query->query, "to", context->today), false};
    Funnel funnel = {0};
    if (!funnel_load(context->db, context->business_id, days, context->zone, &funnel, error)) {
        return false;
    }
    *ret_document = json_pack("{s:o, s:I, s:I, s:I}", "views",
                              funnel.view_days > 0 ? json_integer(funnel.views) : json_null(),
                              "chats", (json_int_t)funnel.chats, "orders",
                              (json_int_t)funnel.orders, "repeat", (json_int_t)funnel.repeat);
    return true;
}

const Resource resource_funnel = {
    .name = "funnel",
    .summary = "Views, chats, orders and orders of people who came back; views null when unknown.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .read = read,
};
