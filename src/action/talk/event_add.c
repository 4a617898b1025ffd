// SPDX-License-Identifier: Apache-2.0
#include "action/talk/event_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Event event = event_of(doing->values);
    return event_add(context->db, context->business_id, &event, context->now, &doing->result->id,
                     error);
}

const Action action_event_add = {
    .name = "event_add",
    .resource = "events",
    .needs = CAN_TALK,
    .form = &event_form,
    .label = N_("Simpan acara"),
    .done = N_("Acara sudah masuk kalender."),
    .summary = "Notes an event where people are met; it shows in the calendar.",
    .run = run,
};
