// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/complaint.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) list = NULL;
    if (!complaint_load(context->db, context->business_id, doing->id, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such complaint");
    }
    if (*complaint_at(list, 0)->repair == '\0') {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Tulis dulu apa yang diperbaiki. Sesudah itu keluhan "
                                          "bisa ditutup."));
        return true;
    }
    doing->result->id = doing->id;
    return complaint_close(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_complaint_close = {
    .name = "complaint_close",
    .resource = "complaints",
    .verb = "close",
    .on_record = true,
    .needs = CAN_TALK,
    .label = N_("Tutup keluhan"),
    .done = N_("Keluhan selesai. Catatannya tetap tersimpan."),
    .summary = "Closes a complaint; refused while nothing was repaired.",
    .run = run,
};
