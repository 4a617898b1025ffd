// SPDX-License-Identifier: Apache-2.0
/* Every call of /api/v1/openapi.json is made from that document: with a body made from its schema,
 * malformed, without key, with a repeated key, with the key of another body, and below another
 * business. */
#include <string.h>

#include "api/api.h"
#include "testkit/client.h"

typedef void (*CallCheck)(Client *client, const char *method, const char *path, json_t *operation);

/* "/businesses/{slug}/orders/{id}/cancel" → "orders/1/cancel" */
static char *path_of(const char *template)
{
    static const char prefix[] = "/businesses/{slug}/";
    if (!g_str_has_prefix(template, prefix)) {
        return NULL;
    }
    GString *path = g_string_new(template + strlen(prefix));
    g_string_replace(path, "{id}", "1", 0);
    return g_string_free(path, FALSE);
}

static json_t *value_of(json_t *schema);

static json_t *object_of(json_t *schema, bool all)
{
    json_t *object = json_object();
    json_t *required = json_object_get(schema, "required");
    const char *name = NULL;
    json_t *property = NULL;
    json_object_foreach(json_object_get(schema, "properties"), name, property)
    {
        bool needed = all;
        for (size_t i = 0; i < json_array_size(required); i++) {
            needed |= g_str_equal(json_string_value(json_array_get(required, i)), name);
        }
        if (needed) {
            json_object_set_new(object, name, value_of(property));
        }
    }
    return object;
}

static json_t *string_of(json_t *schema)
{
    const char *format = json_string_value(json_object_get(schema, "format"));
    json_t *choices = json_object_get(schema, "enum");
    if (choices != NULL) {
        return json_incref(json_array_get(choices, 0));
    }
    if (g_strcmp0(format, "date") == 0) {
        return json_string("2026-01-09");
    }
    if (json_object_get(schema, "pattern") != NULL) {
        return json_string("06:30");
    }
    return json_string("081234567890");
}

static json_t *value_of(json_t *schema)
{
    const char *type = json_string_value(json_object_get(schema, "type"));
    if (g_strcmp0(type, "object") == 0) {
        return object_of(schema, true);
    }
    if (g_strcmp0(type, "array") == 0) {
        return json_pack("[o]", value_of(json_object_get(schema, "items")));
    }
    if (g_strcmp0(type, "boolean") == 0) {
        return json_true();
    }
    if (g_strcmp0(type, "integer") == 0) {
        json_int_t min = json_integer_value(json_object_get(schema, "minimum"));
        return json_integer(MAX(min, 1));
    }
    return string_of(schema);
}

static char *body_from(json_t *operation, bool all)
{
    json_t *content = json_object_get(json_object_get(operation, "requestBody"), "content");
    json_t *schema = json_object_get(json_object_get(content, "application/json"), "schema");
    json_t *body = object_of(schema, all);
    char *text = json_dumps(body, JSON_COMPACT);
    json_decref(body);
    return text;
}

#define CALLS_BETWEEN_MINUTES 40 /* each check makes several requests; a token has 600 a minute */

static void for_each_call(Client *client, const char *only, CallCheck check)
{
    int calls = 0;
    json_t *document = openapi_document(app_knowledge(client_app(client)));
    const char *template = NULL, *method = NULL;
    json_t *item = NULL, *operation = NULL;
    json_object_foreach(json_object_get(document, "paths"), template, item)
    {
        g_autofree char *path = path_of(template);
        json_object_foreach(item, method, operation)
        {
            g_autofree char *upper = g_ascii_strup(method, -1);
            /* ending the token that the test calls with would only test the test */
            if (path != NULL && !g_str_equal(path, "tokens/1/end") &&
                (g_str_equal(method, "get") == g_str_equal(only, "get"))) {
                if (++calls % CALLS_BETWEEN_MINUTES == 0) {
                    client_set_now(client, NOW + 60 * (int64_t)calls);
                }
                check(client, upper, path, operation);
            }
        }
    }
    json_decref(document);
}

static void expect(int status, int wanted, const char *method, const char *path, const char *what)
{
    if (status != wanted) {
        g_test_message("%s %s %s: %d instead of %d", method, path, what, status, wanted);
        g_test_fail();
    }
}

static void check_reading(Client *client, const char *method, const char *path, json_t *operation)
{
    json_t *answer = NULL;
    (void)operation;
    int status = client_api(client, method, path, NULL, NULL, &answer);
    if (status != 200 && status != 422) { /* 422: a required filter is missing */
        expect(status, 200, method, path, "read");
    }
    json_decref(answer);
    g_autofree char *wrong = g_strconcat(path, "?limit=0", NULL);
    if (json_object_get(operation, "parameters") != NULL && strstr(client_body(client), "items")) {
        expect(client_api(client, method, wrong, NULL, NULL, NULL), 422, method, wrong, "limit 0");
    }
}

/* Any well-formed body is answered as done or refused with a reason; never as a failure of ours. */
static void check_well_formed(Client *client, const char *method, const char *path,
                              json_t *operation)
{
    for (int all = 0; all < 2; all++) {
        g_autofree char *body = body_from(operation, all != 0);
        g_autofree char *key = g_uuid_string_random();
        json_t *first = NULL, *second = NULL;
        int status = client_api(client, method, path, body, key, &first);
        if (status >= 500) {
            expect(status, 422, method, path, body);
        }
        if (status == 200 || status == 201) {
            expect(client_api(client, method, path, body, key, &second), status, method, path,
                   "the same key again");
            g_assert_true(json_equal(json_object_get(first, "id"), json_object_get(second, "id")));
        } else if (json_object_get(first, "title") == NULL) {
            expect(0, status, method, path, "a problem has a title");
        }
        json_decref(first);
        json_decref(second);
    }
}

static void check_malformed(Client *client, const char *method, const char *path, json_t *operation)
{
    static const char *const bodies[] = {
        "{", "[]", "null", "{\"no_such_member\":1}", "\"x\"", "{\"a\":{\"b\":{}}}", "\xff\xfe"};
    (void)operation;
    for (size_t i = 0; i < G_N_ELEMENTS(bodies); i++) {
        g_autofree char *key = g_uuid_string_random();
        expect(client_api(client, method, path, bodies[i], key, NULL), 422, method, path,
               bodies[i]);
    }
    expect(client_api(client, method, path, "{}", NULL, NULL), 422, method, path, "without key");
}

static void reads_answer(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for_each_call(client, "get", check_reading);
}

static void writes_answer_or_say_why(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for_each_call(client, "post", check_well_formed);
}

static void malformed_writes_are_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for_each_call(client, "post", check_malformed);
}

/* The other owner's token below this business: it does not exist for her. */
static void check_foreign(Client *client, const char *method, const char *path, json_t *operation)
{
    (void)operation;
    g_autofree char *key = g_uuid_string_random();
    bool read = g_str_equal(method, "GET");
    expect(client_api_as_stranger(client, method, path, read ? NULL : "{}", key), 404, method, path,
           "as a stranger");
}

static void strangers_find_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for_each_call(client, "get", check_foreign);
    for_each_call(client, "post", check_foreign);
}

/* The same key with another body: 409, and nothing is written. */
static void check_other_body(Client *client, const char *method, const char *path,
                             json_t *operation)
{
    g_autofree char *body = body_from(operation, false);
    g_autofree char *other = body_from(operation, true);
    g_autofree char *key = g_uuid_string_random();
    int status = client_api(client, method, path, body, key, NULL);
    if ((status == 200 || status == 201) && !g_str_equal(body, other)) {
        int second = client_api(client, method, path, other, key, NULL);
        if (second != 422) { /* the fuller body may be refused for itself */
            expect(second, 409, method, path, "the key of another body");
        }
    }
}

static void a_key_belongs_to_one_body(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for_each_call(client, "post", check_other_body);
}

void test_openapi(void)
{
    g_test_add_func("/contract/openapi/reads", reads_answer);
    g_test_add_func("/contract/openapi/writes", writes_answer_or_say_why);
    g_test_add_func("/contract/openapi/malformed", malformed_writes_are_refused);
    g_test_add_func("/contract/openapi/strangers", strangers_find_nothing);
    g_test_add_func("/contract/openapi/keys", a_key_belongs_to_one_body);
}
