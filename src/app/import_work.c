// SPDX-License-Identifier: Apache-2.0
#include "app/import_work.h"

#include <string.h>

#include "db/watch.h"
#include "app/import_report.h"
#include "app/import_take.h"

#define BULK_ROWS 500

char *import_ask_format(const ImportAsk *ask)
{
    return g_strdup_printf("%s\n%s\n%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n%s\n%s", ask->kind,
                           ask->platform, ask->year, ask->day, ask->owner, ask->columns);
}

static char *line_take(char **at)
{
    char *line = *at;
    *at += strcspn(line, "\n");
    if (**at == '\n') {
        *(*at)++ = '\0';
    }
    return line;
}

void import_ask_parse(char *text, ImportAsk *ret_ask)
{
    char *at = text;
    ret_ask->kind = line_take(&at);
    ret_ask->platform = line_take(&at);
    char *day = NULL;
    ret_ask->year = g_ascii_strtoll(line_take(&at), &day, 10);
    ret_ask->day = g_ascii_strtoll(day, NULL, 10);
    ret_ask->owner = line_take(&at);
    ret_ask->columns = at;
    ret_ask->open = false;
}

ImportWork *import_work_read(const Context *context, GBytes *file, const ImportAsk *ask,
                             char **ret_refusal)
{
    const Importer *asked = *ask->kind != '\0' ? importer_find(ask->kind) : NULL;
    ImportOptions options = {ask->platform, ask->owner,
                             context->zone, context->today,
                             ask->year,     ask->day != 0 ? (Day)ask->day : context->today,
                             ask->columns};
    g_autoptr(ImportWork) work = g_new0(ImportWork, 1);
    work->report = g_string_new(NULL);
    file_read(file, asked, &options, &work->read);
    if (ask->open && work->read.result == FILE_UNKNOWN && (asked == NULL || asked->own)) {
        *ret_refusal = NULL;
        return g_steal_pointer(&work);
    }
    *ret_refusal = file_read_words(&work->read, context->lang);
    return *ret_refusal == NULL ? g_steal_pointer(&work) : NULL;
}

ImportWork *import_work_read_again(const Context *context, const ImportFile *file, GBytes *bytes,
                                   char **ret_refusal)
{
    g_autofree char *options = g_strdup(file->options);
    ImportAsk ask = {0};
    import_ask_parse(options, &ask);
    return import_work_read(context, bytes, &ask, ret_refusal);
}

void import_work_free(ImportWork *work)
{
    if (work != NULL) {
        file_read_clear(&work->read);
        g_string_free(work->report, TRUE);
        g_free(work);
    }
}

void import_work_refuse(ImportWork *work, const BatchRefusal *refusal)
{
    batch_refuse(work->read.batch, refusal);
}

bool import_work_step(ImportWork *work, GError **error)
{
    const ImportCounts *counts = &work->counts;
    const Batch *batch = work->read.batch;
    int64_t done = counts->new_rows + counts->same_rows + counts->changed_rows + batch->refused;
    return work->pace == NULL || work->pace->step(work->pace->data, done, batch->rows, error);
}

static void report_write(ImportWork *work)
{
    const Batch *batch = work->read.batch;
    for (guint i = 0; i < batch->refusals->len; i++) {
        import_report_add(work->report, false, &g_array_index(batch->refusals, BatchRefusal, i));
    }
    for (guint i = 0; i < batch->remarks->len; i++) {
        import_report_add(work->report, true, &g_array_index(batch->remarks, BatchRefusal, i));
    }
    if (work->read.mixed_letters) {
        import_report_add(work->report, true,
                          &(BatchRefusal){0, "", "",
                                          N_("Berkas ini memakai dua macam huruf; yang tidak cocok "
                                             "sudah dibaca sebagai huruf Windows.")});
    }
}

const char *import_work_kind(const ImportWork *work)
{
    return work->read.batch != NULL ? work->read.importer->name : "";
}

static bool kind_take(const ImportTaking *taking, GError **error)
{
    switch (taking->work->read.importer->kind) {
    case IMPORT_ORDERS:
        return import_take_orders(taking, error);
    case IMPORT_FEES:
        return import_take_fees(taking, error);
    case IMPORT_FIGURES:
        return import_take_figures(taking, error);
    case IMPORT_POSTS:
        return import_take_posts(taking, error);
    case IMPORT_MESSAGES:
        return import_take_messages(taking, error);
    case IMPORT_SALES:
        return import_take_sales(taking, error);
    case IMPORT_EXPENSES:
        return import_take_expenses(taking, error);
    case IMPORT_PRODUCTS:
        return import_take_products(taking, error);
    case IMPORT_CONTACTS:
        return import_take_contacts(taking, error);
    default:
        return error_set(error, ERROR_INTERNAL, "nothing takes this kind of file");
    }
}

static bool many_take(const ImportTaking *taking, GError **error)
{
    const Context *context = taking->context;
    g_autoptr(DbWatchPause) pause = db_watch_pause(context->db, context->business_id, error);
    if (pause == NULL) {
        return false;
    }
    db_bulk(context->db, true);
    bool taken = kind_take(taking, error);
    db_bulk(context->db, false);
    return taken && db_watch_resume(pause, error);
}

bool import_work_take(ImportWork *work, const Context *context, bool write, GError **error)
{
    g_assert(work->counts.rows == 0);
    ImportTaking taking = {work, context, write};
    if (work->read.batch == NULL) {
        return !write || error_set(error, ERROR_CONFLICT, "its columns are not said yet");
    }
    if (work->pace == NULL && write) {
        work->pace = app_import_pace(context->app);
    }
    bool bulk = write && work->read.batch->rows > BULK_ROWS;
    if (!(bulk ? many_take(&taking, error) : kind_take(&taking, error))) {
        return false;
    }
    work->counts.rows = work->read.batch->rows;
    work->counts.refused_rows = work->read.batch->refused;
    report_write(work);
    return true;
}
