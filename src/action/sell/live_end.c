// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/live_claim.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(GError) failure = NULL;
    g_autoptr(RecordList) one = NULL;
    LiveEnd end = {doing->id, context->today, context->zone, context->now};
    if (!live_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such live sale");
    }
    doing->result->id = doing->id;
    if (live_end(context->db, context->business_id, &end, &failure)) {
        return true;
    }
    if (error_code(failure) == ERROR_CONFLICT) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Siaran ini sudah selesai. Pesanannya sudah dibuat."));
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

const Action action_live_end = {
    .name = "live_end",
    .resource = "live_sales",
    .verb = "end",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Selesai, buat pesanan"),
    .done = N_("Siaran selesai. Tiap pembeli mendapat satu pesanan."),
    .summary = "Ends a live sale: what each customer took becomes one order.",
    .run = run,
};
