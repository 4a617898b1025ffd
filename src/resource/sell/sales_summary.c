// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/reach.h"

#define DAYS_SHOWN 30

static const Field QUERY_FIELDS[] = {
    {"from", N_("Dari"), FIELD_DAY}, {"to", N_("Sampai"), FIELD_DAY}, {0}};
static const Form QUERY = {QUERY_FIELDS};

static json_t *side_document(ReachSide side)
{
    int64_t average_idr = reach_average_idr(side);
    return json_pack("{s:I, s:I, s:I, s:o}", "sum_idr", (json_int_t)side.sum_idr, "count",
                     (json_int_t)side.count, "customers", (json_int_t)side.customers, "average_idr",
                     average_idr >= 0 ? json_integer(average_idr) : json_null());
}

static json_t *informed_document(const Reach *reach, const Lang *lang)
{
    g_autofree char *sentence = reach_informed_sentence(reach, lang);
    return json_pack("{s:I, s:I, s:s}", "informed", (json_int_t)reach->informed, "offline",
                     (json_int_t)reach->offline.count, "sentence", sentence);
}

static json_t *document_of(const ResourceQuery *query, Period days, const Reach *reach,
                           const RecordList *sums)
{
    const Lang *lang = query->context->lang;
    g_autofree char *from = day_format(days.from);
    g_autofree char *to = day_format(days.to);
    g_autofree char *ratio = reach_ratio(reach);
    g_autofree char *sentence = reach_ratio_sentence(reach, lang);
    return json_pack("{s:s, s:s, s:I, s:I, s:o, s:o, s:s?, s:s, s:o, s:o}", "from", from, "to", to,
                     "sum_idr", (json_int_t)(reach->online.sum_idr + reach->offline.sum_idr),
                     "count", (json_int_t)(reach->online.count + reach->offline.count), "online",
                     side_document(reach->online), "offline", side_document(reach->offline),
                     "ratio", ratio, "ratio_sentence", sentence, "online_informed",
                     informed_document(reach, lang), "heard_and_bought",
                     resource_array(sums, query->context->zone));
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    Period days = {form_day_or(query->query, "from", context->today - DAYS_SHOWN + 1),
                   form_day_or(query->query, "to", context->today), false};
    g_autoptr(RecordList) sums = NULL;
    Reach reach = {0};
    if (!sale_sums(context->db, context->business_id, days, &sums, error) ||
        !reach_load(context->db, context->business_id, context->knowledge, days, &reach, error)) {
        return false;
    }
    *ret_document = document_of(query, days, &reach, sums);
    return true;
}

const Resource resource_sales_summary = {
    .name = "sales_summary",
    .summary = "Online against offline sales, and where buyers heard of the business.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .read = read,
};
