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
    if (open && g_str_equal(print_job_at(one, 0)->state, PRINT_READY)) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Cetakan ini sudah ditandai siap."));
    }
    return form_errors_count(doing->errors) > 0 ||
           print_job_set_ready(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_print_job_ready = {
    .name = "print_job_ready",
    .resource = "print_jobs",
    .verb = "ready",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Sudah siap diambil"),
    .done = N_("Siap diambil. Kabari orangnya dengan pesan di bawah ini."),
    .summary = "The print job is done and waits to be picked up.",
    .run = run,
};
