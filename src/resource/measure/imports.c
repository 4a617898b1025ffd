// SPDX-License-Identifier: Apache-2.0
#include "app/import_report.h"
#include "importer/importer.h"
#include "resource/resource.h"
#include "store/import_file.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return import_file_list(query->context->db, query->context->business_id, query->cursor,
                            query->limit, ret_list, error);
}

/* The report as lists of rows with their reason instead of one text. */
static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    (void)error;
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
    return true;
}

const Resource resource_imports = {
    .name = "imports",
    .summary = "Files taken in, newest first, with counts and the reason of every row that was not.",
    .needs = CAN_SELL | CAN_MEASURE,
    .subject = SUBJECT_ORDERS,
    .type = &import_file_type,
    .load = load,
    .expand = expand,
};
