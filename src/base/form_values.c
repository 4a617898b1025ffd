// SPDX-License-Identifier: Apache-2.0
#include "base/form_values.h"

#include <sodium.h>
#include <string.h>

#include "base/form_value.h"
#include "base/text.h"

#define DIGEST_BYTES 16

struct FormValues {
    GHashTable *by_name; /* char * → FormValue */
    GHashTable *rows; /* name of a FIELD_ROWS → GArray of size_t: its filled rows, as numbered */
};

const char *form_name_join(FormName *name, const char *prefix, const char *field)
{
    size_t head = strlen(prefix), tail = strlen(field);
    g_assert(head + tail < FORM_NAME_BYTES);
    memcpy(name->text, prefix, head);
    memcpy(name->text + head, field, tail + 1);
    return name->text;
}

const char *form_name_row(FormName *name, const char *rows, size_t number)
{
    NumberText place;
    const char *digits = text_number(&place, (int64_t)number);
    size_t head = strlen(rows), tail = strlen(digits);
    g_assert(head + tail + 2 < FORM_NAME_BYTES);
    memcpy(name->text, rows, head);
    name->text[head] = '.';
    memcpy(name->text + head + 1, digits, tail);
    memcpy(name->text + head + 1 + tail, ".", 2);
    return name->text;
}

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

const FormValue *form_value_find(const FormValues *values, const char *name)
{
    return values != NULL ? g_hash_table_lookup(values->by_name, name) : NULL;
}

FormValue *form_value_put(FormValues *values, const char *name, const char *typed)
{
    FormValue *value = g_new0(FormValue, 1);
    value->typed = g_strdup(typed);
    g_hash_table_replace(values->by_name, g_strdup(name), value);
    return value;
}

void form_value_row_add(FormValues *values, const char *rows, size_t number)
{
    GArray *numbers = g_hash_table_lookup(values->rows, rows);
    if (numbers == NULL) {
        numbers = g_array_new(FALSE, FALSE, sizeof(size_t));
        g_hash_table_insert(values->rows, g_strdup(rows), numbers);
    }
    g_array_append_val(numbers, number);
}

/* NULL when it was not given or refused. */
static const FormValue *value_valid(const FormValues *values, const char *name)
{
    const FormValue *value = form_value_find(values, name);
    return value != NULL && value->valid ? value : NULL;
}

bool form_has(const FormValues *values, const char *name)
{
    return value_valid(values, name) != NULL;
}

int64_t form_int(const FormValues *values, const char *name)
{
    return form_int_or(values, name, 0);
}

int64_t form_int_or(const FormValues *values, const char *name, int64_t fallback)
{
    const FormValue *value = value_valid(values, name);
    return value != NULL ? value->number : fallback;
}

static const char *value_text(const FormValue *value)
{
    return value != NULL && value->text != NULL ? value->text : "";
}

const char *form_text(const FormValues *values, const char *name)
{
    return value_text(value_valid(values, name));
}

bool form_flag(const FormValues *values, const char *name)
{
    return form_int(values, name) != 0;
}

GBytes *form_file(const FormValues *values, const char *name)
{
    const FormValue *value = value_valid(values, name);
    return value != NULL ? value->file : NULL;
}

Day form_day_or(const FormValues *values, const char *name, Day fallback)
{
    return (Day)form_int_or(values, name, fallback);
}

static const GArray *row_numbers(const FormValues *values, const char *rows)
{
    return values != NULL ? g_hash_table_lookup(values->rows, rows) : NULL;
}

size_t form_rows(const FormValues *values, const char *name)
{
    const GArray *numbers = row_numbers(values, name);
    return numbers != NULL ? numbers->len : 0;
}

/* Rows keep the numbers they were given with: i counts those that hold something. */
static const FormValue *row_value(const FormValues *values, const char *rows, size_t i,
                                  const char *name)
{
    const GArray *numbers = row_numbers(values, rows);
    if (numbers == NULL || i >= numbers->len) {
        return NULL;
    }
    FormName prefix, full;
    form_name_row(&prefix, rows, g_array_index(numbers, size_t, i));
    return value_valid(values, form_name_join(&full, prefix.text, name));
}

bool form_row_has(const FormValues *values, const char *rows, size_t i, const char *name)
{
    return row_value(values, rows, i, name) != NULL;
}

int64_t form_row_int(const FormValues *values, const char *rows, size_t i, const char *name)
{
    const FormValue *value = row_value(values, rows, i, name);
    return value != NULL ? value->number : 0;
}

const char *form_row_text(const FormValues *values, const char *rows, size_t i, const char *name)
{
    return value_text(row_value(values, rows, i, name));
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

const char *form_typed(const FormValues *values, const char *name)
{
    const FormValue *value = form_value_find(values, name);
    return value != NULL ? value->typed : NULL;
}

void form_values_show(FormValues *values, const char *name, const char *typed)
{
    g_assert(values != NULL && name != NULL && typed != NULL);
    form_value_put(values, name, typed);
}

void form_values_show_int(FormValues *values, const char *name, int64_t number)
{
    NumberText place;
    form_values_show(values, name, text_number(&place, number));
}

/* Name and text with their ends, the number between in its eight bytes: no value can be read as two. */
static void digest_add(crypto_generichash_state *state, const char *name, const FormValue *value)
{
    g_autofree char *file = value->file != NULL
                                ? g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, value->file)
                                : NULL;
    const char *text = file != NULL ? file : value->text != NULL ? value->text : "";
    int64_t number = GINT64_TO_LE(value->number);
    crypto_generichash_update(state, (const unsigned char *)name, strlen(name) + 1);
    crypto_generichash_update(state, (const unsigned char *)&number, sizeof number);
    crypto_generichash_update(state, (const unsigned char *)text, strlen(text) + 1);
}

char *form_digest(const FormValues *values)
{
    g_assert(sodium_init() >= 0);
    crypto_generichash_state state;
    crypto_generichash_init(&state, NULL, 0, DIGEST_BYTES);
    g_autoptr(GList) names =
        g_list_sort(g_hash_table_get_keys(values->by_name), (GCompareFunc)strcmp);
    for (const GList *at = names; at != NULL; at = at->next) {
        const FormValue *value = g_hash_table_lookup(values->by_name, at->data);
        if (value->valid && !value->secret) {
            digest_add(&state, at->data, value);
        }
    }
    unsigned char digest[DIGEST_BYTES];
    crypto_generichash_final(&state, digest, sizeof digest);
    char *hex = g_malloc(2 * DIGEST_BYTES + 1);
    return sodium_bin2hex(hex, 2 * DIGEST_BYTES + 1, digest, sizeof digest);
}
