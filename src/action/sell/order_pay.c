// SPDX-License-Identifier: Apache-2.0
#include "action/sell/money_seen.h"
#include "action/sell/order_change.h"

static const Field FIELDS[] = {
    {MONEY_SEEN_FIELD,
     .help = N_("Foto bukti transfer bisa palsu. Buka rekening, lihat uangnya dulu.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    money_seen_check(doing);
    return order_change(doing, STEP_PAY, error);
}

const Action action_order_pay = {
    .name = "order_pay",
    .resource = "orders",
    .verb = "pay",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat lunas"),
    .done = N_("Pembayaran sudah dicatat dan masuk ke penjualan."),
    .summary = "Records the money of an order, seen with one's own eyes; makes one sale.",
    .run = run,
};
