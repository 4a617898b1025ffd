// SPDX-License-Identifier: Apache-2.0
#include "action/sell/print_job_change.h"

bool print_job_need_open(const Doing *doing, RecordList **ret_one, bool *ret_open, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!print_job_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such print job");
    }
    *ret_open = print_job_is_open(print_job_at(one, 0));
    if (!*ret_open) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Cetakan ini sudah selesai atau dibatalkan. Tidak ada "
                                          "yang diubah lagi."));
    }
    doing->result->id = doing->id;
    *ret_one = g_steal_pointer(&one);
    return true;
}
