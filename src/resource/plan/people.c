// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/person.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return person_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                       ret_list, error);
}

const Resource resource_people = {
    .name = "people",
    .summary = "The people who do the work, active ones by id.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .type = &person_type,
    .load = load,
};
