// SPDX-License-Identifier: Apache-2.0
#include "store/village_survey.h"

#include "resource/resource.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return village_survey_list(query->context->db, query->context->business_id, query->cursor,
                               query->limit, ret_list, error);
}

const Resource resource_village_surveys = {
    .name = "village_surveys",
    .summary = "Village surveys of internet use, newest first; -1 where it was not asked.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .type = &village_survey_type,
    .load = load,
};
