// SPDX-License-Identifier: Apache-2.0
#include "action/sell/order_change.h"

static const Field FIELDS[] = {
    {"reason", N_("Mengapa dibatalkan?"), FIELD_TEXT, true, .min = 3, .max = 200,
     .example = N_("Pembeli tidak jadi")},
    {"goods_back", N_("Barangnya kembali dan masih bisa dijual"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    return order_change(doing, STEP_CANCEL, error);
}

const Action action_order_cancel = {
    .name = "order_cancel",
    .resource = "orders",
    .verb = "cancel",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Batalkan pesanan"),
    .done = N_("Pesanan dibatalkan. Stok dan catatan penjualan ikut disesuaikan."),
    .summary = "Cancels an order with a reason: gives back stock, takes out its sale.",
    .run = run,
};
