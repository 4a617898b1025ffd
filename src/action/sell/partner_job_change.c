// SPDX-License-Identifier: Apache-2.0
#include "action/sell/partner_job_change.h"

bool partner_job_need(const Doing *doing, const char *state, bool *ret_fits, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!partner_job_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such job");
    }
    const char *now = partner_job_at(one, 0)->state;
    *ret_fits = g_str_equal(now, state);
    doing->result->id = doing->id;
    if (*ret_fits) {
        return true;
    }
    form_errors_add(doing->errors, "", "%s",
                    g_str_equal(now, PARTNER_ORDERED)
                        ? tr(context->lang, "Catat dulu bahwa barangnya sudah diterima.")
                        : tr(context->lang, "Langkah ini sudah lewat. Tidak ada yang diubah."));
    return true;
}
