// SPDX-License-Identifier: Apache-2.0
#include "action/sell/appointment_change.h"

static const Field FIELDS[] = {
    {"day", N_("Hari"), FIELD_DAY, true},
    {"minute", N_("Pukul"), FIELD_MINUTE, true, .example = "09.00"},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    int64_t starts_at = appointment_when(doing);
    bool open = false, moved = false;
    if (!appointment_need_open(doing, &one, &open, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    Appointment to = *appointment_at(one, 0);
    to.starts_at = starts_at;
    to.ends_at = starts_at + to.minutes * 60;
    if (!appointment_move(context->db, context->business_id, &to, context->now, &moved, error)) {
        return false;
    }
    return moved || appointment_refuse_full(doing, to.minutes, error);
}

const Action action_appointment_move = {
    .name = "appointment_move",
    .resource = "appointments",
    .verb = "move",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Pindahkan janji"),
    .done = N_("Janji sudah dipindah. Kabari orangnya dengan pesan di bawah ini."),
    .summary = "Moves an appointment to another time that is free.",
    .run = run,
};
