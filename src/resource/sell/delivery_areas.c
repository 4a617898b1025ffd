// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/area.h"

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_autoptr(RecordList) areas = NULL;
    if (!area_list(query->context->db, query->context->business_id, &areas, error)) {
        return false;
    }
    *ret_document = json_pack("{s:o}", "areas", resource_array(areas, query->context->zone));
    return true;
}

const Resource resource_delivery_areas = {
    .name = "delivery_areas",
    .summary = "Where the business delivers, for which fee and how far it is.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .read = read,
};
