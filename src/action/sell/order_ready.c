// SPDX-License-Identifier: Apache-2.0
#include "action/sell/order_change.h"

static bool run(const Doing *doing, GError **error)
{
    return order_change(doing, STEP_READY, error);
}

const Action action_order_ready = {
    .name = "order_ready",
    .resource = "orders",
    .verb = "ready",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Sudah siap"),
    .done = N_("Pesanan ditandai siap."),
    .summary = "Marks a confirmed order as ready.",
    .run = run,
};
