// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/import_long.h"
#include "app/import_work.h"
#include "base/money.h"
#include "store/import_job.h"

static void refuse_gone(const Doing *doing)
{
    form_errors_add(doing->errors, "", "%s",
                    tr(doing->context->lang, "Berkas ini sudah dimasukkan atau sudah disingkirkan. "
                                             "Kirim sekali lagi bila masih perlu."));
}

static void refuse_under_way(const Doing *doing)
{
    form_errors_add(doing->errors, "", "%s",
                    tr(doing->context->lang, "Berkas ini sedang dimasukkan. Tidak perlu dikirim "
                                             "sekali lagi."));
}

static void *file_read_again(const Doing *doing, const ImportFile *file, GBytes *bytes)
{
    g_autofree char *refusal = NULL;
    ImportWork *work = import_work_read_again(doing->context, file, bytes, &refusal);
    if (work == NULL) {
        form_errors_add(doing->errors, "", "%s", refusal);
    }
    return work;
}

static void *prepare(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(GBytes) bytes = NULL;
    if (!import_file_load(context->db, context->business_id, doing->id, &one, error) ||
        !import_file_bytes(context->db, context->business_id, doing->id, &bytes, error)) {
        return NULL;
    }
    if (record_count(one) == 0) {
        error_set(error, ERROR_NOT_FOUND, "no such file");
        return NULL;
    }
    if (bytes == NULL) {
        refuse_gone(doing);
        return NULL;
    }
    const ImportFile *file = import_file_at(one, 0);
    if (import_job_is_live(file->job)) {
        refuse_under_way(doing);
        return NULL;
    }
    return import_is_long(context, file->rows) ? NULL : file_read_again(doing, file, bytes);
}

/* Read where it comes in. */
static bool queue(const Doing *doing, GError **error)
{
    const Lang *lang = doing->context->lang;
    g_autofree char *refusal = NULL;
    if (!import_queue_file(doing->context, doing->id, &refusal, error)) {
        return false;
    }
    if (refusal != NULL) {
        form_errors_add(doing->errors, "", "%s", refusal);
    }
    doing->result->id = doing->id;
    doing->result->message = g_strdup(tr(lang, "Berkas panjang ini sedang dimasukkan. Boleh "
                                               "ditinggal; halamannya menunjukkan sampai di mana."));
    return true;
}

static void prepared_free(void *prepared)
{
    import_work_free(prepared);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    ImportWork *work = doing->prepared;
    if (work == NULL) {
        return queue(doing, error);
    }
    if (!import_work_take(work, context, true, error)) {
        return false;
    }
    ImportFileDraft draft = {.report = work->report->str, .counts = work->counts};
    g_autoptr(GError) failure = NULL;
    if (!import_file_apply(context->db, context->business_id, doing->id, &draft, context->now,
                           &failure)) {
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
    doing->result->id = doing->id;
    g_autofree char *new_rows = number_format(work->counts.new_rows);
    g_autofree char *changed = number_format(work->counts.changed_rows);
    g_autofree char *same = number_format(work->counts.same_rows);
    doing->result->message = g_strdup_printf(
        tr(context->lang, "Sudah masuk: %s baris baru, %s berubah, %s sudah ada."), new_rows,
        changed, same);
    return true;
}

const Action action_import_apply = {
    .name = "import_apply",
    .resource = "imports",
    .verb = "apply",
    .on_record = true,
    .needs = CAN_SELL | CAN_MEASURE,
    .label = N_("Masukkan semuanya"),
    .summary = "Takes in a file that was read before: all its good rows or, should anything fail, "
               "none. What is in already stays as it is. A server takes in a long file beside: its state is "
               "in imports, with how far it is, until it is in or called off.",
    .prepare = prepare,
    .prepared_free = prepared_free,
    .run = run,
};
