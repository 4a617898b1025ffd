// SPDX-License-Identifier: Apache-2.0
#include "action/sell/preorder_change.h"

bool preorder_need(const Doing *doing, bool delivered, RecordList **ret_one, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!preorder_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such pre-order");
    }
    const char *state = preorder_at(one, 0)->state;
    if (g_str_equal(state, PREORDER_CANCELLED)) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Pesanan kotak ini sudah dibatalkan."));
    } else if (!delivered && g_str_equal(state, PREORDER_DELIVERED)) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Pesanan kotak ini sudah diserahkan."));
    }
    doing->result->id = doing->id;
    *ret_one = g_steal_pointer(&one);
    return true;
}
