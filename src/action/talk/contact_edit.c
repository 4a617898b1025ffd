// SPDX-License-Identifier: Apache-2.0
#include "action/talk/contact_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    ContactFacts facts = contact_facts_of(doing->values);
    doing->result->id = doing->id;
    return contact_save(context->db, context->business_id, doing->id, &facts, error);
}

const Action action_contact_edit = {
    .name = "contact_edit",
    .resource = "contacts",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_TALK,
    .form_for = contact_form_for,
    .label = N_("Simpan perubahan"),
    .done = N_("Kontak sudah diubah."),
    .summary = "Changes a contact.",
    .run = run,
};
