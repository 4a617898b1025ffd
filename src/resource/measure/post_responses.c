// SPDX-License-Identifier: Apache-2.0
#include "app/measuring.h"
#include "resource/resource.h"
#include "store/post_response.h"

static const Field FIELDS[] = {
    {"period", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

static json_t *number(int64_t value)
{
    return value != POST_FIGURE_NONE ? json_integer(value) : json_null();
}

static json_t *items_json(const RecordList *list, Zone zone)
{
    json_t *items = resource_array(list, zone);
    for (size_t i = 0; i < record_count(list); i++) {
        json_t *item = json_array_get(items, i);
        json_object_set_new(item, "comments", number(post_response_at(list, i)->comments));
        json_object_set_new(item, "shares", number(post_response_at(list, i)->shares));
    }
    return items;
}

static json_t *post_json(const PostResponse *response)
{
    return response != NULL ? json_integer(response->post_id) : json_null();
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    Period days = period_of_week(context->today);
    g_autoptr(RecordList) list = NULL;
    if (!context_period(context, form_text(query->query, "period"), &days)) {
        return error_set(error, ERROR_INVALID, "period: give a week 2026-W02 or a month 2026-01");
    }
    if (!post_response_list(context->db, context->business_id, days, &list, error)) {
        return false;
    }
    g_autofree char *period = period_format(days);
    *ret_document =
        json_pack("{s:s, s:o, s:o, s:o}", "period", period, "best_post_id",
                  post_json(post_response_best(list)), "worst_post_id",
                  post_json(post_response_worst(list)), "items", items_json(list, context->zone));
    return true;
}

const Resource resource_post_responses = {
    .name = "post_responses",
    .summary =
        "What people did with each post that is done: comments, shares, one word; the post with "
        "most and with fewest.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .read = read,
};
