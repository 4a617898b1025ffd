// SPDX-License-Identifier: Apache-2.0
#include "kpi/kpi.h"
#include "resource/resource.h"
#include "store/review.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return review_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                       ret_list, error);
}

/* How she feels about her week is hers: others see it only when she allowed private values. */
static void hide_ratings(const Context *context, const Review *review, json_t *object)
{
    static const char *const RATINGS[] = {"satisfaction", "family", "contribution"};
    bool open = context_may_read(context, CAN_OWN, SUBJECT_VALUES);
    for (size_t i = 0; i < G_N_ELEMENTS(RATINGS); i++) {
        if (!open || review->satisfaction == 0) {
            json_object_set_new(object, RATINGS[i], json_null());
        }
    }
    if (!open) {
        json_object_set_new(object, "note", json_string(""));
    }
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const Context *context = query->context;
    const Review *review = record;
    g_autoptr(RecordList) items = NULL;
    if (!review_item_list(context->db, context->business_id, review->id, &items, error)) {
        return false;
    }
    json_t *rows = resource_array(items, context->zone);
    for (size_t i = 0; i < record_count(items); i++) {
        if (kpi_state_find(review_item_at(items, i)->state) == STATE_NO_DATA) {
            json_object_set_new(json_array_get(rows, i), "actual", json_null());
        }
    }
    json_object_set_new(object, "items", rows);
    hide_ratings(context, review, object);
    return true;
}

const Resource resource_reviews = {
    .name = "reviews",
    .summary = "Weekly reviews with their rows, newest first.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .type = &review_type,
    .load = load,
    .expand = expand,
};
