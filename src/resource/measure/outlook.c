// SPDX-License-Identifier: Apache-2.0
#include "app/outlook.h"

#include "resource/resource.h"

static json_t *pattern_json(const Pattern *pattern, const char *peak)
{
    return json_pack("{s:b, s:b, s:o, s:I, s:I, s:I, s:I}", "enough", pattern->enough, "found",
                     pattern->found, "peak", pattern->found ? json_string(peak) : json_null(),
                     "at_peak", (json_int_t)pattern->at_peak, "total", (json_int_t)pattern->total,
                     "rows", (json_int_t)pattern->rows, "chance_permille",
                     (json_int_t)pattern->chance_permille);
}

static json_t *forecast_json(const Forecast *forecast)
{
    return !forecast->enough
               ? json_null()
               : json_pack("{s:I, s:I, s:I, s:I, s:I}", "expected", (json_int_t)forecast->expected,
                           "low", (json_int_t)forecast->low, "high", (json_int_t)forecast->high,
                           "weeks", (json_int_t)forecast->weeks, "trials",
                           (json_int_t)forecast->trials);
}

static json_t *decisions_json(const Outlook *outlook)
{
    json_t *array = json_array();
    for (guint i = 0; i < outlook->decisions->len; i++) {
        const OutlookDecision *decision = outlook_decision_at(outlook, i);
        json_array_append_new(array, json_pack("{s:s, s:s, s:s, s:s}", "key", decision->key,
                                               "title", decision->title, "data", decision->data,
                                               "size", decision->size));
    }
    return array;
}

static json_t *prices_json(const Outlook *outlook)
{
    static const char *const PLACES[PRICE_PLACES] = {"unknown", "lowest", "among", "highest"};
    json_t *array = json_array();
    for (guint i = 0; i < outlook->price_lines->len; i++) {
        const PriceLine *line = &g_array_index(outlook->price_lines, PriceLine, i);
        json_array_append_new(array, json_pack("{s:s, s:I, s:I, s:I, s:s}", "product",
                                               line->product, "own_idr", (json_int_t)line->own_idr,
                                               "median_idr", (json_int_t)line->median_idr,
                                               "sellers", (json_int_t)line->count, "place",
                                               PLACES[line->place]));
    }
    return array;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_auto(Outlook) outlook = {0};
    if (!outlook_load(context, &outlook, error)) {
        return false;
    }
    g_autofree char *hours = outlook_hours(outlook.hour.column);
    *ret_document = json_pack(
        "{s:I, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "weeks", (json_int_t)outlook.weeks, "weekday",
        pattern_json(&outlook.weekday, weekday_name((Weekday)outlook.weekday.column, context->lang)),
        "hour", pattern_json(&outlook.hour, hours), "next_week", forecast_json(&outlook.forecast),
        "best", resource_array(outlook.best, context->zone), "wanted",
        resource_array(outlook.wanted, context->zone), "prices", prices_json(&outlook), "decisions",
        decisions_json(&outlook));
    return true;
}

const Resource resource_outlook = {
    .name = "outlook",
    .summary = "One's own market: busy weekday and hours, what sells, what is asked for, prices of "
               "others, orders to expect, decisions to consider. Without enough data: false, null.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .read = read,
};
