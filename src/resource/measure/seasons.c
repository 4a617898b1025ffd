// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/season.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return season_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                       ret_list, error);
}

const Resource resource_seasons = {
    .name = "seasons",
    .summary = "Days on which fewer sales are usual, as the owner marked them, newest first.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .type = &season_type,
    .load = load,
};
