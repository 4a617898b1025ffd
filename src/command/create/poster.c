// SPDX-License-Identifier: Apache-2.0
#include "poster/poster.h"

#include <string.h>

#include "command/command.h"
#include "draw/photo.h"
#include "poster/palette_book.h"

static const Field FIELDS[] = {
    {"list", N_("Jenis, isian dan batasnya"), FIELD_FLAG},
    {"field", N_("Isian: nama=isi, boleh berulang"), FIELD_LINES, .max = 20000},
    {"photo", N_("Foto (JPEG, PNG, WebP, HEIF)"), FIELD_TEXT, .max = 1000},
    {"size", N_("Ukuran: status, portrait, square, a4, a6"), FIELD_TEXT, .max = 20},
    {"style", N_("Gaya: hangat, tegas, rapi"), FIELD_TEXT, .max = 20},
    {"palette", N_("Warna: nama atau #rrggbb"), FIELD_TEXT, .max = 20},
    {"out", N_("Berkas hasil: .png .jpg .webp .pdf"), FIELD_TEXT, .max = 1000},
    {0},
};
static const Form FORM = {FIELDS};

/* --- what there is --- */
static const char *kind_word(FieldKind kind)
{
    switch (kind) {
    case FIELD_NUMBER:
        return "number";
    case FIELD_MONEY:
        return "rupiah";
    case FIELD_DAY:
        return "day";
    case FIELD_MINUTE:
        return "time";
    case FIELD_CHOICE:
        return "choice";
    case FIELD_FLAG:
        return "tick";
    case FIELD_ROWS:
        return "rows";
    default:
        return "text";
    }
}

static json_t *fields_json(const Form *form)
{
    json_t *fields = json_array();
    for (const Field *field = form->fields; field->name != NULL; field++) {
        json_t *one =
            json_pack("{s:s, s:s, s:s, s:b, s:I, s:I}", "name", field->name, "label", field->label,
                      "kind", kind_word(field->kind), "required", field->required, "min",
                      (json_int_t)field->min, "max", (json_int_t)field->max);
        if (field->row != NULL) {
            json_object_set_new(one, "fields", fields_json(field->row));
        }
        for (const Choice *choice = field->choices; choice != NULL && choice->value; choice++) {
            json_t *choices = json_object_get(one, "choices");
            if (choices == NULL) {
                json_object_set_new(one, "choices", choices = json_array());
            }
            json_array_append_new(choices, json_string(choice->value));
        }
        json_array_append_new(fields, one);
    }
    return fields;
}

static json_t *kind_json(const PosterKind *kind)
{
    json_t *sizes = json_array();
    for (int size = 0; size < POSTER_SIZE_COUNT; size++) {
        if ((kind->sizes & 1u << size) != 0) {
            json_array_append_new(sizes, json_string(poster_format((PosterSize)size)->name));
        }
    }
    return json_pack("{s:s, s:s, s:s, s:b, s:o, s:o}", "name", kind->name, "label", kind->label,
                     "summary", kind->summary, "photo", kind->takes_photo, "sizes", sizes, "fields",
                     fields_json(kind->form));
}

static json_t *list_json(const PaletteBook *book)
{
    json_t *kinds = json_array(), *styles = json_array(), *palettes = json_array();
    for (size_t i = 0; i < poster_count(); i++) {
        json_array_append_new(kinds, kind_json(POSTERS[i]));
    }
    for (const PosterStyle *style = POSTER_STYLES; style->name != NULL; style++) {
        json_array_append_new(styles, json_string(style->name));
    }
    for (size_t i = 0; i < palette_book_count(book); i++) {
        json_array_append_new(palettes, json_string(palette_book_at(book, i)->name));
    }
    return json_pack("{s:o, s:o, s:o}", "kinds", kinds, "styles", styles, "palettes", palettes);
}

static void fields_print(GString *out, const Form *form, const char *before)
{
    for (const Field *field = form->fields; field->name != NULL; field++) {
        g_string_append_printf(out, "    %s%s%s\t%s", before, field->name,
                               field->required ? "*" : "", kind_word(field->kind));
        if (field->max > 0) {
            g_string_append_printf(out, ", max %" G_GINT64_FORMAT, field->max);
        }
        g_string_append_printf(out, "\t%s\n", field->label);
        if (field->row != NULL) {
            g_autofree char *rows = g_strdup_printf("%s.0.", field->name);
            fields_print(out, field->row, rows);
        }
    }
}

static bool list(CommandRun *run, const PaletteBook *book)
{
    if (run->json) {
        command_json(run, list_json(book));
        return true;
    }
    for (size_t i = 0; i < poster_count(); i++) {
        g_string_append_printf(run->out, "%s\t%s\n", POSTERS[i]->name, POSTERS[i]->label);
        fields_print(run->out, POSTERS[i]->form, "");
    }
    g_string_append(run->out, "palettes");
    for (size_t i = 0; i < palette_book_count(book); i++) {
        g_string_append_printf(run->out, " %s", palette_book_at(book, i)->name);
    }
    g_string_append(run->out, "\n");
    return true;
}

/* --- what was asked --- */
/* "title=Nasi kuning" lines; a line that names no field goes on with the one before. */
static GHashTable *typed_fields(const char *text)
{
    GHashTable *fields = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (size_t i = 0; lines[i] != NULL; i++) {
        const char *equals = strchr(lines[i], '=');
        if (equals != NULL) {
            g_hash_table_replace(fields, g_strndup(lines[i], (gsize)(equals - lines[i])),
                                 g_strdup(equals + 1));
        }
    }
    return fields;
}

static const char *typed_field(const void *data, const char *name)
{
    return g_hash_table_lookup((GHashTable *)data, name);
}

static char *names_of(const Form *form)
{
    g_autoptr(GString) names = g_string_new(NULL);
    for (const Field *field = form->fields; field->name != NULL; field++) {
        g_string_append_printf(names, "%s%s%s", names->len > 0 ? ", " : "", field->name,
                               field->required ? "*" : "");
        for (const Field *row = field->row != NULL ? field->row->fields : NULL;
             row != NULL && row->name != NULL; row++) {
            g_string_append_printf(names, " %s.0.%s", field->name, row->name);
        }
    }
    return g_string_free(g_steal_pointer(&names), FALSE);
}

static bool refuse(const PosterKind *kind, const FormErrors *errors, GError **error)
{
    g_autoptr(GError) failure = NULL;
    g_autofree char *names = names_of(kind->form);
    if (command_refuse(errors, &failure)) {
        return true;
    }
    return error_set(error, ERROR_INVALID, "%s. Fields of %s (* = needed): %s", failure->message,
                     kind->name, names);
}

static bool unknown_check(const PosterKind *kind, GHashTable *typed, FormErrors *errors)
{
    GHashTableIter iter;
    gpointer name = NULL;
    g_hash_table_iter_init(&iter, typed);
    while (g_hash_table_iter_next(&iter, &name, NULL)) {
        g_auto(GStrv) parts = g_strsplit(name, ".", 3);
        const Field *field = form_field(kind->form, parts[0]);
        if (field == NULL || (field->kind == FIELD_ROWS) != (parts[1] != NULL)) {
            form_errors_add(errors, name, "%s", tr(NULL, "Isian ini tidak ada."));
        }
    }
    return form_errors_count(errors) == 0;
}

static bool values_read(CommandRun *run, const PosterKind *kind, FormValues **ret_values,
                        GError **error)
{
    g_autoptr(GHashTable) typed = typed_fields(form_text(run->flags, "field"));
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    if (unknown_check(kind, typed, errors)) {
        values = form_read(kind->form, (FormSource){typed_field, typed}, run->lang, errors);
        if (form_errors_count(errors) == 0 && kind->check != NULL) {
            kind->check(values, run->lang, errors);
        }
    }
    if (form_errors_count(errors) > 0) {
        return refuse(kind, errors, error);
    }
    *ret_values = g_steal_pointer(&values);
    return true;
}

static bool photo_take(CommandRun *run, GBytes **ret_photo, GError **error)
{
    const char *file = form_text(run->flags, "photo");
    g_autofree char *bytes = NULL;
    gsize size = 0;
    if (*file == '\0') {
        return true;
    }
    if (!g_file_get_contents(file, &bytes, &size, NULL)) {
        return error_set(error, ERROR_INVALID, "the photo %s cannot be opened", file);
    }
    if (size > PHOTO_FILE_MAX) {
        return error_set(error, ERROR_INVALID, "the photo %s is larger than 20 MB", file);
    }
    *ret_photo = g_bytes_new_take(g_steal_pointer(&bytes), size);
    return true;
}

static bool look_read(CommandRun *run, const PaletteBook *book, PosterAsk *ask, Palette *palette,
                      GError **error)
{
    const char *style = form_text(run->flags, "style"), *size = form_text(run->flags, "size");
    ask->style = *style != '\0' ? style : POSTER_STYLES[0].name;
    ask->size = poster_first_size(ask->kind);
    ask->palette = palette;
    if (*size != '\0' && !poster_size_parse(size, &ask->size)) {
        return error_set(error, ERROR_INVALID, "--size is status, portrait, square, a4 or a6");
    }
    if (poster_style(ask->style) == NULL) {
        return error_set(error, ERROR_INVALID, "--style is hangat, tegas or rapi");
    }
    return palette_book_choose(book, form_text(run->flags, "palette"), palette, error);
}

static bool file_write(CommandRun *run, const PosterAsk *ask, GError **error)
{
    const char *file = form_text(run->flags, "out");
    PosterOutput output = {0};
    g_autoptr(GBytes) bytes = NULL;
    g_autoptr(GError) failure = NULL;
    gsize size = 0;
    if (*file == '\0' || !picture_format_parse(file, &output.format)) {
        return error_set(error, ERROR_INVALID, "--out names a .png, .jpg, .webp or .pdf file");
    }
    if (!poster_draw(ask, &output, &bytes, error)) {
        return false;
    }
    const char *content = g_bytes_get_data(bytes, &size);
    if (!g_file_set_contents(file, content, (gssize)size, &failure)) {
        return error_set(error, ERROR_UNAVAILABLE, "%s", failure->message);
    }
    if (run->json) {
        command_json(run, json_pack("{s:s, s:s, s:I}", "out", file, "kind", ask->kind->name,
                                    "bytes", (json_int_t)size));
    }
    return true;
}

static const PosterKind *kind_of(const CommandRun *run, GError **error)
{
    const PosterKind *kind = run->argument_count > 0 ? poster_find(run->arguments[0]) : NULL;
    g_autoptr(GString) names = g_string_new(NULL);
    for (size_t i = 0; kind == NULL && i < poster_count(); i++) {
        g_string_append_printf(names, "%s%s", i > 0 ? ", " : "", POSTERS[i]->name);
    }
    if (kind == NULL) {
        error_set(error, ERROR_INVALID, "there is no poster '%s'; there are: %s",
                  run->argument_count > 0 ? run->arguments[0] : "", names->str);
    }
    return kind;
}

static bool run(CommandRun *run, GError **error)
{
    PosterAsk ask = {0};
    Palette palette = {0};
    g_autoptr(FormValues) values = NULL;
    g_autoptr(GBytes) photo = NULL;
    g_autoptr(PaletteBook) book = palette_book_new(error);
    if (book == NULL) {
        return false;
    }
    if (form_flag(run->flags, "list")) {
        return list(run, book);
    }
    ask.kind = kind_of(run, error);
    if (ask.kind == NULL || !values_read(run, ask.kind, &values, error) ||
        !look_read(run, book, &ask, &palette, error) || !photo_take(run, &photo, error)) {
        return false;
    }
    ask.values = values;
    ask.photo = photo;
    return file_write(run, &ask, error);
}

const Command command_poster = {
    .name = "poster",
    .usage = "poster KIND --photo F --field name=value … --size S --style S --palette P --out F",
    .summary = "Draws a poster as PNG, JPEG, WebP or PDF; --list names kinds, fields and limits.",
    .needs = NEEDS_NOTHING,
    .form = &FORM,
    .arguments_max = 1,
    .run = run,
};
