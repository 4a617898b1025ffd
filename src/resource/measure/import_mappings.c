// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/import_mapping.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return import_mapping_list(query->context->db, query->context->business_id, query->cursor,
                               query->limit, ret_list, error);
}

const Resource resource_import_mappings = {
    .name = "import_mappings",
    .summary = "Which column of the owner's own tables holds what, as she said it once.",
    .needs = CAN_SELL | CAN_MEASURE,
    .subject = SUBJECT_ORDERS,
    .type = &import_mapping_type,
    .load = load,
};
