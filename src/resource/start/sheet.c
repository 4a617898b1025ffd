// SPDX-License-Identifier: Apache-2.0
#include "store/sheet.h"
#include "resource/resource.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return sheet_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                      ret_list, error);
}

const Resource resource_sheet = {
    .name = "sheet",
    .summary = "Versions of the strategy sheet, newest first.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .type = &sheet_type,
    .load = load,
};
