// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/incident.h"

static const Field FIELDS[] = {
    {"done", N_("Apa yang akhirnya menolong?"), FIELD_LINES, .max = 500},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return incident_close(context->db, context->business_id, doing->id,
                          form_text(doing->values, "done"), context->now, error);
}

const Action action_incident_close = {
    .name = "incident_close",
    .resource = "incidents",
    .verb = "close",
    .on_record = true,
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Sudah selesai"),
    .done = N_("Kejadian ditutup. Catatannya tetap ada."),
    .summary = "Closes an incident with what helped in the end.",
    .run = run,
};
