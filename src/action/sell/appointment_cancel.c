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
    return !open || appointment_end(context->db, context->business_id, doing->id,
                                    APPOINTMENT_CANCELLED, context->now, error);
}

const Action action_appointment_cancel = {
    .name = "appointment_cancel",
    .resource = "appointments",
    .verb = "cancel",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Batalkan janji"),
    .done = N_("Janji dibatalkan. Jamnya bisa dipakai orang lain."),
    .summary = "Cancels an appointment; its time is free again.",
    .run = run,
};
