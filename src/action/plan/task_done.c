// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/task.h"

static bool run(const Doing *doing, GError **error)
{
    doing->result->id = doing->id;
    return task_done(doing->context->db, doing->context->business_id, doing->id,
                     doing->context->now, error);
}

const Action action_task_done = {
    .name = "task_done",
    .resource = "tasks",
    .verb = "done",
    .on_record = true,
    .needs = CAN_POST,
    .label = N_("Selesai"),
    .done = N_("Tugas selesai. Terima kasih."),
    .summary = "Marks an open task as done.",
    .run = run,
};
