// SPDX-License-Identifier: Apache-2.0
#include "action/sell/order_change.h"

static const Field FIELDS[] = {
    {"money_seen", N_("Uangnya sudah terlihat di rekening atau tunai di tangan"), FIELD_FLAG,
     .help = N_("Foto bukti transfer bisa palsu. Buka rekening, lihat uangnya dulu.")},
    {0},
};
static const Form FORM = {FIELDS};

/* A picture of a transfer is no proof (X02): only the tick makes an order paid. */
static bool run(const Doing *doing, GError **error)
{
    if (!form_flag(doing->values, "money_seen")) {
        form_errors_add(doing->errors, "money_seen", "%s",
                        tr(doing->context->lang,
                           "Centang ini setelah uangnya benar-benar terlihat di rekening atau "
                           "tunai di tangan. Foto bukti transfer saja belum cukup."));
    }
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
