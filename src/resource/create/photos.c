// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/photo.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return photo_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                      ret_list, error);
}

/* Where the files are, and what was found as a list. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)query;
    (void)error;
    const PhotoRecord *photo = record;
    g_auto(GStrv) words = g_strsplit(photo->findings, ",", -1);
    json_t *findings = json_array();
    for (char **word = words; *word != NULL; word++) {
        json_array_append_new(findings, json_string(*word));
    }
    json_object_set_new(object, "findings", findings);
    if (photo->product_id == 0) {
        json_object_set_new(object, "product_id", json_null());
    }
    return true;
}

const Resource resource_photos = {
    .name = "photos",
    .summary = "The photos with product, size in pixels and what was found wrong with them.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .type = &photo_type,
    .load = load,
    .expand = expand,
};
