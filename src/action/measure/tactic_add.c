// SPDX-License-Identifier: Apache-2.0
#include "action/measure/tactic_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    TacticEntry entry = tactic_entry_read(doing->values, NULL);
    return tactic_add(context->db, context->business_id, &entry, context->now, &doing->result->id,
                      error);
}

const Action action_tactic_add = {
    .name = "tactic_add",
    .resource = "tactics",
    .needs = CAN_PLAN,
    .form = &TACTIC_FORM,
    .label = N_("Tambah strategi"),
    .done = N_("Strategi sudah dicatat."),
    .summary = "Adds a strategy line, with or without its tactic.",
    .run = run,
};
