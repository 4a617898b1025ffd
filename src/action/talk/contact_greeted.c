// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/contact.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return contact_greeted(context->db, context->business_id, doing->id, context->today, error);
}

const Action action_contact_greeted = {
    .name = "contact_greeted",
    .resource = "contacts",
    .verb = "greeted",
    .on_record = true,
    .needs = CAN_TALK,
    .label = N_("Sudah saya sapa"),
    .done = N_("Dicatat: sudah disapa hari ini."),
    .summary = "Notes that a contact was greeted today.",
    .run = run,
};
