// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/rival_price.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return rival_price_remove(context->db, context->business_id, doing->id, error);
}

const Action action_rival_price_remove = {
    .name = "rival_price_remove",
    .resource = "rival_prices",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_MEASURE,
    .label = N_("Hapus harga ini"),
    .done = N_("Harga dihapus."),
    .summary = "Removes a noted price of another seller.",
    .run = run,
};
