// SPDX-License-Identifier: Apache-2.0
#include "action/sell/request_group.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    int64_t people = 0;
    if (!request_group_load(doing, &one, error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           request_decline_all(context->db, context->business_id,
                               customer_request_at(one, 0)->item_key, &people, error);
}

const Action action_request_decline = {
    .name = "request_decline",
    .resource = "requests",
    .verb = "decline",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Tidak disediakan"),
    .done = N_("Permintaan ditutup: barang ini tidak disediakan."),
    .summary = "The item will not be stocked: closes all open requests for it.",
    .run = run,
};
