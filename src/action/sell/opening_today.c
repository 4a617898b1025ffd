// SPDX-License-Identifier: Apache-2.0
#include "store/opening.h"

#include "action/action.h"

static const Field FIELDS[] = {
    {"closed", N_("Hari ini tutup"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Opening opening;
    if (!opening_load(context->db, context->business_id, &opening, error)) {
        return false;
    }
    opening.closed_day = form_flag(doing->values, "closed") ? context->today : -1;
    opening.changed_at = context->now;
    return opening_save(context->db, context->business_id, &opening, error);
}

const Action action_opening_today = {
    .name = "opening_today",
    .resource = "opening_hours",
    .verb = "today",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Hari ini tutup"),
    .done = N_("Sudah dicatat. Halaman toko langsung mengikuti."),
    .summary = "Closes the shop for today, or opens it again; tomorrow is as usual.",
    .run = run,
};
