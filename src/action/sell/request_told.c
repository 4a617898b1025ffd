// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/request.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!request_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such request");
    }
    doing->result->id = doing->id;
    if (!g_str_equal(customer_request_at(one, 0)->state, "available")) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Orang ini tidak sedang menunggu kabar."));
        return true;
    }
    return request_set_told(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_request_told = {
    .name = "request_told",
    .resource = "requests",
    .verb = "told",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Sudah dikabari"),
    .done = N_("Sudah dikabari."),
    .summary = "The customer was told that the item is available.",
    .run = run,
};
