// SPDX-License-Identifier: Apache-2.0
#include "action/sell/appointment_change.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    bool open = false;
    if (!appointment_need_open(doing, &one, &open, error)) {
        return false;
    }
    if (open && appointment_at(one, 0)->starts_at > context->now) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Jamnya belum tiba. Kalau orangnya tidak jadi, tekan "
                                          "Batalkan janji."));
    }
    return form_errors_count(doing->errors) > 0 ||
           appointment_end(context->db, context->business_id, doing->id, APPOINTMENT_MISSED,
                           context->now, error);
}

const Action action_appointment_missed = {
    .name = "appointment_missed",
    .resource = "appointments",
    .verb = "missed",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Orangnya tidak datang"),
    .done = N_("Dicatat tidak datang."),
    .summary = "Nobody came; only after the time has come.",
    .run = run,
};
