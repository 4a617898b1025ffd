// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/event.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return event_remove(context->db, context->business_id, doing->id, error);
}

const Action action_event_remove = {
    .name = "event_remove",
    .resource = "events",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_TALK,
    .label = N_("Hapus acara"),
    .done = N_("Acara tidak tampil lagi. Kenalan dari sana tetap ada."),
    .summary = "Takes an event out of calendar and lists; people met there stay.",
    .run = run,
};
