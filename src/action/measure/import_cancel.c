// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/import_file.h"
#include "store/import_job.h"

static void refuse_late(const Doing *doing)
{
    form_errors_add(doing->errors, "", "%s",
                    tr(doing->context->lang, "Berkas ini sudah selesai, jadi tidak bisa dibatalkan "
                                             "lagi. Tidak ada yang berubah."));
}

/* Once more, or of a file that was never on its way, is as good as done: nothing comes in. */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!import_file_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such file");
    }
    const ImportFile *file = import_file_at(one, 0);
    if (!g_str_equal(file->state, IMPORT_WAITING)) {
        refuse_late(doing);
        return true;
    }
    doing->result->id = doing->id;
    doing->result->next = g_strdup_printf("/impor/%" G_GINT64_FORMAT, doing->id);
    return !import_job_is_live(file->job) || g_str_equal(file->job, IMPORT_JOB_STOPPING) ||
           import_job_stop(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_import_cancel = {
    .name = "import_cancel",
    .resource = "imports",
    .verb = "cancel",
    .on_record = true,
    .needs = CAN_SELL | CAN_MEASURE,
    .while_importing = true,
    .label = N_("Batalkan"),
    .done = N_("Dibatalkan: tidak ada yang masuk dari berkas ini."),
    .summary = "Calls off a long file that is on its way in: what was written of it is undone, and it "
               "waits again as before.",
    .run = run,
};
