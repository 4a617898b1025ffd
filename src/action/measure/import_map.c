// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "action/action.h"
#include "app/import_map.h"
#include "guide/platform.h"

static const Choice ORDERS[] = {{"dmy", N_("Hari dulu: 31/12/2026")},
                                {"mdy", N_("Bulan dulu: 12/31/2026")},
                                {0}};
static const Field REST[] = {
    {"platform", N_("Angka akun yang mana?"), FIELD_CHOICE, .max = 60},
    {"order", N_("Cara menulis tanggal"), FIELD_CHOICE, .choices = ORDERS,
     .help = N_("Kosong: dilihat dari isi kolomnya.")},
    {0},
};

static void lists_add(FormTable *table, const Lang *lang)
{
    g_autoptr(GArray) choices = g_array_new(TRUE, TRUE, sizeof(Choice));
    for (size_t i = 0; i < importer_count(); i++) {
        Choice choice = {IMPORTERS[i]->name, tr(lang, IMPORTERS[i]->label)};
        if (IMPORTERS[i]->own) {
            g_array_append_val(choices, choice);
        }
    }
    form_table_add(table, &(Field){.name = "list",
                                   .label = tr(lang, "Ini daftar apa?"),
                                   .kind = FIELD_CHOICE,
                                   .help = tr(lang, "Kosong: ditebak dari isinya."),
                                   .choices = (const Choice *)(void *)choices->data});
}

/* Each column that any of the lists may have, once: lists share their keys. */
static void columns_add(FormTable *table, const Lang *lang)
{
    for (size_t i = 0; i < importer_count(); i++) {
        for (size_t j = 0; IMPORTERS[i]->own && j < importer_columns(IMPORTERS[i]); j++) {
            const ImportColumn *column = &IMPORTERS[i]->columns[j];
            if (form_field(form_table_form(table), column->key) == NULL) {
                form_table_add(table, &(Field){.name = column->key,
                                               .label = tr(lang, column->label),
                                               .kind = FIELD_NUMBER,
                                               .min = 1,
                                               .max = LOOK_COLUMNS_MAX});
            }
        }
    }
}

static FormTable *form_for(const Knowledge *knowledge, const Lang *lang)
{
    (void)knowledge;
    FormTable *table = form_table_new();
    lists_add(table, lang);
    columns_add(table, lang);
    for (const Field *field = REST; field->name != NULL; field++) {
        Field said = *field;
        said.label = tr(lang, field->label);
        said.help = field->help != NULL ? tr(lang, field->help) : NULL;
        form_table_add(table, &said);
    }
    return table;
}

/* Read again with its columns. */
typedef struct {
    ImportAsk ask;
    TableLook *look;
    char *options, *columns; /* the old options, from which the ask borrows; owned */
    ImportWork *work;
} Prepared;

static void prepared_free(void *data)
{
    Prepared *prepared = data;
    if (prepared != NULL) {
        table_look_free(prepared->look);
        import_work_free(prepared->work);
        g_free(prepared->options);
        g_free(prepared->columns);
        g_free(prepared);
    }
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Prepared, prepared_free)

static void refuse(const Doing *doing, const char *field, const char *sentence)
{
    form_errors_add(doing->errors, field, "%s", tr(doing->context->lang, sentence));
}

static void mapping_read(const Doing *doing, const Importer *importer, Mapping *ret_mapping)
{
    const char *order = form_text(doing->values, "order");
    *ret_mapping = (Mapping){.importer = importer, .order = DATE_UNSURE};
    if (*order != '\0') {
        ret_mapping->order = g_str_equal(order, "mdy") ? DATE_MDY : DATE_DMY;
    }
    for (size_t i = 0; i < importer_columns(importer); i++) {
        ret_mapping->places[i] = (int)form_int(doing->values, importer->columns[i].key) - 1;
    }
}

static bool mapping_check(const Doing *doing, const Mapping *mapping, size_t columns)
{
    const Importer *importer = mapping->importer;
    const char *platform = form_text(doing->values, "platform");
    const ImportColumn *missing = mapping_missing(mapping, platform);
    if (missing != NULL) {
        refuse(doing, missing->key, N_("Ini perlu ada. Pilih kolomnya."));
    }
    for (size_t i = 0; i < importer_columns(importer); i++) {
        if (mapping->places[i] >= (int)columns) {
            refuse(doing, importer->columns[i].key, N_("Kolom ini tidak ada di berkasnya."));
        }
    }
    if (*platform != '\0' && platform_find(doing->context->knowledge, platform) == NULL) {
        refuse(doing, "platform", N_("Pilih salah satu akun yang dikenal."));
    }
    return form_errors_count(doing->errors) == 0;
}

/* The file as it waits; NULL when it does not, with the failure or the refusal set. */
static GBytes *file_load(const Doing *doing, char **ret_options, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    GBytes *bytes = NULL;
    if (!import_file_load(context->db, context->business_id, doing->id, &one, error) ||
        !import_file_bytes(context->db, context->business_id, doing->id, &bytes, error)) {
        return NULL;
    }
    if (record_count(one) == 0) {
        error_set(error, ERROR_NOT_FOUND, "no such file");
        return NULL;
    }
    if (bytes == NULL) {
        refuse(doing, "", N_("Berkas ini sudah dimasukkan atau sudah disingkirkan. Kirim sekali lagi "
                             "bila masih perlu."));
        return NULL;
    }
    *ret_options = g_strdup(import_file_at(one, 0)->options);
    return bytes;
}

static bool file_read_mapped(const Doing *doing, GBytes *bytes, Prepared *prepared)
{
    Mapping mapping;
    g_autofree char *refusal = NULL;
    prepared->look = table_look_file(bytes, doing->context->today);
    if (prepared->look == NULL) {
        refuse(doing, "", N_("Berkas ini bukan tabel, jadi tidak ada kolom yang bisa ditunjuk."));
        return false;
    }
    const Importer *list = importer_find(form_text(doing->values, "list"));
    mapping_read(doing, list != NULL ? list : mapping_guess_list(prepared->look), &mapping);
    if (!mapping_check(doing, &mapping, prepared->look->columns->len)) {
        return false;
    }
    import_ask_parse(prepared->options, &prepared->ask);
    prepared->columns = mapping_format(&mapping);
    prepared->ask.kind = mapping.importer->name;
    prepared->ask.platform = form_text(doing->values, "platform");
    prepared->ask.columns = prepared->columns;
    prepared->work = import_work_read(doing->context, bytes, &prepared->ask, &refusal);
    if (prepared->work == NULL) {
        form_errors_add(doing->errors, "", "%s", refusal);
    }
    return prepared->work != NULL;
}

static void *prepare(const Doing *doing, GError **error)
{
    g_autoptr(Prepared) prepared = g_new0(Prepared, 1);
    g_autoptr(GBytes) bytes = file_load(doing, &prepared->options, error);
    return bytes != NULL && file_read_mapped(doing, bytes, prepared) &&
                   import_work_take(prepared->work, doing->context, false, error)
               ? g_steal_pointer(&prepared)
               : NULL;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const Prepared *prepared = doing->prepared;
    ImportWork *work = prepared->work;
    g_autofree char *options = import_ask_format(&prepared->ask);
    ImportFileDraft draft = {import_work_kind(work), options, work->report->str, NULL,
                             work->counts, false};
    doing->result->id = doing->id;
    doing->result->next = g_strdup_printf("/impor/%" G_GINT64_FORMAT, doing->id);
    return import_file_reread(context->db, context->business_id, doing->id, &draft, error) &&
           import_remember(context, prepared->look, &prepared->ask, error);
}

const Action action_import_map = {
    .name = "import_map",
    .resource = "imports",
    .verb = "map",
    .on_record = true,
    .needs = CAN_SELL | CAN_MEASURE,
    .form_for = form_for,
    .label = N_("Lihat hasilnya"),
    .done = N_("Kolomnya sudah diingat. Belum ada yang masuk; periksa dulu di bawah ini."),
    .summary = "Says which column of a waiting table holds what (columns count from 1) and reads it "
               "so; a table with the same headings is read the same way from then on.",
    .prepare = prepare,
    .prepared_free = prepared_free,
    .run = run,
};
