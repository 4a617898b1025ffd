// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/import_map.h"
#include "guide/platform.h"
#include "page/measure/import_view.h"
#include "store/figure.h"

#define COLUMNS_SHOWN 6u

static const Action *const ACTIONS_HERE[] = {&action_import_map, &action_import_discard, NULL};
static const Field QUERY_FIELDS[] = {
    {"daftar", N_("Ini daftar apa?"), FIELD_CHOICE, .max = 40},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

/* The table as far as it is understood before she says more. */
typedef struct {
    const ImportFile *file;
    const TableLook *look;
    Mapping mapping;
    char *options; /* owned; the ask borrows from it */
    ImportAsk ask;
} Shown;

static void shown_clear(Shown *shown)
{
    g_free(shown->options);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Shown, shown_clear)

static const Importer *own_find(const char *name)
{
    const Importer *importer = name != NULL ? importer_find(name) : NULL;
    return importer != NULL && importer->own ? importer : NULL;
}

/* Which list it is: as chosen just now, as it was read before, as asked for, else as it looks. */
static const Importer *list_of(const PageView *view, const Shown *shown)
{
    const char *const NAMES[] = {view->failed == &action_import_map ? form_text(view->typed, "list")
                                                                   : NULL,
                                 form_text(view->query, "daftar"), shown->file->kind,
                                 shown->ask.kind};
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        if (own_find(NAMES[i]) != NULL) {
            return own_find(NAMES[i]);
        }
    }
    return mapping_guess_list(shown->look);
}

static void shown_fill(const PageView *view, Shown *shown)
{
    shown->options = g_strdup(shown->file->options);
    import_ask_parse(shown->options, &shown->ask);
    const Importer *importer = list_of(view, shown);
    bool said = g_str_equal(shown->ask.kind, importer->name) && *shown->ask.columns != '\0' &&
                mapping_parse(importer, shown->ask.columns, &shown->mapping);
    if (!said) {
        mapping_guess(shown->look, importer, &shown->mapping);
    }
}

/* "B · Jumlah": as the spreadsheet calls it and as it is headed; owned by the caller. */
static char *column_name(const TableLook *look, size_t i)
{
    const char *heading = look_column(look, i)->heading;
    g_autofree char *letter = look_letter(i);
    return *heading != '\0' ? g_strdup_printf("%s · %s", letter, heading)
                            : g_steal_pointer(&letter);
}

/* Its first values that say something, owned by the caller. */
static char *column_values(const LookColumn *column)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (size_t i = 0; i < LOOK_ROWS; i++) {
        if (*column->samples[i] != '\0') {
            g_string_append_printf(text, "%s%s", text->len > 0 ? " · " : "", column->samples[i]);
        }
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}

static void draw_column(Html *html, const TableLook *look, size_t i)
{
    g_autofree char *name = column_name(look, i);
    g_autofree char *values = column_values(look_column(look, i));
    bool said = *values != '\0';
    ui_item(html, (UiItem){.title_data = name,
                           .note_data = said ? values : NULL,
                           .note = said ? NULL : tr(html->lang, "kosong di baris pertama")});
}

static void draw_table(Html *html, const TableLook *look)
{
    size_t count = look->columns->len, few = MIN(count, COLUMNS_SHOWN);
    ui_subheading(html, look->headed ? tr(html->lang, "Kolom di berkas, dengan tiga baris pertama")
                                     : tr(html->lang, "Kolom di berkas ini tidak berjudul; inilah "
                                                      "tiga baris pertama"));
    ui_list_begin(html);
    for (size_t i = 0; i < few; i++) {
        draw_column(html, look, i);
    }
    ui_list_end(html);
    if (few < count) {
        ui_fold_begin(html, tr(html->lang, "Kolom lainnya"));
        ui_list_begin(html);
        for (size_t i = few; i < count; i++) {
            draw_column(html, look, i);
        }
        ui_list_end(html);
        ui_fold_end(html);
    }
}

static void draw_lists(PageView *view, const Shown *shown)
{
    const Lang *lang = view->html->lang;
    g_autoptr(GArray) choices = g_array_new(TRUE, TRUE, sizeof(Choice));
    g_autoptr(FormTable) table = form_table_new();
    g_autoptr(FormValues) values = form_values_new();
    g_autofree char *target = g_strdup_printf("/impor/%" G_GINT64_FORMAT "/kolom", shown->file->id);
    for (size_t i = 0; i < importer_count(); i++) {
        Choice choice = {IMPORTERS[i]->name, tr(lang, IMPORTERS[i]->label)};
        if (IMPORTERS[i]->own) {
            g_array_append_val(choices, choice);
        }
    }
    form_table_add(table, &(Field){.name = "daftar",
                                   .label = tr(lang, "Ini daftar apa?"),
                                   .kind = FIELD_CHOICE,
                                   .required = true,
                                   .choices = (const Choice *)(void *)choices->data});
    form_values_show(values, "daftar", shown->mapping.importer->name);
    g_autofree char *summary = g_strdup_printf(tr(lang, "Dibaca sebagai %s. Bukan itu? Ganti"),
                                               tr(lang, shown->mapping.importer->label));
    ui_fold_begin(view->html, summary);
    ui_query_form(view->html, target, form_table_form(table), values, NULL, tr(lang, "Ganti daftar"));
    ui_fold_end(view->html);
}

static void field_add(FormTable *table, const PageView *view, const ImportColumn *column,
                      bool required)
{
    form_table_add(table, &(Field){.name = column->key,
                                   .label = tr(view->html->lang, column->label),
                                   .kind = FIELD_TEXT,
                                   .required = required});
}

/* What the list cannot do without comes first. */
static FormTable *fields_make(const PageView *view, const Importer *importer)
{
    FormTable *table = form_table_new();
    g_autoptr(FormTable) made = NULL;
    const Form *form = action_form(&action_import_map, view->context->knowledge, view->html->lang,
                                   &made);
    size_t count = importer_columns(importer);
    for (int needed = 1; needed >= 0; needed--) {
        for (size_t i = 0; i < count; i++) {
            if (importer->columns[i].needed == (needed == 1)) {
                field_add(table, view, &importer->columns[i],
                          needed == 1 && (!importer->of_account || i == importer->date_column));
            }
        }
        if (needed == 1 && importer->of_account) {
            Field platform = *form_field(form, "platform");
            platform.kind = FIELD_TEXT;
            form_table_add(table, &platform);
        }
    }
    if (importer->date_column < count) {
        form_table_add(table, form_field(form, "order"));
    }
    return table;
}

static OptionTable column_options(const TableLook *look)
{
    OptionTable table = {g_array_new(TRUE, TRUE, sizeof(UiOption)), g_string_chunk_new(1024)};
    for (size_t i = 0; i < look->columns->len; i++) {
        g_autofree char *number = g_strdup_printf("%zu", i + 1);
        g_autofree char *name = column_name(look, i);
        const char *sample = look_column(look, i)->samples[0];
        g_autofree char *label =
            *sample != '\0' ? g_strdup_printf("%s (%s)", name, sample) : g_strdup(name);
        UiOption option = {g_string_chunk_insert(table.texts, number),
                           g_string_chunk_insert(table.texts, label)};
        g_array_append_val(table.options, option);
    }
    return table;
}

/* The accounts she uses, for figures whose file does not name one. */
static bool account_options(const PageView *view, GArray *options, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) channels = NULL;
    if (!used_channel_list(context->db, context->business_id, &channels, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(channels); i++) {
        const Platform *platform =
            platform_find(context->knowledge, used_channel_at(channels, i)->platform);
        if (platform != NULL) {
            UiOption option = {platform->key, platform_name(platform, view->html->lang)};
            g_array_append_val(options, option);
        }
    }
    return true;
}

static FormValues *values_make(const Shown *shown)
{
    FormValues *values = form_values_new();
    const Mapping *mapping = &shown->mapping;
    for (size_t i = 0; i < importer_columns(mapping->importer); i++) {
        if (mapping->places[i] >= 0) {
            form_values_show_int(values, mapping->importer->columns[i].key, mapping->places[i] + 1);
        }
    }
    if (mapping->order != DATE_UNSURE) {
        form_values_show(values, "order", mapping->order == DATE_MDY ? "mdy" : "dmy");
    }
    form_values_show(values, "platform", shown->ask.platform);
    return values;
}

static bool draw_mapping(PageView *view, const Shown *shown, GError **error)
{
    const Importer *importer = shown->mapping.importer;
    const char *const hidden[] = {"list", importer->name, NULL};
    g_autoptr(FormTable) table = fields_make(view, importer);
    g_autoptr(FormValues) values = values_make(shown);
    g_auto(OptionTable) columns = column_options(shown->look);
    g_autoptr(GArray) accounts = g_array_new(TRUE, TRUE, sizeof(UiOption));
    UiOptions options[IMPORT_COLUMNS_MAX + 2] = {{0}};
    size_t count = importer_columns(importer);
    if (importer->of_account && !account_options(view, accounts, error)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        options[i] = (UiOptions){importer->columns[i].key, OPTIONS(columns)};
    }
    options[count] = (UiOptions){"platform", (const UiOption *)(void *)accounts->data};
    page_form(view, (PageForm){.action = &action_import_map,
                               .form = form_table_form(table),
                               .id = shown->file->id,
                               .values = values,
                               .options = options,
                               .hidden = hidden,
                               .fold_from = importer->date_column < count ? "order" : NULL});
    return true;
}

static void draw_gone(Html *html, bool waits)
{
    ui_empty(html, "measure",
             waits ? tr(html->lang, "Berkas ini bukan tabel, jadi tidak ada kolom yang bisa "
                                    "ditunjuk.")
                   : tr(html->lang, "Berkas ini sudah dimasukkan atau sudah disingkirkan."));
    ui_button_link(html, "/impor", tr(html->lang, "Kirim berkas lain"), true);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(GBytes) bytes = NULL;
    if (!import_file_load(context->db, context->business_id, view->id, &one, error) ||
        !import_file_bytes(context->db, context->business_id, view->id, &bytes, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such file");
    }
    g_autoptr(TableLook) look = bytes != NULL ? table_look_file(bytes, context->today) : NULL;
    if (look == NULL) {
        draw_gone(html, bytes != NULL);
        return true;
    }
    g_auto(Shown) shown = {.file = import_file_at(one, 0), .look = look};
    shown_fill(view, &shown);
    ui_lead(html, *shown.file->kind == '\0'
                      ? tr(html->lang, "Berkas ini belum dikenal. Tunjukkan kolom mana isinya apa; "
                                       "cukup sekali, lain kali langsung terbaca.")
                      : tr(html->lang, "Ubah daftar atau kolomnya di sini. Lain kali daftar seperti "
                                       "ini dibaca begitu juga."));
    draw_table(html, look);
    draw_lists(view, &shown);
    ui_subheading(html, tr(html->lang, "Kolom mana isinya apa?"));
    return draw_mapping(view, &shown, error);
}

const Page page_import_columns = {
    .path = "/impor/{nomor}/kolom",
    .title = N_("Kolom di berkas"),
    .back = "/impor",
    .needs = CAN_SELL | CAN_MEASURE,
    .subject = SUBJECT_ORDERS,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
