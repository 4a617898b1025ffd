// SPDX-License-Identifier: Apache-2.0
#include "action/sell/debt_change.h"

bool debt_need_open(const Doing *doing, RecordList **ret_one, bool *ret_open, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!debt_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such debt");
    }
    *ret_open = debt_left_idr(debt_at(one, 0)) > 0;
    if (!*ret_open) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Utang ini sudah selesai. Tidak ada yang dicatat lagi."));
    }
    doing->result->id = doing->id;
    *ret_one = g_steal_pointer(&one);
    return true;
}
