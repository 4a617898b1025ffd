// SPDX-License-Identifier: Apache-2.0
#include "action/sell/trip_claim_change.h"

bool trip_claim_need(const Doing *doing, RecordList **ret_one, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!trip_claim_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such claim");
    }
    if (g_str_equal(trip_claim_at(one, 0)->state, CLAIM_CANCELLED)) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Titipan ini sudah dibatalkan."));
    }
    doing->result->id = doing->id;
    *ret_one = g_steal_pointer(&one);
    return true;
}
