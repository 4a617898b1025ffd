// SPDX-License-Identifier: Apache-2.0
#include "action/sell/debt_change.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    bool open = false;
    if (!debt_need_open(doing, &one, &open, error)) {
        return false;
    }
    return !open ||
           debt_reminded(context->db, context->business_id, doing->id, context->today, error);
}

const Action action_debt_remind = {
    .name = "debt_remind",
    .resource = "debts",
    .verb = "remind",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Sudah saya ingatkan"),
    .done = N_("Dicatat. Beri waktu beberapa hari sebelum mengingatkan lagi."),
    .summary = "Notes that the customer was reminded today.",
    .run = run,
};
