// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/trend.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return trend_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                      ret_list, error);
}

const Resource resource_trends = {
    .name = "trends",
    .summary = "Trends that were weighed: try, wait or skip, the measure of a trial, the day to look "
               "again, how it ended.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .type = &trend_type,
    .load = load,
};
