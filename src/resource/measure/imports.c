// SPDX-License-Identifier: Apache-2.0
#include "app/import_map.h"
#include "app/import_queue.h"
#include "app/import_report.h"
#include "resource/resource.h"
#include "store/import_file.h"
#include "store/import_job.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return import_file_list(query->context->db, query->context->business_id, query->cursor,
                            query->limit, ret_list, error);
}

static json_t *table_json(const TableLook *look)
{
    json_t *columns = json_array();
    for (size_t i = 0; i < look->columns->len; i++) {
        const LookColumn *column = look_column(look, i);
        json_t *samples = json_array();
        for (size_t j = 0; j < LOOK_ROWS; j++) {
            json_array_append_new(samples, json_string(column->samples[j]));
        }
        json_array_append_new(columns, json_pack("{s:i, s:s, s:o}", "column", (int)i + 1, "heading",
                                                 column->heading, "samples", samples));
    }
    return columns;
}

/* What a table that nobody knows holds, and what its columns seem to be: for imports/{id}/map. */
static bool unknown_expand(const ResourceQuery *query, const ImportFile *file, json_t *object,
                           GError **error)
{
    const Context *context = query->context;
    g_autoptr(GBytes) bytes = NULL;
    if (!import_file_bytes(context->db, context->business_id, file->id, &bytes, error)) {
        return false;
    }
    g_autoptr(TableLook) look = bytes != NULL ? table_look_file(bytes, context->today) : NULL;
    if (look != NULL) {
        Mapping mapping;
        mapping_guess(look, mapping_guess_list(look), &mapping);
        g_autofree char *columns = mapping_format(&mapping);
        json_object_set_new(object, "table", table_json(look));
        json_object_set_new(object, "guess",
                            json_pack("{s:s, s:s}", "list", mapping.importer->name, "columns",
                                      columns));
    }
    return true;
}

/* How far a long file is, while it is on its way in this server. */
static void progress_expand(const ResourceQuery *query, const ImportFile *file, json_t *object)
{
    const Context *context = query->context;
    ImportQueue *imports = app_imports(context->app);
    ImportProgress progress = {0};
    if (imports != NULL && import_job_is_live(file->job)) {
        progress = import_queue_progress(imports, context->business_id, file->id);
    }
    if (progress.phase != IMPORT_PHASE_NONE) {
        json_object_set_new(object, "progress",
                            json_pack("{s:s, s:I, s:I, s:I}", "phase",
                                      import_phase_key(progress.phase), "rows_done",
                                      (json_int_t)progress.done, "rows", (json_int_t)progress.rows,
                                      "seconds_left", (json_int_t)progress.seconds_left));
    }
}

/* The report as lists of rows with their reason instead of one text. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const ImportFile *file = record;
    const Lang *lang = query->context->lang;
    g_autofree char *report = g_strdup(file->report);
    g_autoptr(GArray) lines = import_report_parse(report);
    json_t *rejected = json_array(), *remarks = json_array();
    for (guint i = 0; i < lines->len; i++) {
        const ReportLine *line = &g_array_index(lines, ReportLine, i);
        json_array_append_new(line->remark ? remarks : rejected,
                              json_pack("{s:I, s:s, s:s, s:s}", "row", (json_int_t)line->row,
                                        "column", line->column, "value", line->value, "reason",
                                        tr(lang, line->sentence)));
    }
    json_object_del(object, "report");
    json_object_del(object, "options");
    json_object_set_new(object, "rejected", rejected);
    json_object_set_new(object, "remarks", remarks);
    progress_expand(query, file, object);
    return *file->kind != '\0' || unknown_expand(query, file, object, error);
}

const Resource resource_imports = {
    .name = "imports",
    .summary = "Files taken in, newest first, with counts and the reason of every row that was not. "
               "job: a long one on its way in (queued, running, stopping; progress says how far), or "
               "why it did not come in (cancelled, interrupted, failed).",
    .needs = CAN_SELL | CAN_MEASURE,
    .subject = SUBJECT_ORDERS,
    .type = &import_file_type,
    .load = load,
    .expand = expand,
};
