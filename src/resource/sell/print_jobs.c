// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/print_job.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return print_job_list(query->context->db, query->context->business_id, query->cursor,
                          query->limit, ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    g_autofree char *code = print_job_code(record);
    (void)query;
    (void)error;
    json_object_set_new(object, "code", json_string(code));
    json_object_set_new(object, "total_idr", json_integer(print_job_total_idr(record)));
    return true;
}

const Resource resource_print_jobs = {
    .name = "print_jobs",
    .summary = "Print jobs with their pick-up code and price, oldest first.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .type = &print_job_type,
    .load = load,
    .expand = expand,
};
