// SPDX-License-Identifier: Apache-2.0
#include "app/poster_fields.h"

#include <jansson.h>

static void put(json_t *object, const FormValues *values, const char *name)
{
    const char *typed = form_typed(values, name);
    if (typed != NULL && *typed != '\0') {
        json_object_set_new(object, name, json_string(typed));
    }
}

static void put_rows(json_t *object, const FormValues *values, const Field *rows)
{
    for (int64_t i = 0; i < rows->max; i++) {
        for (const Field *field = rows->row->fields; field->name != NULL; field++) {
            g_autofree char *name = g_strdup_printf("%s.%d.%s", rows->name, (int)i, field->name);
            put(object, values, name);
        }
    }
}

char *poster_fields_write(const PosterKind *kind, const FormValues *values)
{
    json_t *object = json_object();
    for (const Field *field = kind->form->fields; field->name != NULL; field++) {
        if (field->kind == FIELD_ROWS) {
            put_rows(object, values, field);
        } else {
            put(object, values, field->name);
        }
    }
    g_autofree char *text = json_dumps(object, JSON_COMPACT | JSON_SORT_KEYS);
    json_decref(object);
    return g_strdup(text);
}

static const char *member(const void *data, const char *name)
{
    return json_string_value(json_object_get(data, name));
}

bool poster_fields_read(const PosterKind *kind, const char *json, FormValues **ret_values,
                        GError **error)
{
    json_t *object = json_loads(json, 0, NULL);
    g_autoptr(FormErrors) errors = form_errors_new();
    if (!json_is_object(object)) {
        json_decref(object);
        return error_set(error, ERROR_INTERNAL, "the stored poster cannot be read");
    }
    *ret_values = form_read(kind->form, (FormSource){.get = member, .data = object}, NULL, errors);
    json_decref(object);
    return true;
}
