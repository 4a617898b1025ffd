// SPDX-License-Identifier: Apache-2.0
#include "testkit/client.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "page/worker.h"
#include "store/session.h"

typedef struct {
    App *app, *alone; /* alone: NULL until used */
    char *url;
    int64_t now;
    int users;
    Db *db;
} Program;

struct Client {
    Program *program;
    int64_t user_id;
    GHashTable *cookies; /* name → value */
    char *outbox;        /* of client_set_outbox */
    Response *last;
    char *token, *stranger_token; /* API; NULL until used */
};

static App *app_of(const Program *program)
{
    g_autoptr(GError) error = NULL;
    AppOptions options = {.db_url = program->url, .fixed_now = program->now, .pseudo = true};
    App *app = app_new(&options, &error);
    g_assert_no_error(error);
    return app;
}

static void program_stop(Program *program)
{
    g_clear_pointer(&program->app, app_free);
    g_clear_pointer(&program->alone, app_free);
}

static void program_start(Program *program)
{
    g_autoptr(GError) error = NULL;
    if (program->db == NULL) {
        program->db = db_open(program->url, &error);
        g_assert_no_error(error);
    }
    program_stop(program);
    program->app = app_of(program);
    page_worker_prepare(program->app);
    app_group_writes(program->app);
}

static Client *client_of(Program *program, int64_t user_id)
{
    Client *client = g_new0(Client, 1);
    client->program = program;
    client->user_id = user_id;
    client->cookies = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    program->users++;
    if (user_id == 0) {
        return client;
    }
    g_autoptr(GError) error = NULL;
    g_autofree char *role = NULL;
    char *token = NULL;
    assert_ok(member_role(program->db, BUSINESS, user_id, &role, &error), error);
    assert_ok(session_add(program->db, user_id, role != NULL ? BUSINESS : 0, "test", program->now,
                          &token, &error),
              error);
    g_hash_table_insert(client->cookies, g_strdup("sesi"), token);
    return client;
}

Client *client_new(int64_t user_id)
{
    g_autoptr(GError) error = NULL;
    Program *program = g_new0(Program, 1);
    program->url = testkit_url_ready();
    program->now = NOW;
    program->db = db_open(program->url, &error);
    g_assert_no_error(error);
    program_start(program);
    return client_of(program, user_id);
}

Client *client_beside(Client *other, int64_t user_id)
{
    return client_of(other->program, user_id);
}

void client_free(Client *client)
{
    if (client == NULL) {
        return;
    }
    Program *program = client->program;
    g_hash_table_unref(client->cookies);
    g_free(client->outbox);
    g_clear_pointer(&client->last, response_free);
    g_free(client->token);
    g_free(client->stranger_token);
    g_free(client);
    if (--program->users == 0) {
        program_stop(program);
        db_free(program->db);
        testkit_url_drop(program->url);
        g_free(program->url);
        g_free(program);
    }
}

App *client_app(Client *client)
{
    return client->program->app;
}

App *client_app_alone(Client *client)
{
    Program *program = client->program;
    program->alone = program->alone != NULL ? program->alone : app_of(program);
    return program->alone;
}

Db *client_db(Client *client)
{
    return client->program->db;
}

void client_set_now(Client *client, int64_t now)
{
    client->program->now = now;
    program_start(client->program);
}

void client_rest(Client *client)
{
    program_stop(client->program);
    g_clear_pointer(&client->program->db, db_free);
}

void client_set_cookie(Client *client, const char *name, const char *value)
{
    g_hash_table_replace(client->cookies, g_strdup(name), g_strdup(value));
}

void client_set_outbox(Client *client, const char *who)
{
    g_free(client->outbox);
    client->outbox = g_strdup(who);
}

static void cookies_send(const Client *client, Request *request)
{
    g_autoptr(GString) header = g_string_new(NULL);
    GHashTableIter iter;
    gpointer name = NULL, value = NULL;
    g_hash_table_iter_init(&iter, client->cookies);
    while (g_hash_table_iter_next(&iter, &name, &value)) {
        g_string_append_printf(header, "%s%s=%s", header->len > 0 ? "; " : "", (char *)name,
                               (char *)value);
    }
    if (header->len > 0) {
        request_set_header(request, "cookie", header->str);
    }
}

static void cookies_keep(Client *client)
{
    GPtrArray *headers = client->last->headers;
    for (guint i = 0; i + 1 < headers->len; i += 2) {
        if (!g_str_equal(g_ptr_array_index(headers, i), "Set-Cookie")) {
            continue;
        }
        const char *text = g_ptr_array_index(headers, i + 1);
        size_t name = strcspn(text, "=");
        const char *value = text + name + 1;
        g_hash_table_replace(client->cookies, g_strndup(text, name),
                             g_strndup(value, strcspn(value, ";")));
    }
}

static int exchange(Client *client, Request *request)
{
    request_set_header(request, "host", "localhost");
    request_read_form(request);
    request_set_peer(request, "127.0.0.1");
    cookies_send(client, request);
    if (client->outbox != NULL) {
        request_set_header(request, "tangga-outbox", client->outbox);
    }
    g_clear_pointer(&client->last, response_free);
    client->last = serve_request(client->program->app, request);
    cookies_keep(client);
    return client->last->status;
}

int client_get(Client *client, const char *target)
{
    g_autoptr(Request) request = request_new("GET", target);
    return exchange(client, request);
}

const char *client_body(const Client *client)
{
    const char *kept = client->last->static_body; /* files for browsers end with a zero */
    return kept != NULL ? kept : client->last->body->str;
}

size_t client_size(const Client *client)
{
    const Response *last = client->last;
    return last->static_body != NULL ? strlen(last->static_body) : last->body->len;
}

bool client_has_file(const Client *client)
{
    const char *body = client_body(client);
    return g_str_has_prefix(body, "%PDF-") || g_str_has_prefix(body, "\x89PNG") ||
           g_str_has_prefix(body, "\xff\xd8\xff");
}

const char *client_location(const Client *client)
{
    return response_get_header(client->last, "Location");
}

static void append_entity(GString *out, const char **at)
{
    static const struct {
        const char *name, *text;
    } entities[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}};
    for (size_t i = 0; i < G_N_ELEMENTS(entities) && **at == '&'; i++) {
        if (g_str_has_prefix(*at, entities[i].name)) {
            g_string_append(out, entities[i].text);
            *at += strlen(entities[i].name);
            return;
        }
    }
    g_string_append_c(out, *(*at)++);
}

char *client_text(const Client *client)
{
    g_autoptr(GString) out = g_string_new(NULL);
    for (const char *at = client_body(client); *at != '\0';) {
        if (*at == '<') {
            at += strcspn(at, ">");
            at += *at == '>';
            if (out->len > 0 && out->str[out->len - 1] != ' ') {
                g_string_append_c(out, ' ');
            }
        } else {
            append_entity(out, &at);
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

size_t client_choices(const Client *client)
{
    const char *at = strstr(client_body(client), "<main"),
               *end = strstr(client_body(client), "</main>");
    size_t choices = 0, nested = 0,
           hidden = 0; /* hidden: the fold, counted from outside, that hides */
    for (; at != NULL && at < end; at = strchr(at + 1, '<')) {
        bool fold = g_str_has_prefix(at, "<details");
        bool choice = fold || g_str_has_prefix(at, "<a ") || g_str_has_prefix(at, "<button");
        choices += choice && hidden == 0;
        nested += fold;
        if (fold && hidden == 0 && !g_str_has_prefix(at, "<details open")) {
            hidden = nested;
        } else if (g_str_has_prefix(at, "</details>")) {
            hidden = hidden == nested ? 0 : hidden;
            nested--;
        }
    }
    return choices;
}

bool client_shows(const Client *client, const char *text)
{
    g_autofree char *visible = client_text(client);
    return strstr(visible, text) != NULL;
}

/* The value of hidden field `name` between begin and end. */
static char *hidden_value(const char *begin, const char *end, const char *name)
{
    g_autofree char *mark = g_strdup_printf("type=\"hidden\" name=\"%s\" value=\"", name);
    const char *at = g_strstr_len(begin, end - begin, mark);
    return at != NULL ? g_strndup(at + strlen(mark), strcspn(at + strlen(mark), "\"")) : NULL;
}

static bool form_fits(const char *begin, const char *end, const char *action, int64_t id)
{
    g_autofree char *here = hidden_value(begin, end, "_action");
    g_autofree char *record = hidden_value(begin, end, "_id");
    g_autofree char *wanted = g_strdup_printf("%" G_GINT64_FORMAT, id);
    return g_strcmp0(here, action) == 0 && (id == 0 || g_strcmp0(record, wanted) == 0);
}

static void append_field(GString *body, const char *name, const char *value)
{
    g_autofree char *escaped = g_uri_escape_string(value, NULL, FALSE);
    g_string_append_printf(body, "%s%s=%s", body->len > 0 ? "&" : "", name, escaped);
}

/* All hidden fields of the form, as a browser sends them. */
static void append_hidden(GString *body, const char *begin, const char *end)
{
    static const char mark[] = "type=\"hidden\" name=\"";
    for (const char *at = g_strstr_len(begin, end - begin, mark); at != NULL;
         at = g_strstr_len(at, end - at, mark)) {
        at += strlen(mark);
        g_autofree char *name = g_strndup(at, strcspn(at, "\""));
        g_autofree char *value = hidden_value(begin, end, name);
        append_field(body, name, value != NULL ? value : "");
    }
}

static bool form_find(const Client *client, const char *action, int64_t id, const char **ret_begin,
                      const char **ret_end)
{
    for (const char *at = strstr(client_body(client), "<form method=\"post\""); at != NULL;
         at = strstr(at + 1, "<form method=\"post\"")) {
        const char *end = strstr(at, "</form>");
        if (end != NULL && form_fits(at, end, action, id)) {
            *ret_begin = at;
            *ret_end = end;
            return true;
        }
    }
    return false;
}

int client_post_bytes(Client *client, const char *target, const char *body, size_t size)
{
    return client_post_from(client, "http://localhost", target, body, size);
}

int client_post_from(Client *client, const char *origin, const char *target, const char *body,
                     size_t size)
{
    g_autoptr(Request) request = request_new("POST", target);
    request_set_header(request, "content-type", "application/x-www-form-urlencoded");
    request_set_header(request, "origin", origin);
    g_assert_true(request_add_body(request, body, size));
    return exchange(client, request);
}

/* Each once, in the order of the form; not the hidden ones. */
static void append_names(GPtrArray *names, const char *begin, const char *end)
{
    static const char mark[] = " name=\"";
    static const char hidden[] = "type=\"hidden\"";
    for (const char *at = g_strstr_len(begin, end - begin, mark); at != NULL;
         at = g_strstr_len(at, end - at, mark)) {
        bool is_hidden = at - begin > (ptrdiff_t)strlen(hidden) &&
                         strncmp(at - strlen(hidden), hidden, strlen(hidden)) == 0;
        at += strlen(mark);
        g_autofree char *name = g_strndup(at, strcspn(at, "\""));
        if (!is_hidden && !g_ptr_array_find_with_equal_func(names, name, g_str_equal, NULL)) {
            g_ptr_array_add(names, g_steal_pointer(&name));
        }
    }
}

GPtrArray *client_forms(const Client *client)
{
    GPtrArray *forms = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
    for (const char *at = strstr(client_body(client), "<form method=\"post\""); at != NULL;
         at = strstr(at + 1, "<form method=\"post\"")) {
        const char *end = strstr(at, "</form>");
        g_assert_nonnull(end);
        GString *hidden = g_string_new(NULL);
        GPtrArray *names = g_ptr_array_new();
        append_hidden(hidden, at, end);
        g_ptr_array_add(names, g_string_free(hidden, FALSE));
        append_names(names, at, end);
        g_ptr_array_add(names, NULL);
        g_ptr_array_add(forms, g_ptr_array_free(names, FALSE));
    }
    return forms;
}

int client_post(Client *client, const char *target, const char *action, int64_t id, ...)
{
    const char *begin = NULL, *end = NULL;
    int status = client_get(client, target);
    g_assert_cmpint(status, ==, 200);
    if (!form_find(client, action, id, &begin, &end)) {
        g_error("no form for %s (%d) on %s", action, (int)id, target);
    }
    g_autoptr(GString) body = g_string_new(NULL);
    append_hidden(body, begin, end);
    va_list fields;
    va_start(fields, id);
    for (const char *name = va_arg(fields, const char *); name != NULL;
         name = va_arg(fields, const char *)) {
        append_field(body, name, va_arg(fields, const char *));
    }
    va_end(fields);
    status = client_post_bytes(client, target, body->str, body->len);
    if (status == 303) {
        g_autofree char *location = g_strdup(client_location(client));
        return client_get(client, location);
    }
    return status;
}

#define BOUNDARY "----tangga7MA4YWxk"

static void part_add(GString *body, const char *name, const char *more, GBytes *content)
{
    g_string_append_printf(body, "--" BOUNDARY "\r\nContent-Disposition: form-data; name=\"%s\"%s",
                           name, more);
    g_string_append(body, "\r\n\r\n");
    g_string_append_len(body, g_bytes_get_data(content, NULL), (gssize)g_bytes_get_size(content));
    g_string_append(body, "\r\n");
}

static void text_part_add(GString *body, const char *name, const char *value)
{
    g_autoptr(GBytes) content = g_bytes_new(value, strlen(value));
    part_add(body, name, "", content);
}

/* Sends the parts when the server would take as many bytes. */
static int parts_send(Client *client, Request *request, GString *parts, GBytes *file)
{
    part_add(parts, "file", "; filename=\"IMG 1.jpg\"\r\nContent-Type: image/jpeg", file);
    g_string_append(parts, "--" BOUNDARY "--\r\n");
    request_set_header(request, "content-type", "multipart/form-data; boundary=" BOUNDARY);
    cookies_send(client, request);
    size_t max = MAX(REQUEST_BODY_MAX, serve_body_max(client->program->app, request));
    if (parts->len > max) {
        return 413;
    }
    request_set_body_max(request, parts->len);
    g_assert_true(request_add_body(request, parts->str, parts->len));
    return exchange(client, request);
}

int client_post_file(Client *client, const char *target, const char *action, GBytes *file, ...)
{
    const char *begin = NULL, *end = NULL;
    g_assert_cmpint(client_get(client, target), ==, 200);
    g_assert_true(form_find(client, action, 0, &begin, &end));
    g_assert_nonnull(g_strstr_len(begin, end - begin, "enctype=\"multipart/form-data\""));
    g_autoptr(GString) hidden = g_string_new(NULL);
    g_autoptr(GString) parts = g_string_new(NULL);
    g_autoptr(GHashTable) fields = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    append_hidden(hidden, begin, end);
    g_assert_true(urlencoded_parse(hidden->str, hidden->len, fields));
    va_list more;
    va_start(more, file);
    for (const char *name = va_arg(more, const char *); name != NULL;
         name = va_arg(more, const char *)) {
        g_hash_table_replace(fields, g_strdup(name), g_strdup(va_arg(more, const char *)));
    }
    va_end(more);
    GHashTableIter iter;
    gpointer name = NULL, value = NULL;
    g_hash_table_iter_init(&iter, fields);
    while (g_hash_table_iter_next(&iter, &name, &value)) {
        text_part_add(parts, name, value);
    }
    g_autoptr(Request) request = request_new("POST", target);
    request_set_header(request, "origin", "http://localhost");
    int status = parts_send(client, request, parts, file);
    if (status == 303) {
        g_autofree char *location = g_strdup(client_location(client));
        return client_get(client, location);
    }
    return status;
}

int client_get_again(Client *client, const char *target, const char *tag)
{
    g_autoptr(Request) request = request_new("GET", target);
    request_set_header(request, "if-none-match", tag);
    return exchange(client, request);
}

const char *client_header(const Client *client, const char *name)
{
    return response_get_header(client->last, name);
}

GBytes *client_bytes(const Client *client)
{
    return g_bytes_new(client->last->body->str, client->last->body->len);
}

static char *token_new(Client *client, int64_t business_id, int64_t user_id)
{
    g_autoptr(GError) error = NULL;
    char *token = NULL;
    assert_ok(api_token_add(client->program->db, business_id, user_id, "test", client->program->now,
                            &token, &error),
              error);
    return token;
}

typedef struct {
    const char *method, *path, *body, *key, *token;
} Call;

static int api_exchange(Client *client, const Call *call)
{
    g_autofree char *target = g_strdup_printf("/api/v1/businesses/dapur-melati/%s", call->path);
    g_autofree char *bearer = g_strdup_printf("Bearer %s", call->token);
    g_autoptr(Request) request = request_new(call->method, target);
    request_set_header(request, "authorization", bearer);
    request_set_header(request, "content-type", "application/json");
    if (call->key != NULL) {
        request_set_header(request, "idempotency-key", call->key);
    }
    if (call->body != NULL) {
        g_assert_true(request_add_body(request, call->body, strlen(call->body)));
    }
    return exchange(client, request);
}

int client_api(Client *client, const char *method, const char *path, const char *body,
               const char *key, json_t **ret)
{
    if (client->token == NULL) {
        client->token = token_new(client, BUSINESS, client->user_id);
    }
    int status = api_exchange(client, &(Call){method, path, body, key, client->token});
    if (ret != NULL) {
        *ret = json_loads(client_body(client), JSON_DECODE_ANY, NULL);
        g_assert_nonnull(*ret);
    }
    return status;
}

void client_renew_token(Client *client)
{
    g_clear_pointer(&client->token, g_free);
}

int client_api_as_stranger(Client *client, const char *method, const char *path, const char *body,
                           const char *key)
{
    if (client->stranger_token == NULL) {
        client->stranger_token = token_new(client, OTHER_BUSINESS, OTHER_OWNER);
    }
    return api_exchange(client, &(Call){method, path, body, key, client->stranger_token});
}

int client_api_file(Client *client, const char *path, GBytes *file, const char *key, json_t **ret)
{
    if (client->token == NULL) {
        client->token = token_new(client, BUSINESS, client->user_id);
    }
    g_autofree char *target = g_strdup_printf("/api/v1/businesses/dapur-melati/%s", path);
    g_autofree char *bearer = g_strdup_printf("Bearer %s", client->token);
    g_autoptr(GString) parts = g_string_new(NULL);
    g_autoptr(Request) request = request_new("POST", target);
    request_set_header(request, "authorization", bearer);
    request_set_header(request, "idempotency-key", key);
    int status = parts_send(client, request, parts, file);
    if (ret != NULL && status != 413) {
        *ret = json_loads(client_body(client), JSON_DECODE_ANY, NULL);
    }
    return status;
}

int64_t client_api_ok(Client *client, const char *method, const char *path, const char *body)
{
    g_autofree char *key = g_uuid_string_random();
    json_t *document = NULL;
    int status = client_api(client, method, path, body, key, &document);
    if (status != 200 && status != 201) {
        g_error("%s %s: %d %s", method, path, status, client_body(client));
    }
    int64_t id = json_integer_value(json_object_get(document, "id"));
    json_decref(document);
    return id;
}

void client_api_refused(Client *client, const char *path, const char *body, const char *said)
{
    json_t *answer = NULL;
    g_autofree char *key = g_uuid_string_random();
    int status = client_api(client, "POST", path, body, key, &answer);
    g_autofree char *text = json_dumps(answer, 0);
    json_decref(answer);
    g_test_message("%s", text);
    g_assert_cmpint(status, ==, 422);
    g_assert_nonnull(strstr(text, said));
}

/* stdout goes to a file meanwhile. */
static int run_captured(int argc, char **argv, char **ret_out)
{
    g_autofree char *name = NULL;
    int file = g_file_open_tmp("tangga-out-XXXXXX", &name, NULL);
    fflush(stdout);
    int saved = dup(STDOUT_FILENO);
    dup2(file, STDOUT_FILENO);
    int code = command_main(argc, argv, serve);
    fflush(stdout);
    dup2(saved, STDOUT_FILENO);
    close(saved);
    close(file);
    if (ret_out != NULL) {
        g_assert_true(g_file_get_contents(name, ret_out, NULL, NULL));
    }
    g_unlink(name);
    return code;
}

int client_command_line(Client *client, char **ret_out, const GPtrArray *arguments)
{
    g_autoptr(GPtrArray) argv = g_ptr_array_new();
    g_ptr_array_add(argv, (char *)"tangga");
    for (guint i = 0; i < arguments->len; i++) {
        g_ptr_array_add(argv, arguments->pdata[i]);
    }
    g_autofree char *now = instant_format(client->program->now, ZONE_WIB);
    g_setenv("TANGGA_NOW", now, TRUE);
    g_ptr_array_add(argv, (char *)"--db");
    g_ptr_array_add(argv, client->program->url);
    int argc = (int)argv->len;
    g_ptr_array_add(argv, NULL);
    return run_captured(argc, (char **)argv->pdata, ret_out);
}

int client_command(Client *client, char **ret_out, ...)
{
    g_autoptr(GPtrArray) arguments = g_ptr_array_new();
    va_list list;
    va_start(list, ret_out);
    for (char *one = va_arg(list, char *); one != NULL; one = va_arg(list, char *)) {
        g_ptr_array_add(arguments, one);
    }
    va_end(list);
    return client_command_line(client, ret_out, arguments);
}
