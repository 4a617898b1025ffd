// SPDX-License-Identifier: Apache-2.0
#include "action/sell/order_change.h"

static bool run(const Doing *doing, GError **error)
{
    return order_change(doing, STEP_DELIVER, error);
}

const Action action_order_deliver = {
    .name = "order_deliver",
    .resource = "orders",
    .verb = "deliver",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Sudah diterima pembeli"),
    .done = N_("Pesanan ditandai sudah diterima pembeli."),
    .summary = "Marks a confirmed or ready order as delivered or fetched.",
    .run = run,
};
