// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include "action/registry.h"
#include "app/import_map.h"
#include "app/import_report.h"
#include "app/import_work.h"
#include "command/command.h"
#include "command/import_watch.h"

#define FILE_MAX ((int64_t)32 << 20)

static const Field FIELDS[] = {
    {"list", N_("Jenis berkas yang bisa dibaca"), FIELD_FLAG},
    {"kind", N_("Jenis berkas"), FIELD_TEXT, .max = 60},
    {"dry-run", N_("Lihat saja, jangan masukkan"), FIELD_FLAG},
    {"preview", N_("Lihat saja, jangan masukkan"), FIELD_FLAG},
    {"platform", N_("Akun"), FIELD_TEXT, .max = 60},
    {"owner", N_("Nama Anda di percakapan"), FIELD_TEXT, .max = 100},
    {"year", N_("Tahun"), FIELD_NUMBER, .min = 2005, .max = 2100},
    {"columns", N_("Kolom mana berisi apa"), FIELD_TEXT, .max = MAPPING_TEXT_MAX},
    {0},
};
static const Form FORM = {FIELDS};

static void say_kinds(CommandRun *run)
{
    json_t *list = json_array();
    for (size_t i = 0; i < importer_count(); i++) {
        const Importer *importer = IMPORTERS[i];
        if (importer->kind == IMPORT_NOTHING) {
            continue;
        }
        json_array_append_new(list, json_pack("{s:s, s:s}", "kind", importer->name, "label",
                                              tr(run->lang, importer->label)));
        if (!run->json) {
            g_string_append_printf(run->out, "%-20s %s\n", importer->name,
                                   tr(run->lang, importer->label));
        }
    }
    if (run->json) {
        command_json(run, json_pack("{s:o}", "kinds", list));
    } else {
        json_decref(list);
    }
}

static json_t *lines_json(const GArray *lines, bool remarks, const Lang *lang)
{
    json_t *list = json_array();
    for (guint i = 0; i < lines->len; i++) {
        const ReportLine *line = &g_array_index(lines, ReportLine, i);
        if (line->remark == remarks) {
            json_array_append_new(list,
                                  json_pack("{s:I, s:s, s:s, s:s}", "row", (json_int_t)line->row,
                                            "column", line->column, "value", line->value, "reason",
                                            tr(lang, line->sentence)));
        }
    }
    return list;
}

static void say(CommandRun *run, const char *kind, const ImportCounts *counts, char *report)
{
    g_autoptr(GArray) lines = import_report_parse(report);
    if (run->json) {
        command_json(run, json_pack("{s:s, s:I, s:I, s:I, s:I, s:I, s:o, s:o}", "kind", kind, "rows",
                                    (json_int_t)counts->rows, "new", (json_int_t)counts->new_rows,
                                    "same", (json_int_t)counts->same_rows, "changed",
                                    (json_int_t)counts->changed_rows, "rejected_rows",
                                    (json_int_t)counts->refused_rows, "rejected",
                                    lines_json(lines, false, run->lang), "remarks",
                                    lines_json(lines, true, run->lang)));
        return;
    }
    g_string_append_printf(run->out, tr(run->lang, "%d baris: %d baru, %d berubah, %d sudah ada, "
                                                   "%d tidak bisa masuk."),
                           (int)counts->rows, (int)counts->new_rows, (int)counts->changed_rows,
                           (int)counts->same_rows, (int)counts->refused_rows);
    g_string_append_c(run->out, '\n');
    for (guint i = 0; i < lines->len; i++) {
        g_autofree char *words =
            import_report_words(&g_array_index(lines, ReportLine, i), run->lang);
        g_string_append_printf(run->out, "  %s\n", words);
    }
}

/* What a table that nobody knows holds, and how to say it. */
static void say_columns(CommandRun *run, GBytes *file)
{
    g_autoptr(TableLook) look = table_look_file(file, run->context->today);
    Mapping mapping;
    if (look == NULL || run->json) {
        return;
    }
    g_autofree char *headings = import_headings(look);
    mapping_guess(look, mapping_guess_list(look), &mapping);
    g_autofree char *columns = mapping_format(&mapping);
    g_string_append_printf(run->out, tr(run->lang, "Kolomnya: %s"), headings);
    g_string_append_c(run->out, '\n');
    g_string_append_printf(run->out, "tangga import %s --columns \"%s\"\n",
                           mapping.importer->name, columns);
}

/* Looks only: the same walk, and nothing is written. */
static bool preview(CommandRun *run, GBytes *file, const ImportAsk *asked, GError **error)
{
    ImportAsk ask = *asked;
    g_auto(ImportRecall) recall = {0};
    if (!import_recall(run->context, file, &ask, &recall, error)) {
        return false;
    }
    g_autofree char *refusal = NULL;
    g_autoptr(ImportWork) work = import_work_read(run->context, file, &ask, &refusal);
    if (work == NULL) {
        say_columns(run, file);
        return command_fail(run, error, ERROR_INVALID, "%s", refusal);
    }
    if (!import_work_take(work, run->context, false, error)) {
        return false;
    }
    say(run, work->read.importer->name, &work->counts, work->report->str);
    return true;
}

typedef struct {
    const ImportAsk *ask;
    GBytes *file;
    char year[8];
} Given;

static const char *given_get(const void *data, const char *name)
{
    const Given *given = data;
    const char *text = g_str_equal(name, "kind")       ? given->ask->kind
                       : g_str_equal(name, "platform") ? given->ask->platform
                       : g_str_equal(name, "owner")    ? given->ask->owner
                       : g_str_equal(name, "year")     ? given->year
                       : g_str_equal(name, "columns")  ? given->ask->columns
                       : g_str_equal(name, "apply")    ? "1"
                                                       : "";
    return *text != '\0' ? text : NULL;
}

static GBytes *given_file(const void *data, const char *name)
{
    return g_str_equal(name, "file") ? ((const Given *)data)->file : NULL;
}

/* With a word on how far it is to who watches, and Ctrl-C to call it off. */
static bool take(CommandRun *run, const Given *given, int64_t *ret_id, GError **error)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_autoptr(GError) failure = NULL;
    g_auto(ActionResult) result = {0};
    ImportWatch watch;
    ActionCall call = {&action_import_add, 0, {given_get, given, given_file}, NULL};
    import_watch_begin(&watch, run->app, isatty(STDERR_FILENO) ? stderr : NULL, run->lang);
    bool taken = action_run(run->context, &call, errors, &values, &result, &failure);
    bool called_off = import_watch_end(&watch);
    *ret_id = result.id;
    if (taken) {
        return true;
    }
    if (called_off) {
        return command_fail(run, error, ERROR_UNAVAILABLE, "%s",
                            tr(run->lang, "Dibatalkan. Tidak ada yang masuk; buku usaha sama "
                                          "seperti sebelumnya."));
    }
    if (form_errors_count(errors) > 0) {
        return command_refuse(errors, error);
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

static bool apply(CommandRun *run, GBytes *file, const ImportAsk *ask, GError **error)
{
    const Context *context = run->context;
    Given given = {ask, file, ""};
    int64_t id = 0;
    g_autoptr(RecordList) one = NULL;
    if (ask->year > 0) {
        g_snprintf(given.year, sizeof given.year, "%d", (int)ask->year);
    }
    if (!take(run, &given, &id, error) ||
        !import_file_load(context->db, context->business_id, id, &one, error)) {
        return false;
    }
    const ImportFile *taken = import_file_at(one, 0);
    ImportCounts counts = {taken->rows, taken->new_rows, taken->same_rows, taken->changed_rows,
                           taken->refused_rows};
    g_autofree char *report = g_strdup(taken->report);
    say(run, taken->kind, &counts, report);
    return true;
}

static bool run_import(CommandRun *run, GError **error)
{
    if (form_flag(run->flags, "list")) {
        say_kinds(run);
        return true;
    }
    if (run->argument_count == 0) {
        return command_fail(run, error, ERROR_INVALID, "%s",
                            tr(run->lang, "Sebutkan berkasnya: tangga import [JENIS] BERKAS."));
    }
    const char *path = run->arguments[run->argument_count - 1];
    const char *kind = run->argument_count > 1 ? run->arguments[0] : form_text(run->flags, "kind");
    const Importer *importer = *kind != '\0' ? importer_find(kind) : NULL;
    if (*kind != '\0' && (importer == NULL || importer->kind == IMPORT_NOTHING)) {
        return command_fail(run, error, ERROR_INVALID,
                            tr(run->lang, "Jenis '%s' tidak ada. Lihat `tangga import --list`."),
                            kind);
    }
    g_autoptr(GBytes) file = command_file(run, path, FILE_MAX, error);
    ImportAsk ask = {kind, form_text(run->flags, "platform"), form_text(run->flags, "owner"),
                     form_int(run->flags, "year"), 0, form_text(run->flags, "columns"), false};
    if (file == NULL) {
        return false;
    }
    bool look = form_flag(run->flags, "dry-run") || form_flag(run->flags, "preview");
    return look ? preview(run, file, &ask, error) : apply(run, file, &ask, error);
}

const Command command_import = {
    .name = "import",
    .usage = "import [KIND] FILE [--columns \"date=1 amount=3\"] [--dry-run] | import --list",
    .summary = "Takes in a file that a platform offers for download; the same file again changes "
               "nothing.",
    .needs = NEEDS_BUSINESS,
    .form = &FORM,
    .arguments_min = 0,
    .arguments_max = 2,
    .run = run_import,
};
