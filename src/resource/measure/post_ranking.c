// SPDX-License-Identifier: Apache-2.0
#include "resource/measure/post_figures.h"
#include "resource/resource.h"

#define DAYS_SHOWN 30
#define POSTS_MAX 1000

static const Field QUERY_FIELDS[] = {
    {"from", N_("Dari"), FIELD_DAY}, {"to", N_("Sampai"), FIELD_DAY}, {0}};
static const Form QUERY = {QUERY_FIELDS};

static json_t *figure_json(const PostFigure *figure, Zone zone)
{
    if (figure == NULL) {
        return json_null();
    }
    json_t *object = resource_record(&post_figure_type, figure, zone);
    post_figure_numbers(figure, object);
    return object;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    Period days = {form_day_or(query->query, "from", context->today - DAYS_SHOWN + 1),
                   form_day_or(query->query, "to", context->today), false};
    g_autoptr(RecordList) list = NULL;
    if (!post_figure_list_between(context->db, context->business_id, days, POSTS_MAX, &list,
                                  error)) {
        return false;
    }
    PostRank seen = post_rank(list, post_figure_seen),
             reactions = post_rank(list, post_figure_reactions);
    *ret_document = json_pack(
        "{s:{s:o, s:o}, s:{s:o, s:o}, s:I}", "seen", "best", figure_json(seen.best, context->zone),
        "worst", figure_json(seen.worst, context->zone), "reactions", "best",
        figure_json(reactions.best, context->zone), "worst",
        figure_json(reactions.worst, context->zone), "posts", (json_int_t)record_count(list));
    return true;
}

const Resource resource_post_ranking = {
    .name = "post_ranking",
    .summary = "The posts most and least seen and answered in some days; null below three.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .read = read,
};
