// SPDX-License-Identifier: Apache-2.0
#include "api/body.h"

#include <jansson.h>

#include "base/text.h"

#define MEMBERS_MAX 500u
#define ERRORS_MAX 20u /* named in one answer */
#define WHOLE_REAL_MAX 9007199254740992.0

struct Body {
    GHashTable *texts; /* "items.0.product" → text; owned */
};

typedef struct {
    Body *body;
    const Form *form;
    FormErrors *errors;
    const Lang *lang;
} Flattening;

static bool is_number(const Field *field)
{
    return field->kind == FIELD_NUMBER || field->kind == FIELD_MONEY || field->kind == FIELD_ID;
}

/* 1.125 is no 1125, though people group thousands so: only a whole number stands for a number. */
static char *real_text(const Field *field, double value)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    if (!is_number(field)) {
        return g_strdup(g_ascii_dtostr(text, sizeof text, value));
    }
    bool whole =
        value >= -WHOLE_REAL_MAX && value <= WHOLE_REAL_MAX && value == (double)(int64_t)value;
    NumberText place;
    return whole ? g_strdup(text_number(&place, (int64_t)value)) : NULL;
}

/* NULL: not one plain value. */
static char *plain_text(const Field *field, const json_t *value)
{
    NumberText place;
    switch (json_typeof(value)) {
    case JSON_STRING:
        return g_strdup(json_string_value(value));
    case JSON_INTEGER:
        return g_strdup(text_number(&place, json_integer_value(value)));
    case JSON_TRUE:
        return g_strdup("1");
    case JSON_FALSE:
        return g_strdup("0");
    case JSON_REAL:
        return real_text(field, json_real_value(value));
    default:
        return NULL;
    }
}

static bool is_refused(const Flattening *f)
{
    return form_errors_count(f->errors) >= ERRORS_MAX;
}

static void refuse_unknown(const Flattening *f, const char *name)
{
    form_errors_add(f->errors, name, "%s", tr(f->lang, "Bagian ini tidak dikenal di sini."));
}

static void refuse_kind(const Flattening *f, const char *name)
{
    form_errors_add(f->errors, name, "%s", tr(f->lang, "Isian ini tidak bisa dibaca di sini."));
}

static void keep(Flattening *f, const char *name, char *take_text)
{
    if (take_text == NULL) {
        refuse_kind(f, name);
    } else if (g_hash_table_size(f->body->texts) < MEMBERS_MAX) {
        g_hash_table_replace(f->body->texts, g_strdup(name), take_text);
    } else {
        g_free(take_text);
        form_errors_add(f->errors, "", tr(f->lang, "Terlalu banyak isian: paling banyak %d."),
                        (int)MEMBERS_MAX);
    }
}

static void flatten_object(Flattening *f, const char *prefix, json_t *object);

static void flatten_rows(Flattening *f, const char *name, const json_t *array)
{
    for (size_t i = 0; i < json_array_size(array) && !is_refused(f); i++) {
        json_t *item = json_array_get(array, i);
        if (json_is_object(item)) {
            NumberText place;
            g_autofree char *prefix =
                g_strconcat(name, ".", text_number(&place, (int64_t)i), ".", NULL);
            flatten_object(f, prefix, item);
        } else {
            refuse_kind(f, name);
        }
    }
}

/* ["a", "b"] → "a,b" */
static void flatten_set(Flattening *f, const char *name, const Field *field, const json_t *array)
{
    g_autoptr(GString) joined = g_string_new(NULL);
    for (size_t i = 0; i < json_array_size(array); i++) {
        g_autofree char *text = plain_text(field, json_array_get(array, i));
        if (text == NULL) {
            refuse_kind(f, name);
            return;
        }
        g_string_append_printf(joined, "%s%s", joined->len > 0 ? "," : "", text);
    }
    if (joined->len > 0) {
        keep(f, name, g_strdup(joined->str));
    }
}

static void flatten_member(Flattening *f, const char *name, json_t *value)
{
    const Field *field = form_field(f->form, name);
    if (field == NULL) {
        refuse_unknown(f, name);
    } else if (json_is_null(value)) {
        return;
    } else if (field->kind == FIELD_ROWS) {
        json_is_array(value) ? flatten_rows(f, name, value) : refuse_kind(f, name);
    } else if (json_is_array(value) && (field->kind == FIELD_SET || field->kind == FIELD_RANK)) {
        flatten_set(f, name, field, value);
    } else {
        keep(f, name, plain_text(field, value));
    }
}

static void flatten_object(Flattening *f, const char *prefix, json_t *object)
{
    const char *key = NULL;
    json_t *value = NULL;
    json_object_foreach(object, key, value)
    {
        g_autofree char *name = g_strconcat(prefix, key, NULL);
        if (is_refused(f)) {
            return;
        }
        flatten_member(f, name, value);
    }
}

Body *body_parse(const char *text, size_t size, const Form *form, FormErrors *errors,
                 const Lang *lang, GError **error)
{
    g_autoptr(Body) body = g_new0(Body, 1);
    body->texts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    if (size == 0) {
        return g_steal_pointer(&body);
    }
    json_error_t problem = {0};
    json_t *root = json_loadb(text, size, JSON_REJECT_DUPLICATES, &problem);
    if (!json_is_object(root)) {
        json_decref(root);
        error_set(error, ERROR_INVALID, "the body is no JSON object (line %d: %s)", problem.line,
                  problem.text);
        return NULL;
    }
    Flattening f = {body, form, errors, lang};
    flatten_object(&f, "", root);
    json_decref(root);
    return g_steal_pointer(&body);
}

void body_free(Body *body)
{
    if (body != NULL) {
        g_hash_table_unref(body->texts);
        g_free(body);
    }
}

static const char *body_get(const void *data, const char *name)
{
    return g_hash_table_lookup(((const Body *)data)->texts, name);
}

static size_t body_rows(const void *data, const char *rows)
{
    GHashTableIter iter;
    gpointer name = NULL;
    size_t end = 0;
    g_hash_table_iter_init(&iter, ((const Body *)data)->texts);
    while (g_hash_table_iter_next(&iter, &name, NULL)) {
        end = form_row_end(name, rows, end);
    }
    return end;
}

FormSource body_source(const Body *body)
{
    return (FormSource){.get = body_get, .data = body, .rows = body_rows};
}
