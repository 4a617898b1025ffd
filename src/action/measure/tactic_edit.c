// SPDX-License-Identifier: Apache-2.0
#include "action/measure/tactic_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!tactic_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such strategy");
    }
    TacticEntry entry = tactic_entry_read(doing->values, tactic_at(one, 0));
    doing->result->id = doing->id;
    return tactic_edit(context->db, context->business_id, doing->id, &entry, error);
}

const Action action_tactic_edit = {
    .name = "tactic_edit",
    .resource = "tactics",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_PLAN,
    .form = &TACTIC_FORM,
    .label = N_("Simpan"),
    .done = N_("Strategi sudah disimpan."),
    .summary = "Changes a strategy line or gives it a tactic.",
    .run = run,
};
