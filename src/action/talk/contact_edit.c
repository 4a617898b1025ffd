// SPDX-License-Identifier: Apache-2.0
#include "action/talk/contact_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    ContactFacts facts = contact_facts_of(doing->values);
    doing->result->id = doing->id;
    GError *wrong = NULL;
    if (contact_save(context->db, context->business_id, doing->id, &facts, &wrong) ||
        contact_chain_refused(doing, &wrong)) {
        return true;
    }
    g_propagate_error(error, wrong);
    return false;
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
