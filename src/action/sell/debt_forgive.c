// SPDX-License-Identifier: Apache-2.0
#include "action/sell/debt_change.h"

static const Field FIELDS[] = {
    {"reason", N_("Mengapa diikhlaskan?"), FIELD_TEXT, true, .min = 3, .max = 120,
     .example = N_("Orangnya sudah pindah")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    bool open = false;
    if (!debt_need_open(doing, &one, &open, error)) {
        return false;
    }
    return !open || debt_forgive(context->db, context->business_id, doing->id,
                                 form_text(doing->values, "reason"), context->now, error);
}

const Action action_debt_forgive = {
    .name = "debt_forgive",
    .resource = "debts",
    .verb = "forgive",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Ikhlaskan"),
    .done = N_("Utang ini diikhlaskan dan tidak ditagih lagi."),
    .summary = "Gives up what is left of a debt, with the reason; nothing is added to the sales.",
    .run = run,
};
