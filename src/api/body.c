// SPDX-License-Identifier: Apache-2.0
#include "api/body.h"

#include <jansson.h>

#define MEMBERS_MAX 500u

struct Body {
    GHashTable *texts; /* "items.0.product" → text; owned */
};

typedef struct {
    Body *body;
    const Form *form;
    FormErrors *errors;
    const Lang *lang;
} Flattening;

static char *plain_text(const json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_STRING:
        return g_strdup(json_string_value(value));
    case JSON_INTEGER:
        return g_strdup_printf("%" JSON_INTEGER_FORMAT, json_integer_value(value));
    case JSON_TRUE:
        return g_strdup("1");
    case JSON_FALSE:
        return g_strdup("0");
    case JSON_REAL: {
        char text[G_ASCII_DTOSTR_BUF_SIZE];
        return g_strdup(g_ascii_dtostr(text, sizeof text, json_real_value(value)));
    }
    default:
        return NULL;
    }
}

static void refuse(const Flattening *f, const char *name)
{
    form_errors_add(f->errors, name, "%s", tr(f->lang, "Bagian ini tidak dikenal di sini."));
}

static void keep(Flattening *f, const char *name, char *take_text)
{
    if (g_hash_table_size(f->body->texts) < MEMBERS_MAX) {
        g_hash_table_replace(f->body->texts, g_strdup(name), take_text);
    } else {
        g_free(take_text);
        form_errors_add(f->errors, "", tr(f->lang, "Terlalu banyak isian: paling banyak %d."),
                        (int)MEMBERS_MAX);
    }
}

static void flatten_object(Flattening *f, const char *prefix, json_t *object, bool inner);

static void flatten_array(Flattening *f, const char *name, const json_t *array)
{
    g_autoptr(GString) joined = g_string_new(NULL);
    for (size_t i = 0; i < json_array_size(array) && form_errors_count(f->errors) == 0; i++) {
        json_t *item = json_array_get(array, i);
        if (json_is_object(item)) {
            g_autofree char *prefix = g_strdup_printf("%s.%zu.", name, i);
            flatten_object(f, prefix, item, true);
            continue;
        }
        g_autofree char *text = plain_text(item);
        if (text == NULL) {
            refuse(f, name);
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
        refuse(f, name);
    } else if (json_is_array(value) && (field->kind == FIELD_ROWS || field->kind == FIELD_SET ||
                                        field->kind == FIELD_RANK)) {
        flatten_array(f, name, value);
    } else if (!json_is_null(value)) {
        char *text = plain_text(value);
        if (text == NULL || field->kind == FIELD_ROWS) {
            g_free(text);
            refuse(f, name);
        } else {
            keep(f, name, text);
        }
    }
}

static void flatten_object(Flattening *f, const char *prefix, json_t *object, bool inner)
{
    const char *key = NULL;
    json_t *value = NULL;
    json_object_foreach(object, key, value)
    {
        g_autofree char *name = g_strconcat(prefix, key, NULL);
        if (inner && json_is_array(value) && json_array_size(value) > 0 &&
            json_is_object(json_array_get(value, 0))) {
            refuse(f, name);
        } else {
            flatten_member(f, name, value);
        }
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
    flatten_object(&f, "", root, false);
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

FormSource body_source(const Body *body)
{
    return (FormSource){body_get, body};
}
