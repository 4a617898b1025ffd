// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/package.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return package_set_active(context->db, context->business_id, doing->id, false, error);
}

const Action action_package_stop = {
    .name = "package_stop",
    .resource = "packages",
    .verb = "stop",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Hentikan paket ini"),
    .done = N_("Paket dihentikan. Teksnya tidak dibuat lagi."),
    .summary = "Stops a promo package before its last day.",
    .run = run,
};
