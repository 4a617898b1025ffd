// SPDX-License-Identifier: Apache-2.0
#include "base/form.h"

#include <string.h>

#include "base/money.h"
#include "base/phone.h"
#include "base/text.h"

#define ROWS_MAX 100
#define RANKS_SHOWN 3
#define RANKS_TEXT_MAX 2000
#define FILE_BYTES_MAX (1 << 20)

typedef struct {
    char *field, *sentence;
} FormError;

struct FormErrors {
    GPtrArray *list; /* FormError */
};

static void form_error_free(gpointer data)
{
    FormError *one = data;
    g_free(one->field);
    g_free(one->sentence);
    g_free(one);
}

FormErrors *form_errors_new(void)
{
    FormErrors *errors = g_new0(FormErrors, 1);
    errors->list = g_ptr_array_new_with_free_func(form_error_free);
    return errors;
}

void form_errors_free(FormErrors *errors)
{
    if (errors != NULL) {
        g_ptr_array_unref(errors->list);
        g_free(errors);
    }
}

void form_errors_add(FormErrors *errors, const char *field, const char *sentence, ...)
{
    g_assert(errors != NULL && field != NULL);
    FormError *one = g_new0(FormError, 1);
    va_list args;
    va_start(args, sentence);
    one->field = g_strdup(field);
    one->sentence = g_strdup_vprintf(sentence, args);
    va_end(args);
    g_ptr_array_add(errors->list, one);
}

size_t form_errors_count(const FormErrors *errors)
{
    return errors != NULL ? errors->list->len : 0;
}

static const FormError *form_error_at(const FormErrors *errors, size_t i)
{
    g_assert(i < form_errors_count(errors));
    return g_ptr_array_index(errors->list, i);
}

const char *form_errors_field(const FormErrors *errors, size_t i)
{
    return form_error_at(errors, i)->field;
}

const char *form_errors_sentence(const FormErrors *errors, size_t i)
{
    return form_error_at(errors, i)->sentence;
}

const char *form_errors_of(const FormErrors *errors, const char *field)
{
    for (size_t i = 0; i < form_errors_count(errors); i++) {
        if (g_str_equal(form_errors_field(errors, i), field)) {
            return form_errors_sentence(errors, i);
        }
    }
    return NULL;
}

/* One field's value: what was typed, and the typed meaning once it passed. */
typedef struct {
    char *typed;
    char *text;
    int64_t number;
    GBytes *file;
    bool valid;
    bool secret;
} FormValue;

struct FormValues {
    GHashTable *by_name; /* char * → FormValue */
    GHashTable *rows;    /* name of a FIELD_ROWS → GArray of size_t: its filled rows, as numbered */
};

static void form_value_free(gpointer data)
{
    FormValue *value = data;
    g_free(value->typed);
    g_free(value->text);
    g_clear_pointer(&value->file, g_bytes_unref);
    g_free(value);
}

static void row_numbers_free(gpointer data)
{
    g_array_unref(data);
}

FormValues *form_values_new(void)
{
    FormValues *values = g_new0(FormValues, 1);
    values->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, form_value_free);
    values->rows = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, row_numbers_free);
    return values;
}

void form_values_free(FormValues *values)
{
    if (values != NULL) {
        g_hash_table_unref(values->by_name);
        g_hash_table_unref(values->rows);
        g_free(values);
    }
}

struct FormTable {
    Form form;
    GArray *fields;     /* Field, ends with {0} */
    GPtrArray *choices; /* the tables of choices */
    GStringChunk *texts;
};

FormTable *form_table_new(void)
{
    FormTable *table = g_new0(FormTable, 1);
    table->fields = g_array_new(TRUE, TRUE, sizeof(Field));
    table->choices = g_ptr_array_new_with_free_func(g_free);
    table->texts = g_string_chunk_new(1024);
    return table;
}

void form_table_free(FormTable *table)
{
    if (table != NULL) {
        g_array_unref(table->fields);
        g_ptr_array_unref(table->choices);
        g_string_chunk_free(table->texts);
        g_free(table);
    }
}

static const char *kept_text(const FormTable *table, const char *text)
{
    return text != NULL ? g_string_chunk_insert_const(table->texts, text) : NULL;
}

static const Choice *kept_choices(const FormTable *table, const Choice *choices)
{
    if (choices == NULL) {
        return NULL;
    }
    size_t count = 0;
    while (choices[count].value != NULL) {
        count++;
    }
    Choice *copy = g_new0(Choice, count + 1);
    for (size_t i = 0; i < count; i++) {
        copy[i] = (Choice){kept_text(table, choices[i].value), kept_text(table, choices[i].label)};
    }
    g_ptr_array_add(table->choices, copy);
    return copy;
}

void form_table_add(FormTable *table, const Field *field)
{
    g_assert(table != NULL && field != NULL && field->name != NULL);
    Field copy = *field;
    copy.name = kept_text(table, field->name);
    copy.label = kept_text(table, field->label);
    copy.help = kept_text(table, field->help);
    copy.example = kept_text(table, field->example);
    copy.accept = kept_text(table, field->accept);
    copy.choices = kept_choices(table, field->choices);
    g_array_append_val(table->fields, copy);
    table->form.fields = (const Field *)(void *)table->fields->data;
}

const Form *form_table_form(const FormTable *table)
{
    g_assert(table->form.fields != NULL);
    return &table->form;
}

static const FormValue *value_of(const FormValues *values, const char *name)
{
    return values != NULL ? g_hash_table_lookup(values->by_name, name) : NULL;
}

static FormValue *value_set(FormValues *values, const char *name, const char *typed)
{
    FormValue *value = g_new0(FormValue, 1);
    value->typed = g_strdup(typed);
    g_hash_table_replace(values->by_name, g_strdup(name), value);
    return value;
}

typedef struct {
    const Lang *lang;
    FormErrors *errors;
    FormValues *values;
    FormSource source;
} Reading;

/* Each kind's check: fills value->number/text from the cleaned text, or adds one sentence. */
typedef bool (*FieldCheck)(const Reading *reading, const Field *field, const char *name,
                           const char *text, FormValue *value);

static bool refuse(const Reading *r, const char *name, const char *sentence)
{
    form_errors_add(r->errors, name, "%s", sentence);
    return false;
}

static bool check_text(const Reading *r, const Field *field, const char *name, const char *text,
                       FormValue *value)
{
    static const int64_t max_of_kind[] = {
        [FIELD_TEXT] = 120,   [FIELD_LINES] = 2000, [FIELD_CHOICE] = 120,
        [FIELD_SECRET] = 200, [FIELD_SET] = 2000,
    };
    int64_t max = field->max > 0 ? field->max : max_of_kind[field->kind];
    int64_t min = field->min > 0 ? field->min : field->kind == FIELD_SECRET ? 8 : 0;
    int64_t length = (int64_t)text_length(text);
    if (length > max) {
        form_errors_add(r->errors, name,
                        tr(r->lang, "Terlalu panjang: %d huruf, paling banyak %d."), (int)length,
                        (int)max);
        return false;
    }
    if (length < min) {
        form_errors_add(r->errors, name, tr(r->lang, "Terlalu pendek: paling sedikit %d huruf."),
                        (int)min);
        return false;
    }
    value->text = g_strdup(text);
    return true;
}

static bool check_range(const Reading *r, const Field *field, const char *name, FormValue *value)
{
    bool money = field->kind == FIELD_MONEY;
    int64_t min = field->min, max = field->max;
    if (min >= 0 && max == 0) {
        max = money || field->kind == FIELD_ID ? MONEY_MAX_IDR : 1000000;
    }
    if (field->kind == FIELD_ID && min == 0) {
        min = 1;
    }
    if (value->number >= min && value->number <= max) {
        return true;
    }
    g_autofree char *low = money ? money_format(min) : number_format(min);
    g_autofree char *high = money ? money_format(max) : number_format(max);
    form_errors_add(r->errors, name, tr(r->lang, "Harus antara %s dan %s."), low, high);
    return false;
}

static bool check_number(const Reading *r, const Field *field, const char *name, const char *text,
                         FormValue *value)
{
    if (!number_parse(text, &value->number)) {
        return refuse(r, name,
                      field->kind == FIELD_MONEY
                          ? tr(r->lang, "Tulis jumlah rupiah dengan angka, misalnya 12.500.")
                          : tr(r->lang, "Tulis angka bulat, misalnya 12."));
    }
    return check_range(r, field, name, value);
}

static bool check_day(const Reading *r, const Field *field, const char *name, const char *text,
                      FormValue *value)
{
    Day day = 0;
    if (!day_parse(text, &day)) {
        return refuse(r, name, tr(r->lang, "Tanggal ini tidak ada. Tulis misalnya 2026-01-31."));
    }
    int64_t min = field->min != 0 ? field->min : day_from_civil(1920, 1, 1);
    int64_t max = field->max != 0 ? field->max : day_from_civil(2100, 12, 31);
    if (day < min || day > max) {
        return refuse(r, name, tr(r->lang, "Tanggal terlalu jauh. Periksa tahunnya."));
    }
    value->number = day;
    return true;
}

static bool check_minute(const Reading *r, const Field *field, const char *name, const char *text,
                         FormValue *value)
{
    (void)field;
    Minute minute = 0;
    if (!minute_parse(text, &minute)) {
        return refuse(r, name, tr(r->lang, "Jam ini tidak ada. Tulis misalnya 06.00."));
    }
    value->number = minute;
    return true;
}

static bool check_phone(const Reading *r, const Field *field, const char *name, const char *text,
                        FormValue *value)
{
    (void)field;
    if (!phone_parse(text, &value->text)) {
        return refuse(r, name,
                      tr(r->lang, "Nomor ini belum benar. Tulis misalnya 0812-3456-7890."));
    }
    return true;
}

static bool check_choice(const Reading *r, const Field *field, const char *name, const char *text,
                         FormValue *value)
{
    if (field->choices == NULL) {
        return check_text(r, field, name, text, value);
    }
    for (const Choice *choice = field->choices; choice->value != NULL; choice++) {
        if (g_str_equal(choice->value, text)) {
            value->text = g_strdup(text);
            value->number = choice - field->choices;
            return true;
        }
    }
    return refuse(r, name, tr(r->lang, "Pilih salah satu yang ada di daftar."));
}

bool form_set_has(const char *set, const char *item)
{
    g_assert(set != NULL && item != NULL);
    size_t length = strlen(item);
    for (const char *at = set; *at != '\0';) {
        size_t part = strcspn(at, ",");
        if (part == length && strncmp(at, item, length) == 0) {
            return true;
        }
        at += part + (at[part] == ',');
    }
    return false;
}

static bool check_set(const Reading *r, const Field *field, const char *name, const char *text,
                      FormValue *value)
{
    if (field->choices == NULL) {
        return check_text(r, field, name, text, value);
    }
    g_auto(GStrv) given = g_strsplit(text, ",", 200);
    g_autoptr(GString) out = g_string_new(NULL);
    for (char **one = given; *one != NULL; one++) {
        const Choice *choice = field->choices;
        for (; choice->value != NULL; choice++) {
            if (g_str_equal(choice->value, g_strstrip(*one))) {
                break;
            }
        }
        if (choice->value == NULL && **one != '\0') {
            return refuse(r, name, tr(r->lang, "Pilih dari yang ada di daftar."));
        }
    }
    for (const Choice *c = field->choices; c->value != NULL; c++) {
        if (g_strv_contains((const char *const *)given, c->value)) {
            g_string_append_printf(out, "%s%s", out->len > 0 ? "," : "", c->value);
        }
    }
    value->text = g_strdup(out->str);
    return true;
}

static bool is_choice(const Choice *choices, const char *value)
{
    for (const Choice *choice = choices; choice->value != NULL; choice++) {
        if (g_str_equal(choice->value, value)) {
            return true;
        }
    }
    return false;
}

/* Each list of a page is one rank: blanks between them mean nothing. */
static bool check_rank(const Reading *r, const Field *field, const char *name, const char *text,
                       FormValue *value)
{
    g_auto(GStrv) given = g_strsplit(text, ",", 200);
    g_autoptr(GString) out = g_string_new(NULL);
    int64_t ranked = 0, max = field->max > 0 ? field->max : RANKS_SHOWN;
    if (text_length(text) > RANKS_TEXT_MAX) {
        return refuse(r, name, tr(r->lang, "Pilih yang paling penting saja."));
    }
    for (char **one = given; *one != NULL; one++) {
        if (*g_strstrip(*one) == '\0' || form_set_has(out->str, *one)) {
            continue;
        }
        if (field->choices != NULL && !is_choice(field->choices, *one)) {
            return refuse(r, name, tr(r->lang, "Pilih dari yang ada di daftar."));
        }
        g_string_append_printf(out, "%s%s", ranked++ > 0 ? "," : "", *one);
    }
    if (ranked > max) {
        return refuse(r, name, tr(r->lang, "Pilih yang paling penting saja."));
    }
    value->text = g_string_free(g_steal_pointer(&out), FALSE);
    return true;
}

static bool check_flag(const Reading *r, const Field *field, const char *name, const char *text,
                       FormValue *value)
{
    (void)field;
    static const char *const yes[] = {"1", "true", "on", "ya", "yes", NULL};
    static const char *const no[] = {"0", "false", "off", "tidak", "no", NULL};
    if (g_strv_contains(yes, text)) {
        value->number = 1;
    } else if (!g_strv_contains(no, text)) {
        return refuse(r, name, tr(r->lang, "Jawab ya atau tidak."));
    }
    return true;
}

static const FieldCheck CHECKS[] = {
    [FIELD_TEXT] = check_text,    [FIELD_LINES] = check_text,    [FIELD_NUMBER] = check_number,
    [FIELD_MONEY] = check_number, [FIELD_DAY] = check_day,       [FIELD_MINUTE] = check_minute,
    [FIELD_PHONE] = check_phone,  [FIELD_CHOICE] = check_choice, [FIELD_SET] = check_set,
    [FIELD_FLAG] = check_flag,    [FIELD_ID] = check_number,     [FIELD_SECRET] = check_text,
    [FIELD_RANK] = check_rank,
};

static void read_form(const Reading *r, const Form *form, const char *prefix);

static bool row_present(const Reading *r, const Form *row, const char *prefix)
{
    for (const Field *field = row->fields; field->name != NULL; field++) {
        g_autofree char *name = g_strconcat(prefix, field->name, NULL);
        const char *raw = r->source.get(r->source.data, name);
        if (raw != NULL && *raw != '\0') {
            return true;
        }
    }
    return false;
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

/* A row counts when a part of it holds. */
static bool row_holds(const FormValues *values, const Form *row, const char *prefix)
{
    for (const Field *field = row->fields; field->name != NULL; field++) {
        g_autofree char *name = g_strconcat(prefix, field->name, NULL);
        const FormValue *value = value_of(values, name);
        if (value != NULL && value->valid) {
            return true;
        }
    }
    return false;
}

static void row_number_add(FormValues *values, const char *rows, size_t number)
{
    GArray *numbers = g_hash_table_lookup(values->rows, rows);
    if (numbers == NULL) {
        numbers = g_array_new(FALSE, FALSE, sizeof(size_t));
        g_hash_table_insert(values->rows, g_strdup(rows), numbers);
    }
    g_array_append_val(numbers, number);
}

/* Blank rows between filled ones are passed over; values are renumbered without gaps. */
static void read_rows(const Reading *r, const Field *field, const char *name)
{
    size_t max = field->max > 0 ? (size_t)field->max : 20;
    g_assert(max < ROWS_MAX);
    size_t count = 0;
    size_t end = r->source.rows != NULL ? r->source.rows(r->source.data, name) : ROWS_MAX;
    for (size_t i = 0; i < end; i++) {
        g_autofree char *prefix = g_strdup_printf("%s.%zu.", name, i);
        if (!row_present(r, field->row, prefix)) {
            continue;
        }
        if (++count > max) {
            form_errors_add(r->errors, name, tr(r->lang, "Terlalu banyak baris: paling banyak %d."),
                            (int)max);
            return;
        }
        read_form(r, field->row, prefix);
        if (row_holds(r->values, field->row, prefix)) {
            row_number_add(r->values, name, i);
        }
    }
    if (field->required && count == 0) {
        refuse(r, name, tr(r->lang, "Isi paling sedikit satu baris."));
    }
}

static void read_field(const Reading *r, const Field *field, const char *name)
{
    const char *raw = r->source.get(r->source.data, name);
    bool secret = field->kind == FIELD_SECRET;
    g_autofree char *text = raw == NULL ? NULL
                            : secret    ? g_utf8_make_valid(raw, -1)
                                        : text_clean(raw, field->kind == FIELD_LINES);
    if (text == NULL || *text == '\0') {
        if (field->required) {
            refuse(r, name, tr(r->lang, "Bagian ini perlu diisi."));
        } else if (text != NULL) {
            value_set(r->values, name, "");
        }
        return;
    }
    FormValue *value = value_set(r->values, name, secret ? "" : text);
    value->secret = secret;
    value->valid = CHECKS[field->kind](r, field, name, text, value);
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
static bool file_given(const Reading *r, const char *name, GBytes **ret_file)
{
    g_autoptr(GBytes) file = NULL;
    const char *text = r->source.get(r->source.data, name);
    if (r->source.file != NULL) {
        file = r->source.file(r->source.data, name);
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

static bool file_check(const Reading *r, const Field *field, const char *name, GBytes *file)
{
    int64_t size = (int64_t)g_bytes_get_size(file), max = form_file_max(field);
    if (size > max) {
        g_autofree char *has = g_format_size((guint64)size);
        g_autofree char *may = g_format_size_full((guint64)max, G_FORMAT_SIZE_IEC_UNITS);
        form_errors_add(r->errors, name, tr(r->lang, "Berkas terlalu besar: %s, paling banyak %s."),
                        has, may);
        return false;
    }
    return true;
}

static void read_file(const Reading *r, const Field *field, const char *name)
{
    g_autoptr(GBytes) file = NULL;
    if (!file_given(r, name, &file)) {
        refuse(r, name, tr(r->lang, "Berkas ini tidak bisa dibaca. Pilih berkasnya sekali lagi."));
    } else if (file == NULL && field->required) {
        refuse(r, name, tr(r->lang, "Pilih dulu berkasnya."));
    } else if (file != NULL && file_check(r, field, name, file)) {
        FormValue *value = value_set(r->values, name, "");
        value->file = g_steal_pointer(&file);
        value->valid = true;
    }
}

static void read_form(const Reading *r, const Form *form, const char *prefix)
{
    for (const Field *field = form->fields; field->name != NULL; field++) {
        g_autofree char *name = g_strconcat(prefix, field->name, NULL);
        if (field->kind == FIELD_FILE) {
            read_file(r, field, name);
        } else if (field->kind == FIELD_ROWS) {
            read_rows(r, field, name);
        } else {
            read_field(r, field, name);
        }
    }
}

FormValues *form_read(const Form *form, FormSource source, const Lang *lang, FormErrors *errors)
{
    g_assert(form != NULL && source.get != NULL && errors != NULL);
    Reading reading = {lang, errors, form_values_new(), source};
    read_form(&reading, form, "");
    return reading.values;
}

bool form_has(const FormValues *values, const char *name)
{
    const FormValue *value = value_of(values, name);
    return value != NULL && value->valid;
}

int64_t form_int_or(const FormValues *values, const char *name, int64_t fallback)
{
    const FormValue *value = value_of(values, name);
    return value != NULL && value->valid ? value->number : fallback;
}

int64_t form_int(const FormValues *values, const char *name)
{
    return form_int_or(values, name, 0);
}

const char *form_text(const FormValues *values, const char *name)
{
    const FormValue *value = value_of(values, name);
    return value != NULL && value->valid && value->text != NULL ? value->text : "";
}

bool form_flag(const FormValues *values, const char *name)
{
    return form_int(values, name) != 0;
}

GBytes *form_file(const FormValues *values, const char *name)
{
    const FormValue *value = value_of(values, name);
    return value != NULL && value->valid ? value->file : NULL;
}

Day form_day_or(const FormValues *values, const char *name, Day fallback)
{
    return (Day)form_int_or(values, name, fallback);
}

/* As it was numbered when given; ROWS_MAX when there is none. */
static size_t row_index(const FormValues *values, const char *name, size_t wanted)
{
    return wanted < form_rows(values, name)
               ? g_array_index((GArray *)g_hash_table_lookup(values->rows, name), size_t, wanted)
               : ROWS_MAX;
}

size_t form_rows(const FormValues *values, const char *name)
{
    const GArray *numbers = values != NULL ? g_hash_table_lookup(values->rows, name) : NULL;
    return numbers != NULL ? numbers->len : 0;
}

bool form_row_has(const FormValues *values, const char *rows, size_t i, const char *name)
{
    g_autofree char *full = g_strdup_printf("%s.%zu.%s", rows, row_index(values, rows, i), name);
    return form_has(values, full);
}

int64_t form_row_int(const FormValues *values, const char *rows, size_t i, const char *name)
{
    g_autofree char *full = g_strdup_printf("%s.%zu.%s", rows, row_index(values, rows, i), name);
    return form_int(values, full);
}

const char *form_row_text(const FormValues *values, const char *rows, size_t i, const char *name)
{
    g_autofree char *full = g_strdup_printf("%s.%zu.%s", rows, row_index(values, rows, i), name);
    return form_text(values, full);
}

const char *form_typed(const FormValues *values, const char *name)
{
    const FormValue *value = value_of(values, name);
    return value != NULL ? value->typed : NULL;
}

void form_values_show(FormValues *values, const char *name, const char *typed)
{
    g_assert(values != NULL && name != NULL && typed != NULL);
    value_set(values, name, typed);
}

void form_values_show_int(FormValues *values, const char *name, int64_t number)
{
    g_autofree char *typed = g_strdup_printf("%" G_GINT64_FORMAT, number);
    form_values_show(values, name, typed);
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

char *form_digest(const FormValues *values)
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
    g_autoptr(GList) names =
        g_list_sort(g_hash_table_get_keys(values->by_name), (GCompareFunc)strcmp);
    for (const GList *at = names; at != NULL; at = at->next) {
        const FormValue *value = g_hash_table_lookup(values->by_name, at->data);
        if (!value->valid || value->secret) {
            continue;
        }
        g_autofree char *file = value->file != NULL
                                    ? g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, value->file)
                                    : NULL;
        const char *text = file != NULL ? file : value->text != NULL ? value->text : "";
        g_autofree char *line =
            g_strdup_printf("%s=%" G_GINT64_FORMAT ":%zu:%s\n", (const char *)at->data,
                            value->number, strlen(text), text);
        g_checksum_update(sum, (const guchar *)line, (gssize)strlen(line));
    }
    return g_strdup(g_checksum_get_string(sum));
}

int weekday_mask(const char *set)
{
    int mask = 0;
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        char item[2] = {(char)('1' + day), '\0'};
        mask |= form_set_has(set, item) ? 1 << day : 0;
    }
    return mask;
}

char *weekday_mask_set(int mask)
{
    g_autoptr(GString) out = g_string_new(NULL);
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        if ((mask & (1 << day)) != 0) {
            g_string_append_printf(out, "%s%d", out->len > 0 ? "," : "", day + 1);
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}
