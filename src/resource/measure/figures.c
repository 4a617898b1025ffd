// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/figure.h"

static const Field FIELDS[] = {
    {"platform", N_("Akun"), FIELD_CHOICE, .max = 60},
    {0},
};
static const Form QUERY = {FIELDS};

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return figure_list(query->context->db, query->context->business_id,
                       form_text(query->query, "platform"), query->cursor, query->limit, ret_list,
                       error);
}

/* Growth against the figure before; absent, not zero, when there is none. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const Figure *figure = record;
    (void)query;
    (void)error;
    if (figure->before_day == DAY_NONE) {
        json_object_set_new(object, "before", json_null());
        json_object_set_new(object, "change", json_null());
        json_object_set_new(object, "growth", json_null());
        json_object_set_new(object, "direction", json_null());
        return true;
    }
    static const char *const DIRECTIONS[] = {"worse", "same", "better"};
    g_autofree char *growth = figure_growth_format(figure->before, figure->value);
    int direction = figure_direction(figure->measure, figure->before, figure->value);
    json_object_set_new(object, "change", json_integer(figure->value - figure->before));
    json_object_set_new(object, "growth", json_string(growth));
    json_object_set_new(object, "direction", json_string(DIRECTIONS[direction + 1]));
    return true;
}

const Resource resource_figures = {
    .name = "figures",
    .summary = "Figures read off the phone with their growth, newest entry first.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .type = &figure_type,
    .load = load,
    .expand = expand,
};
