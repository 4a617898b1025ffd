// SPDX-License-Identifier: Apache-2.0
#include "testkit/way.h"

#include <string.h>

#include "action/action.h"

/* ---- the API ---- */

static WayOutcome outcome_of_status(int status)
{
    static const struct {
        int status;
        WayOutcome outcome;
    } outcomes[] = {{200, WAY_DONE},      {201, WAY_DONE},     {403, WAY_DENIED},
                    {404, WAY_NOT_FOUND}, {409, WAY_CONFLICT}, {422, WAY_REFUSED}};
    for (size_t i = 0; i < G_N_ELEMENTS(outcomes); i++) {
        if (outcomes[i].status == status) {
            return outcomes[i].outcome;
        }
    }
    return WAY_FAILED;
}

static char *api_path(const Action *action, int64_t id)
{
    g_autofree char *record =
        action->on_record ? g_strdup_printf("/%" G_GINT64_FORMAT, id) : g_strdup("");
    bool edits = g_strcmp0(action->verb, "edit") == 0;
    return action->verb == NULL || edits
               ? g_strconcat(action->resource, record, NULL)
               : g_strconcat(action->resource, record, "/", action->verb, NULL);
}

static WayOutcome api_act(Client *client, const char *name, int64_t id, json_t *fields,
                          int64_t *ret_id)
{
    const Action *action = action_find(name);
    g_assert_nonnull(action);
    g_autofree char *path = api_path(action, id);
    g_autofree char *body = json_dumps(fields, JSON_COMPACT);
    g_autofree char *key = g_uuid_string_random();
    const char *method = g_strcmp0(action->verb, "edit") == 0 ? "PATCH" : "POST";
    json_t *document = NULL;
    int status = client_api(client, method, path, body, key, &document);
    if (ret_id != NULL) {
        *ret_id = json_integer_value(json_object_get(document, "id"));
    }
    json_decref(document);
    return outcome_of_status(status);
}

static json_t *api_read(Client *client, const char *resource, json_t *query)
{
    g_autoptr(GString) path = g_string_new(resource);
    const char *name = NULL;
    json_t *value = NULL;
    json_object_foreach(query, name, value)
    {
        g_autofree char *text = json_is_string(value) ? g_strdup(json_string_value(value))
                                                      : json_dumps(value, JSON_ENCODE_ANY);
        g_autofree char *escaped = g_uri_escape_string(text, NULL, FALSE);
        g_string_append_printf(path, "%c%s=%s", strchr(path->str, '?') == NULL ? '?' : '&', name,
                               escaped);
    }
    json_t *document = NULL;
    if (client_api(client, "GET", path->str, NULL, NULL, &document) == 200) {
        return document;
    }
    json_decref(document);
    return NULL;
}

const Way way_api = {"api", api_act, api_read};

/* ---- the command line ---- */

static void flag_add(GPtrArray *argv, const char *name, const char *value)
{
    g_ptr_array_add(argv, g_strconcat("--", name, NULL));
    g_ptr_array_add(argv, g_strdup(value));
}

static void flags_add(GPtrArray *argv, const char *prefix, json_t *fields);

/* Rows become --items.0.name, sets a,b. */
static void array_add(GPtrArray *argv, const char *name, const json_t *array)
{
    g_autoptr(GString) set = g_string_new(NULL);
    for (size_t i = 0; i < json_array_size(array); i++) {
        json_t *item = json_array_get(array, i);
        if (json_is_object(item)) {
            g_autofree char *prefix = g_strdup_printf("%s.%zu.", name, i);
            flags_add(argv, prefix, item);
        } else {
            g_string_append_printf(set, "%s%s", set->len > 0 ? "," : "", json_string_value(item));
        }
    }
    if (set->len > 0) {
        flag_add(argv, name, set->str);
    }
}

static void flags_add(GPtrArray *argv, const char *prefix, json_t *fields)
{
    const char *member = NULL;
    json_t *value = NULL;
    json_object_foreach(fields, member, value)
    {
        g_autofree char *name = g_strconcat(prefix, member, NULL);
        if (json_is_array(value)) {
            array_add(argv, name, value);
        } else if (json_is_string(value)) {
            flag_add(argv, name, json_string_value(value));
        } else {
            g_autofree char *text =
                json_is_true(value) ? g_strdup("1") : json_dumps(value, JSON_ENCODE_ANY);
            flag_add(argv, name, text);
        }
    }
}

static int run(Client *client, GPtrArray *argv, json_t **ret)
{
    g_autofree char *out = NULL;
    flag_add(argv, "business", "dapur-melati");
    g_ptr_array_add(argv, g_strdup("--json"));
    int code = client_command_line(client, &out, argv);
    *ret = json_loads(out, JSON_DECODE_ANY, NULL);
    return code;
}

static WayOutcome command_act(Client *client, const char *action, int64_t id, json_t *fields,
                              int64_t *ret_id)
{
    g_autoptr(GPtrArray) argv = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(argv, g_strdup("do"));
    g_ptr_array_add(argv, g_strdup(action));
    if (id != 0) {
        g_ptr_array_add(argv, g_strdup_printf("%" G_GINT64_FORMAT, id));
    }
    flags_add(argv, "", fields);
    json_t *document = NULL;
    int code = run(client, argv, &document);
    if (ret_id != NULL) {
        *ret_id = json_integer_value(json_object_get(document, "id"));
    }
    json_decref(document);
    return (WayOutcome)code;
}

static json_t *command_read(Client *client, const char *resource, json_t *query)
{
    g_autoptr(GPtrArray) argv = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(argv, g_strdup("list"));
    g_ptr_array_add(argv, g_strdup(resource));
    flags_add(argv, "", query);
    json_t *document = NULL;
    if (run(client, argv, &document) == 0) {
        return document;
    }
    json_decref(document);
    return NULL;
}

const Way way_command = {"command", command_act, command_read};

/* ---- what a test says ---- */

static json_t *fields_read(const char *text, va_list arguments)
{
    g_autofree char *filled = g_strdup_vprintf(text, arguments);
    json_error_t problem = {0};
    json_t *fields = json_loads(filled, JSON_REJECT_DUPLICATES, &problem);
    if (fields == NULL) {
        g_error("%s: %s", problem.text, filled);
    }
    return fields;
}

int64_t way_do(const Way *way, Client *client, const char *action, int64_t id, const char *fields,
               ...)
{
    va_list arguments;
    va_start(arguments, fields);
    json_t *object = fields_read(fields, arguments);
    va_end(arguments);
    int64_t made = 0;
    WayOutcome outcome = way->act(client, action, id, object, &made);
    if (outcome != WAY_DONE) {
        g_error("%s: %s %d: outcome %d: %s", way->name, action, (int)id, (int)outcome, fields);
    }
    json_decref(object);
    return made;
}

void way_refused(const Way *way, Client *client, const char *action, int64_t id, const char *fields,
                 ...)
{
    va_list arguments;
    va_start(arguments, fields);
    json_t *object = fields_read(fields, arguments);
    va_end(arguments);
    g_assert_cmpint(way->act(client, action, id, object, NULL), ==, WAY_REFUSED);
    json_decref(object);
}

json_t *way_read(const Way *way, Client *client, const char *resource, const char *query, ...)
{
    va_list arguments;
    va_start(arguments, query);
    json_t *object = fields_read(query, arguments);
    va_end(arguments);
    json_t *document = way->read(client, resource, object);
    if (document == NULL) {
        g_error("%s: %s cannot be read", way->name, resource);
    }
    json_decref(object);
    return document;
}

json_t *json_at(const json_t *document, const char *path)
{
    g_auto(GStrv) steps = g_strsplit(path, ".", -1);
    json_t *at = (json_t *)document;
    for (char **step = steps; *step != NULL && at != NULL; step++) {
        at = json_is_array(at) ? json_array_get(at, (size_t)g_ascii_strtoull(*step, NULL, 10))
                               : json_object_get(at, *step);
    }
    if (at == NULL) {
        g_autofree char *text = json_dumps(document, JSON_INDENT(1) | JSON_ENCODE_ANY);
        g_error("no %s in %s", path, text);
    }
    return at;
}

const char *json_text_at(const json_t *document, const char *path)
{
    return json_string_value(json_at(document, path));
}

int64_t json_int_at(const json_t *document, const char *path)
{
    return json_integer_value(json_at(document, path));
}

json_t *json_with(const json_t *array, const char *name, const char *value)
{
    for (size_t i = 0; i < json_array_size(array); i++) {
        json_t *item = json_array_get(array, i);
        if (g_strcmp0(json_string_value(json_object_get(item, name)), value) == 0) {
            return item;
        }
    }
    return NULL;
}
