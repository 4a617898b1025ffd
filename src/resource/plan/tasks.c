// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/task.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return task_list(query->context->db, query->context->business_id, query->cursor, query->limit,
                     ret_list, error);
}

const Resource resource_tasks = {
    .name = "tasks",
    .summary = "Tasks with person and day, done ones too.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .type = &task_type,
    .load = load,
};
