// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/import_work.h"

#define FILE_MAX ((int64_t)32 << 20)

/* Platforms whose files do not say which one they are of. */
static const Choice PLATFORMS[] = {{"instagram", N_("Instagram")}, {"facebook", N_("Facebook")}, {0}};

static const Field FILE_FIELD = {
    "file", N_("Berkas"), FIELD_FILE, true, .max = FILE_MAX,
    .accept = ".csv,.xlsx,.xlsm,.json,.txt,.tsv",
    .help = N_("CSV, Excel atau JSON seperti yang diunduh, tidak perlu dibuka dulu. Anda lihat dulu "
               "isinya sebelum ada yang masuk.")};
static const Field REST[] = {
    {"platform", N_("Akun, bila berkasnya tidak menyebutkan"), FIELD_CHOICE, .choices = PLATFORMS},
    {"owner", N_("Nama Anda di percakapan"), FIELD_TEXT, .max = 100,
     .help = N_("Hanya untuk berkas percakapan; kosongkan bila tidak tahu.")},
    {"year", N_("Tahun"), FIELD_NUMBER, .min = 2005, .max = 2100,
     .help = N_("Hanya bila tanggal di berkas tanpa tahun. Kosong: yang terakhir lewat.")},
    {"apply", N_("Langsung masukkan tanpa melihat dulu"), FIELD_FLAG},
    {0},
};

/* Labels in the reader's language, as a table made for the call asks. */
static void field_add(FormTable *table, const Field *field, const Lang *lang)
{
    Field said = *field;
    said.label = tr(lang, field->label);
    said.help = field->help != NULL ? tr(lang, field->help) : NULL;
    form_table_add(table, &said);
}

static FormTable *form_for(const Knowledge *knowledge, const Lang *lang)
{
    (void)knowledge;
    FormTable *table = form_table_new();
    g_autoptr(GArray) choices = g_array_new(TRUE, FALSE, sizeof(Choice));
    for (size_t i = 0; i < importer_count(); i++) {
        Choice choice = {IMPORTERS[i]->name, tr(lang, IMPORTERS[i]->label)};
        if (IMPORTERS[i]->kind != IMPORT_NOTHING) {
            g_array_append_val(choices, choice);
        }
    }
    field_add(table, &FILE_FIELD, lang);
    Field kind = {"kind", tr(lang, "Jenis berkas"), FIELD_CHOICE,
                  .choices = (const Choice *)(void *)choices->data,
                  .help = tr(lang, "Kosong: dikenali sendiri.")};
    form_table_add(table, &kind);
    for (const Field *field = REST; field->name != NULL; field++) {
        field_add(table, field, lang);
    }
    return table;
}

static ImportAsk ask_of(const Doing *doing)
{
    return (ImportAsk){form_text(doing->values, "kind"), form_text(doing->values, "platform"),
                       form_text(doing->values, "owner"), form_int(doing->values, "year"), 0};
}

static void *prepare(const Doing *doing, GError **error)
{
    (void)error;
    g_autofree char *refusal = NULL;
    ImportAsk ask = ask_of(doing);
    ImportWork *work =
        import_work_read(doing->context, form_file(doing->values, "file"), &ask, &refusal);
    if (work == NULL) {
        form_errors_add(doing->errors, "file", "%s", refusal);
    }
    return work;
}

static void prepared_free(void *prepared)
{
    import_work_free(prepared);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    ImportWork *work = doing->prepared;
    bool apply = form_flag(doing->values, "apply");
    ImportAsk ask = ask_of(doing);
    g_autofree char *options = import_ask_format(&ask);
    if (!import_work_take(work, context, apply, error)) {
        return false;
    }
    ImportFileDraft draft = {work->read.importer->name, options, work->report->str,
                             form_file(doing->values, "file"), work->counts};
    if (!import_file_add(context->db, context->business_id, &draft, context->now, &doing->result->id,
                         error)) {
        return false;
    }
    doing->result->next = g_strdup_printf("/impor/%" G_GINT64_FORMAT, doing->result->id);
    if (!apply) {
        doing->result->message = g_strdup(tr(context->lang, "Berkas sudah dibaca. Belum ada yang "
                                                            "masuk; periksa dulu di bawah ini."));
        return true;
    }
    return import_file_apply(context->db, context->business_id, doing->result->id, &draft,
                             context->now, error);
}

const Action action_import_add = {
    .name = "import_add",
    .resource = "imports",
    .needs = CAN_SELL | CAN_MEASURE,
    .form_for = form_for,
    .label = N_("Baca berkas"),
    .done = N_("Isi berkas sudah masuk."),
    .summary = "Reads a file that a platform offers for download (CSV, XLSX or JSON up to 32 MB) and "
               "says what would come in; with apply it comes in at once. The same file again changes "
               "nothing.",
    .prepare = prepare,
    .prepared_free = prepared_free,
    .run = run,
};
