// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/product.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return product_set_active(context->db, context->business_id, doing->id, true, context->now,
                              error);
}

const Action action_product_show = {
    .name = "product_show",
    .resource = "products",
    .verb = "show",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Tampilkan lagi"),
    .done = N_("Barang ini sekarang terlihat oleh pembeli."),
    .summary = "Shows a hidden product to customers again.",
    .run = run,
};
