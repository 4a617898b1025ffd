// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/poster.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return poster_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                       ret_list, error);
}

/* The fields as an object instead of text in text. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)query;
    (void)error;
    const PosterRecord *poster = record;
    json_t *fields = json_loads(poster->fields, 0, NULL);
    json_object_set_new(object, "fields", fields != NULL ? fields : json_object());
    if (poster->photo_id == 0) {
        json_object_set_new(object, "photo_id", json_null());
    }
    return true;
}

const Resource resource_posters = {
    .name = "posters",
    .summary = "The posters made: kind, style and what was filled in.",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .type = &poster_type,
    .load = load,
    .expand = expand,
};
