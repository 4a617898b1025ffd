// SPDX-License-Identifier: Apache-2.0
#include "action/sell/print_job_change.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    bool open = false;
    if (!print_job_need_open(doing, &one, &open, error)) {
        return false;
    }
    return !open ||
           print_job_cancel(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_print_job_cancel = {
    .name = "print_job_cancel",
    .resource = "print_jobs",
    .verb = "cancel",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Batalkan cetakan"),
    .done = N_("Cetakan dibatalkan dan keluar dari antrean."),
    .summary = "Takes a print job out of the queue.",
    .run = run,
};
