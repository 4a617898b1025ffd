// SPDX-License-Identifier: Apache-2.0
#include "action/sell/money_seen.h"
#include "action/sell/print_job_change.h"

static const Field FIELDS[] = {
    {MONEY_SEEN_FIELD},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    bool open = false;
    if (!print_job_need_open(doing, &one, &open, error)) {
        return false;
    }
    money_seen_check(doing);
    return form_errors_count(doing->errors) > 0 ||
           print_job_pick_up(context->db, context->business_id, doing->id, context->today,
                             context->now, error);
}

const Action action_print_job_pick_up = {
    .name = "print_job_pick_up",
    .resource = "print_jobs",
    .verb = "pick_up",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Sudah diambil"),
    .done = N_("Sudah diambil. Uangnya masuk penjualan."),
    .summary = "The print job was picked up and paid; makes one sale.",
    .run = run,
};
