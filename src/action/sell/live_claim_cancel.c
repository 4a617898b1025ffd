// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/live_claim.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(GError) failure = NULL;
    doing->result->id = doing->id;
    if (live_claim_cancel(context->db, context->business_id, doing->id, context->now, &failure)) {
        return true;
    }
    if (error_code(failure) == ERROR_CONFLICT) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Ini sudah dibatalkan, atau siarannya sudah selesai dan "
                                          "menjadi pesanan."));
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

const Action action_live_claim_cancel = {
    .name = "live_claim_cancel",
    .resource = "live_claims",
    .verb = "cancel",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Batalkan"),
    .done = N_("Dibatalkan. Yang menunggu naik sendiri."),
    .summary = "Cancels a claim; the first who waits for that thing moves up.",
    .run = run,
};
