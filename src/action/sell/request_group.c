// SPDX-License-Identifier: Apache-2.0
#include "action/sell/request_group.h"

bool request_group_load(const Doing *doing, RecordList **ret_one, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!request_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such request");
    }
    if (!g_str_equal(customer_request_at(one, 0)->state, "open")) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Permintaan ini sudah dijawab."));
    }
    doing->result->id = doing->id;
    *ret_one = g_steal_pointer(&one);
    return true;
}
