// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/partner_job.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return partner_job_list(query->context->db, query->context->business_id, query->cursor,
                            query->limit, ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)error;
    json_object_set_new(object, "late_days",
                        json_integer(partner_job_late_days(record, query->context->today)));
    return true;
}

const Resource resource_partner_jobs = {
    .name = "partner_jobs",
    .summary = "What is ordered from suppliers and tailors, with the days it is late.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .type = &partner_job_type,
    .load = load,
    .expand = expand,
};
