// SPDX-License-Identifier: Apache-2.0
#include "resource/measure/post_figures.h"

#include "resource/resource.h"

static json_t *number_json(int64_t number)
{
    return number != POST_FIGURE_NONE ? json_integer(number) : json_null();
}

void post_figure_numbers(const PostFigure *figure, json_t *object)
{
    json_object_set_new(object, "post_id",
                        figure->post_id != 0 ? json_integer(figure->post_id) : json_null());
    json_object_set_new(object, "views", number_json(figure->views));
    json_object_set_new(object, "reach", number_json(figure->reach));
    json_object_set_new(object, "likes", number_json(figure->likes));
    json_object_set_new(object, "comments", number_json(figure->comments));
    json_object_set_new(object, "shares", number_json(figure->shares));
    json_object_set_new(object, "saves", number_json(figure->saves));
    json_object_set_new(object, "seen", number_json(post_figure_seen(figure)));
    json_object_set_new(object, "reactions", number_json(post_figure_reactions(figure)));
}

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return post_figure_list(query->context->db, query->context->business_id, query->cursor,
                            query->limit, ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)query;
    (void)error;
    post_figure_numbers(record, object);
    return true;
}

const Resource resource_post_figures = {
    .name = "post_figures",
    .summary =
        "What platforms counted of each post, from their files; null where a file is silent.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .type = &post_figure_type,
    .load = load,
    .expand = expand,
};
