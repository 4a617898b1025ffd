// SPDX-License-Identifier: Apache-2.0
#include "store/trust.h"

#include "resource/resource.h"

static const Field FIELDS[] = {
    {"week", N_("Pekan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

static json_t *items_json(const TrustWeek *week)
{
    json_t *items = json_array();
    for (TrustItem item = 0; item < TRUST_ITEMS; item++) {
        json_array_append_new(items,
                              json_pack("{s:s, s:i, s:i, s:b}", "key", trust_item_key(item), "done",
                                        week->done[item], "asked", week->all[item], "met",
                                        week->all[item] > 0 && trust_item_met(week, item)));
    }
    return items;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    Period asked = {0};
    TrustWeek week = {0};
    bool given = period_parse(form_text(query->query, "week"), &asked);
    Period days = period_of_week(given ? asked.from : context->today);
    TrustAsk ask = {context->business_id, days, context->zone, context->today};
    if (!trust_week_load(context->db, &ask, &week, error)) {
        return false;
    }
    TrustItem next = trust_next(&week);
    int score = trust_score(&week);
    g_autofree char *when = period_format(days);
    *ret_document =
        json_pack("{s:s, s:o, s:s?, s:o}", "week", when, "score",
                  score < 0 ? json_null() : json_integer(score), "next",
                  next < TRUST_ITEMS ? trust_item_key(next) : NULL, "items", items_json(&week));
    return true;
}

const Resource resource_trust = {
    .name = "trust",
    .summary = "The trust checklist of a week (this one when none is named), counted from what was "
               "entered; score null: nothing was.",
    .needs = CAN_TALK,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .read = read,
};
