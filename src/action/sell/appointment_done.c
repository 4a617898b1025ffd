// SPDX-License-Identifier: Apache-2.0
#include "action/sell/appointment_change.h"
#include "action/sell/money_seen.h"

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
    if (!appointment_need_open(doing, &one, &open, error)) {
        return false;
    }
    if (open && zone_day(context->zone, appointment_at(one, 0)->starts_at) > context->today) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Harinya belum tiba, jadi belum dicatat. Tandai lagi "
                                          "setelah pelanggannya datang."));
    } else if (open) {
        money_seen_check(doing);
    }
    return form_errors_count(doing->errors) > 0 ||
           appointment_done(context->db, context->business_id, doing->id, context->today,
                            context->now, error);
}

const Action action_appointment_done = {
    .name = "appointment_done",
    .resource = "appointments",
    .verb = "done",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Sudah selesai dan dibayar"),
    .done = N_("Selesai. Uangnya masuk penjualan."),
    .summary = "The service is done and paid; makes one sale.",
    .run = run,
};
