// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/import_long.h"
#include "app/import_map.h"

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
     .help = N_("Hanya bila tanggal di berkas tanpa tahun: tahun hari pertamanya. Kosong: yang "
                "terakhir lewat.")},
    {"columns", N_("Kolom mana berisi apa"), FIELD_TEXT, .max = MAPPING_TEXT_MAX,
     .help = N_("Hanya untuk daftar sendiri, misalnya: date=1 amount=3."),
     .example = N_("date=1 amount=3")},
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

/* Read, with all that the way it was read borrows from. */
typedef struct {
    ImportAsk ask;
    ImportRecall recall;
    ImportWork *work;
    bool at_once; /* comes in within this action; else it is compared already */
} Prepared;

static void prepared_free(void *data)
{
    Prepared *prepared = data;
    if (prepared != NULL) {
        import_recall_clear(&prepared->recall);
        import_work_free(prepared->work);
        g_free(prepared);
    }
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Prepared, prepared_free)

static ImportAsk ask_of(const Doing *doing)
{
    return (ImportAsk){.kind = form_text(doing->values, "kind"),
                       .platform = form_text(doing->values, "platform"),
                       .owner = form_text(doing->values, "owner"),
                       .year = form_int(doing->values, "year"),
                       .columns = form_text(doing->values, "columns"),
                       .open = !form_flag(doing->values, "apply")};
}

static void *prepare(const Doing *doing, GError **error)
{
    g_autofree char *refusal = NULL;
    g_autoptr(Prepared) prepared = g_new0(Prepared, 1);
    GBytes *file = form_file(doing->values, "file");
    prepared->ask = ask_of(doing);
    if (!import_recall(doing->context, file, &prepared->ask, &prepared->recall, error)) {
        return NULL;
    }
    prepared->work = import_work_read(doing->context, file, &prepared->ask, &refusal);
    if (prepared->work == NULL) {
        form_errors_add(doing->errors, "file", "%s", refusal);
        return NULL;
    }
    const Batch *batch = prepared->work->read.batch;
    prepared->at_once = form_flag(doing->values, "apply") &&
                        !import_is_long(doing->context, batch != NULL ? batch->rows : 0);
    return prepared->at_once || import_work_take(prepared->work, doing->context, false, error)
               ? g_steal_pointer(&prepared)
               : NULL;
}

/* Looked at, not taken in: what to do next is on the page of the file. */
static void say_looked(const Doing *doing, const Prepared *prepared)
{
    const Lang *lang = doing->context->lang;
    ActionResult *result = doing->result;
    if (*import_work_kind(prepared->work) == '\0') {
        result->next = g_strdup_printf("/impor/%" G_GINT64_FORMAT "/kolom", result->id);
        result->message = g_strdup(tr(lang, "Berkas sudah dibaca, tetapi belum dikenal. Tunjukkan "
                                            "dulu kolomnya di bawah ini."));
        return;
    }
    result->next = g_strdup_printf("/impor/%" G_GINT64_FORMAT, result->id);
    result->message = g_strdup(
        prepared->recall.known
            ? tr(lang, "Berkas seperti ini sudah pernah Anda kirim, jadi kolomnya dibaca seperti "
                       "waktu itu. Belum ada yang masuk.")
            : tr(lang, "Berkas sudah dibaca. Belum ada yang masuk; periksa dulu di bawah ini."));
}

static bool file_keep(const Doing *doing, const Prepared *prepared, ImportFileDraft *ret_draft,
                      GError **error)
{
    const Context *context = doing->context;
    const ImportWork *work = prepared->work;
    g_autofree char *options = import_ask_format(&prepared->ask);
    *ret_draft = (ImportFileDraft){import_work_kind(work),  options,      work->report->str,
                                   form_file(doing->values, "file"), work->counts,
                                   prepared->at_once};
    bool kept = import_file_add(context->db, context->business_id, ret_draft, context->now,
                                &doing->result->id, error);
    ret_draft->options = NULL;
    return kept;
}

/* Too long to wait for. */
static bool queue(const Doing *doing, GError **error)
{
    ActionResult *result = doing->result;
    g_autofree char *refusal = NULL;
    if (!import_queue_file(doing->context, result->id, &refusal, error)) {
        return false;
    }
    if (refusal != NULL) {
        form_errors_add(doing->errors, "", "%s", refusal);
    }
    result->next = g_strdup_printf("/impor/%" G_GINT64_FORMAT, result->id);
    result->message =
        g_strdup(tr(doing->context->lang, "Berkas panjang ini sedang dimasukkan. Boleh ditinggal; "
                                          "halamannya menunjukkan sampai di mana."));
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const Prepared *prepared = doing->prepared;
    ImportFileDraft draft = {0};
    if ((prepared->at_once && !import_work_take(prepared->work, context, true, error)) ||
        !file_keep(doing, prepared, &draft, error)) {
        return false;
    }
    if (!form_flag(doing->values, "apply")) {
        say_looked(doing, prepared);
        return true;
    }
    if (!prepared->at_once) {
        return queue(doing, error);
    }
    doing->result->next = g_strdup_printf("/impor/%" G_GINT64_FORMAT, doing->result->id);
    doing->result->message = g_strdup(tr(context->lang, "Isi berkas sudah masuk."));
    return import_file_apply(context->db, context->business_id, doing->result->id, &draft,
                             context->now, error);
}

const Action action_import_add = {
    .name = "import_add",
    .resource = "imports",
    .needs = CAN_SELL | CAN_MEASURE,
    .form_for = form_for,
    .label = N_("Baca berkas"),
    .done = N_("Berkas sudah dibaca."),
    .summary = "Reads a file that a platform offers for download (CSV, XLSX or JSON up to 32 MB) and "
               "says what would come in; with apply it comes in at once. The same file again changes "
               "nothing. A table that is not known waits until imports/{id}/map says its columns, or "
               "kind and columns say them at once.",
    .prepare = prepare,
    .prepared_free = prepared_free,
    .run = run,
};
