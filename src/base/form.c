// SPDX-License-Identifier: Apache-2.0
#include "base/form.h"

#include <string.h>

#include "base/field_kind.h"
#include "base/text.h"

#define ROWS_MAX 100
#define ROWS_USUAL 20
#define FILE_BYTES_MAX (1 << 20)

typedef struct {
    const Lang *lang;
    FormErrors *errors;
    FormValues *values;
    FormSource source;
} Reading;

static FieldReading reading_of(const Reading *r, const Field *field, const char *name)
{
    return (FieldReading){r->lang, r->errors, field, name};
}

static void read_text(const Reading *r, const Field *field, const char *name)
{
    FieldReading one = reading_of(r, field, name);
    const char *raw = r->source.get(r->source.data, name);
    bool secret = field->kind == FIELD_SECRET;
    g_autofree char *text = raw == NULL ? NULL
                            : secret    ? g_utf8_make_valid(raw, -1)
                                        : text_clean(raw, field->kind == FIELD_LINES);
    if (text == NULL || *text == '\0') {
        if (field->required) {
            field_refuse(&one, tr(r->lang, "Bagian ini perlu diisi."));
        } else if (text != NULL) {
            form_value_put(r->values, name, "");
        }
        return;
    }
    FormValue *value = form_value_put(r->values, name, secret ? "" : text);
    value->secret = secret;
    value->valid = field_kind_check(&one, text, value);
}

/* NULL: no base64. */
static GBytes *base64_read(const char *text)
{
    size_t size = 0;
    if (text[strspn(text,
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n")] !=
        '\0') {
        return NULL;
    }
    guchar *bytes = g_base64_decode(text, &size);
    return g_bytes_new_take(bytes, size);
}

/* *ret_file NULL: not given; an empty file is what a browser sends for none. False: no file. */
static bool file_given(FormSource source, const char *name, GBytes **ret_file)
{
    g_autoptr(GBytes) file = NULL;
    const char *text = source.get(source.data, name);
    if (source.file != NULL) {
        file = source.file(source.data, name);
        file = file != NULL ? g_bytes_ref(file) : NULL;
    }
    if (file == NULL && text != NULL && *text != '\0') {
        file = base64_read(text);
        if (file == NULL) {
            return false;
        }
    }
    *ret_file = file != NULL && g_bytes_get_size(file) > 0 ? g_steal_pointer(&file) : NULL;
    return true;
}

static bool file_fits(const FieldReading *one, GBytes *file)
{
    int64_t size = (int64_t)g_bytes_get_size(file), max = form_file_max(one->field);
    if (size > max) {
        g_autofree char *has = g_format_size((guint64)size);
        g_autofree char *may = g_format_size_full((guint64)max, G_FORMAT_SIZE_IEC_UNITS);
        form_errors_add(one->errors, one->name,
                        tr(one->lang, "Berkas terlalu besar: %s, paling banyak %s."), has, may);
        return false;
    }
    return true;
}

static void read_file(const Reading *r, const Field *field, const char *name)
{
    FieldReading one = reading_of(r, field, name);
    g_autoptr(GBytes) file = NULL;
    if (!file_given(r->source, name, &file)) {
        field_refuse(&one,
                     tr(r->lang, "Berkas ini tidak bisa dibaca. Pilih berkasnya sekali lagi."));
    } else if (file == NULL && field->required) {
        field_refuse(&one, tr(r->lang, "Pilih dulu berkasnya."));
    } else if (file != NULL && file_fits(&one, file)) {
        FormValue *value = form_value_put(r->values, name, "");
        value->file = g_steal_pointer(&file);
        value->valid = true;
    }
}

static bool row_given(FormSource source, const Form *row, const char *prefix)
{
    for (const Field *field = row->fields; field->name != NULL; field++) {
        FormName name;
        const char *raw = source.get(source.data, form_name_join(&name, prefix, field->name));
        if (raw != NULL && *raw != '\0') {
            return true;
        }
    }
    return false;
}

/* A row counts when a part of it holds. */
static bool row_holds(const FormValues *values, const Form *row, const char *prefix)
{
    for (const Field *field = row->fields; field->name != NULL; field++) {
        FormName name;
        if (form_has(values, form_name_join(&name, prefix, field->name))) {
            return true;
        }
    }
    return false;
}

static void read_fields(const Reading *r, const Form *form, const char *prefix);

/* Blank rows between filled ones are passed over. */
static void read_rows(const Reading *r, const Field *field, const char *name)
{
    size_t count = 0, max = field->max > 0 ? (size_t)field->max : ROWS_USUAL;
    size_t end = r->source.rows != NULL ? r->source.rows(r->source.data, name) : ROWS_MAX;
    g_assert(max < ROWS_MAX);
    for (size_t i = 0; i < end; i++) {
        FormName row;
        const char *prefix = form_name_row(&row, name, i);
        if (!row_given(r->source, field->row, prefix)) {
            continue;
        }
        if (++count > max) {
            form_errors_add(r->errors, name, tr(r->lang, "Terlalu banyak baris: paling banyak %d."),
                            (int)max);
            return;
        }
        read_fields(r, field->row, prefix);
        if (row_holds(r->values, field->row, prefix)) {
            form_value_row_add(r->values, name, i);
        }
    }
    if (field->required && count == 0) {
        FieldReading one = reading_of(r, field, name);
        field_refuse(&one, tr(r->lang, "Isi paling sedikit satu baris."));
    }
}

static void read_fields(const Reading *r, const Form *form, const char *prefix)
{
    for (const Field *field = form->fields; field->name != NULL; field++) {
        FormName full;
        const char *name = form_name_join(&full, prefix, field->name);
        if (field->kind == FIELD_FILE) {
            read_file(r, field, name);
        } else if (field->kind == FIELD_ROWS) {
            read_rows(r, field, name);
        } else {
            read_text(r, field, name);
        }
    }
}

FormValues *form_read(const Form *form, FormSource source, const Lang *lang, FormErrors *errors)
{
    g_assert(form != NULL && source.get != NULL && errors != NULL);
    Reading reading = {lang, errors, form_values_new(), source};
    read_fields(&reading, form, "");
    return reading.values;
}

size_t form_row_end(const char *name, const char *rows, size_t end)
{
    size_t head = strlen(rows);
    if (strncmp(name, rows, head) != 0 || name[head] != '.') {
        return end;
    }
    guint64 number = g_ascii_strtoull(name + head + 1, NULL, 10);
    return MAX(end, (size_t)MIN(number, ROWS_MAX - 1) + 1);
}

const Field *form_field(const Form *form, const char *name)
{
    size_t head = strcspn(name, ".");
    for (const Field *field = form->fields; field->name != NULL; field++) {
        if (strlen(field->name) != head || strncmp(field->name, name, head) != 0) {
            continue;
        }
        if (name[head] == '\0') {
            return field;
        }
        const char *rest = name + head + 1 + strspn(name + head + 1, "0123456789");
        return field->kind == FIELD_ROWS && *rest == '.' ? form_field(field->row, rest + 1) : NULL;
    }
    return NULL;
}

const Field *form_file_field(const Form *form)
{
    for (const Field *field = form->fields; field->name != NULL; field++) {
        if (field->kind == FIELD_FILE) {
            return field;
        }
    }
    return NULL;
}

int64_t form_file_max(const Field *field)
{
    g_assert(field->kind == FIELD_FILE);
    return field->max > 0 ? field->max : FILE_BYTES_MAX;
}
