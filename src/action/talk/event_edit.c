// SPDX-License-Identifier: Apache-2.0
#include "action/talk/event_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Event event = event_of(doing->values);
    event.id = doing->id;
    doing->result->id = doing->id;
    return event_save(context->db, context->business_id, &event, error);
}

const Action action_event_edit = {
    .name = "event_edit",
    .resource = "events",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &event_form,
    .label = N_("Simpan perubahan"),
    .done = N_("Acara sudah diubah."),
    .summary = "Changes an event.",
    .run = run,
};
