// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/contact.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return contact_remove(context->db, context->business_id, doing->id, error);
}

const Action action_contact_remove = {
    .name = "contact_remove",
    .resource = "contacts",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_TALK,
    .label = N_("Hapus dari kontak"),
    .done = N_("Kontak tidak tampil lagi. Catatan pesanannya tetap ada."),
    .summary = "Takes a contact out of all lists; orders keep naming it.",
    .run = run,
};
