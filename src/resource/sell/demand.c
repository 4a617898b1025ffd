// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/request.h"

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(RecordList) available = NULL;
    if (!requested_item_list(context->db, context->business_id, "open", &open, error) ||
        !requested_item_list(context->db, context->business_id, "available", &available, error)) {
        return false;
    }
    *ret_document = json_pack("{s:o, s:o}", "open", resource_array(open, context->zone), "to_tell",
                              resource_array(available, context->zone));
    return true;
}

const Resource resource_demand = {
    .name = "demand",
    .summary = "Requests grouped by item, most wanted first, and who is to be told.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .read = read,
};
