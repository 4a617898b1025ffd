// SPDX-License-Identifier: Apache-2.0
#include "base/weekday_set.h"
#include "resource/resource.h"
#include "store/opening.h"

static json_t *minute_json(int64_t minute)
{
    g_autofree char *text = minute_format_iso((Minute)minute);
    return json_string(text);
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    Opening opening;
    if (!opening_load(context->db, context->business_id, &opening, error)) {
        return false;
    }
    g_autofree char *days = weekday_mask_set((int)opening.days);
    *ret_document = json_pack("{s:s, s:o, s:o, s:b, s:b}", "days", days, "from_minute",
                              minute_json(opening.from_minute), "to_minute",
                              minute_json(opening.to_minute), "closed_today",
                              (int)(opening.closed_day == context->today), "open_now",
                              (int)opening_is_open(&opening, context->zone, context->now));
    return true;
}

const Resource resource_opening_hours = {
    .name = "opening_hours",
    .summary = "Days and hours at which the shop is open, and whether it is open now.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .read = read,
};
