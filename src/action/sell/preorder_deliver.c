// SPDX-License-Identifier: Apache-2.0
#include "action/sell/preorder_change.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!preorder_need(doing, false, &one, error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           preorder_deliver(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_preorder_deliver = {
    .name = "preorder_deliver",
    .resource = "preorders",
    .verb = "deliver",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Sudah diserahkan"),
    .done = N_("Kotaknya sudah diserahkan."),
    .summary = "The boxes were handed over.",
    .run = run,
};
