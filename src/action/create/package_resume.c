// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/package.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return package_set_active(context->db, context->business_id, doing->id, true, error);
}

const Action action_package_resume = {
    .name = "package_resume",
    .resource = "packages",
    .verb = "resume",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Jual lagi"),
    .done = N_("Paket dijual lagi sampai tanggal akhirnya."),
    .summary = "Sells a stopped promo package again.",
    .run = run,
};
