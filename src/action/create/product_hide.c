// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/product.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return product_set_active(context->db, context->business_id, doing->id, false, context->now,
                              error);
}

const Action action_product_hide = {
    .name = "product_hide",
    .resource = "products",
    .verb = "hide",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Sembunyikan dari pembeli"),
    .done = N_("Barang ini sekarang tersembunyi dari pembeli."),
    .summary = "Hides a product from customers; nothing is deleted.",
    .run = run,
};
