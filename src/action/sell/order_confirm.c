// SPDX-License-Identifier: Apache-2.0
#include "action/sell/order_change.h"

static bool run(const Doing *doing, GError **error)
{
    return order_change(doing, STEP_CONFIRM, error);
}

const Action action_order_confirm = {
    .name = "order_confirm",
    .resource = "orders",
    .verb = "confirm",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Konfirmasi"),
    .done = N_("Pesanan sudah dikonfirmasi. Stok yang dihitung ikut berkurang."),
    .summary = "Confirms a new order with the customer and takes counted stock.",
    .run = run,
};
