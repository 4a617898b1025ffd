// SPDX-License-Identifier: Apache-2.0
#include "action/talk/contact_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    ContactFacts facts = contact_facts_of(doing->values);
    return contact_add(context->db, context->business_id, &facts, context->now, &doing->result->id,
                       error);
}

const Action action_contact_add = {
    .name = "contact_add",
    .resource = "contacts",
    .needs = CAN_TALK,
    .form_for = contact_form_for,
    .label = N_("Simpan kontak"),
    .done = N_("Kontak disimpan."),
    .summary = "Keeps a person worth staying in touch with.",
    .run = run,
};
