// SPDX-License-Identifier: Apache-2.0
#include "app/reckoning_form.h"
#include "guide/kbli.h"
#include "resource/resource.h"

static json_t *market_document(const FormValues *values)
{
    if (!reckoning_asked(values, &MARKET_FORM)) {
        return json_null();
    }
    MarketNet net = market_net_of(values);
    return json_pack("{s:I, s:I}", "fee_idr", (json_int_t)net.fee_idr, "net_idr",
                     (json_int_t)net.net_idr);
}

static json_t *processing_document(const FormValues *values)
{
    if (!reckoning_asked(values, &PROCESSING_FORM)) {
        return json_null();
    }
    AddedValue value = added_value_of(values);
    return json_pack("{s:I, s:I}", "product_idr", (json_int_t)value.product_idr, "added_idr",
                     (json_int_t)value.added_idr);
}

static json_t *class_document(const Knowledge *knowledge, const FormValues *values)
{
    if (!reckoning_asked(values, &CLASS_FORM)) {
        return json_null();
    }
    const ClassLimit *limit =
        class_limit_of(knowledge, form_int(values, "capital"), form_int(values, "sales"));
    return limit == NULL ? json_pack("{s:s}", "class", "large")
                         : json_pack("{s:s, s:I, s:s}", "class", limit->key, "year",
                                     (json_int_t)limit->year, "source", class_limit_source(limit));
}

static json_t *tax_document(const Knowledge *knowledge, const FormValues *values)
{
    const TaxLimit *limit = tax_limit_find(knowledge, "final");
    if (limit == NULL || !form_has(values, "sales")) {
        return json_null();
    }
    int64_t due_idr = tax_due_idr(limit, form_int(values, "sales"));
    return json_pack("{s:o, s:I, s:s}", "due_idr",
                     due_idr >= 0 ? json_integer(due_idr) : json_null(), "year",
                     (json_int_t)limit->year, "source", tax_limit_source(limit));
}

/* Of the trade of the business; the likeliest first. */
static json_t *kbli_document(const Context *context)
{
    json_t *groups = json_array();
    for (size_t i = 0; i < kbli_group_count(context->knowledge); i++) {
        const KbliGroup *group = kbli_group_at(context->knowledge, i);
        if (kbli_group_serves(group, context->business->trade)) {
            json_array_append_new(groups, json_pack("{s:s, s:s, s:I, s:s}", "group", group->key,
                                                    "name", kbli_group_name(group, context->lang),
                                                    "year", (json_int_t)group->year, "source",
                                                    kbli_group_source(group)));
        }
    }
    return groups;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    (void)error;
    const Knowledge *knowledge = query->context->knowledge;
    *ret_document = json_pack(
        "{s:o, s:o, s:o, s:o, s:o}", "market", market_document(query->query), "processing",
        processing_document(query->query), "class", class_document(knowledge, query->query), "kbli",
        kbli_document(query->context), "tax", tax_document(knowledge, query->query));
    return true;
}

const Resource resource_reckoning = {
    .name = "reckoning",
    .summary = "Small sums: a marketplace's net, added value, class, final tax (null unless "
               "asked); KBLI groups.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &RECKONING_FORM,
    .read = read,
};
