// SPDX-License-Identifier: Apache-2.0
#include "web/request.h"

#include <string.h>

#include "web/bulk.h"
#include "web/multipart.h"

#define PAGE_EXPECTED 8000 /* bytes: most pages, without growing */
#define BODY_EXPECTED 200

struct Request {
    char *method, *target, *path, *peer;
    GHashTable *headers, *query, *form; /* char * → char *; form: once the body is complete */
    GHashTable *files;                  /* char * → GBytes * */
    Bulk *body;
    size_t body_max;
};

static GHashTable *fields_new(void)
{
    return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
}

/* Decodes %XX and '+'; invalid escapes stay as they are. */
static char *url_decode(const char *text, size_t size)
{
    GString *out = g_string_sized_new(size);
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '+') {
            g_string_append_c(out, ' ');
        } else if (text[i] == '%' && i + 2 < size && g_ascii_isxdigit(text[i + 1]) &&
                   g_ascii_isxdigit(text[i + 2])) {
            char byte =
                (char)(g_ascii_xdigit_value(text[i + 1]) << 4 | g_ascii_xdigit_value(text[i + 2]));
            if (byte != '\0') {
                g_string_append_c(out, byte);
            }
            i += 2;
        } else if (text[i] != '\0') {
            g_string_append_c(out, text[i]);
        }
    }
    return g_string_free(out, FALSE);
}

static void field_add(GHashTable *fields, char *take_name, char *take_value)
{
    const char *before = g_hash_table_lookup(fields, take_name);
    if (before != NULL && *before != '\0') {
        char *joined = g_strconcat(before, ",", take_value, NULL);
        g_free(take_value);
        take_value = joined;
    }
    g_hash_table_replace(fields, take_name, take_value);
}

bool urlencoded_parse(const char *text, size_t size, GHashTable *fields)
{
    g_assert(text != NULL && fields != NULL);
    for (size_t at = 0; at < size;) {
        const char *begin = text + at;
        const char *end = memchr(begin, '&', size - at);
        size_t length = end != NULL ? (size_t)(end - begin) : size - at;
        const char *equals = memchr(begin, '=', length);
        size_t name_size = equals != NULL ? (size_t)(equals - begin) : length;
        if (length > 0) {
            if (g_hash_table_size(fields) >= REQUEST_FIELDS_MAX) {
                return false;
            }
            char *value =
                equals != NULL ? url_decode(equals + 1, length - name_size - 1) : g_strdup("");
            field_add(fields, url_decode(begin, name_size), value);
        }
        at += length + 1;
    }
    return true;
}

Request *request_new(const char *method, const char *target)
{
    g_assert(method != NULL && target != NULL);
    Request *request = g_new0(Request, 1);
    size_t path_size = strcspn(target, "?");
    request->method = g_strdup(method);
    request->target = g_strdup(target);
    g_autofree char *path = g_strndup(target, path_size);
    request->path = g_uri_unescape_string(path, NULL);
    if (request->path == NULL || !g_utf8_validate(request->path, -1, NULL)) {
        g_free(request->path);
        request->path = g_strdup("");
    }
    request->peer = g_strdup("");
    request->headers = fields_new();
    request->query = fields_new();
    request->body = bulk_new(0);
    request->body_max = REQUEST_BODY_MAX;
    if (target[path_size] == '?') {
        const char *query = target + path_size + 1;
        urlencoded_parse(query, strlen(query), request->query);
    }
    return request;
}

void request_free(Request *request)
{
    if (request == NULL) {
        return;
    }
    g_free(request->method);
    g_free(request->target);
    g_free(request->path);
    g_free(request->peer);
    g_hash_table_unref(request->headers);
    g_hash_table_unref(request->query);
    g_clear_pointer(&request->form, g_hash_table_unref);
    g_clear_pointer(&request->files, g_hash_table_unref);
    bulk_free(request->body);
    g_free(request);
}

void request_set_header(Request *request, const char *name, const char *value)
{
    g_hash_table_replace(request->headers, g_ascii_strdown(name, -1), g_strdup(value));
}

void request_set_peer(Request *request, const char *address)
{
    g_free(request->peer);
    request->peer = g_strdup(address);
}

void request_set_body_max(Request *request, size_t max)
{
    g_assert(bulk_size(request->body) == 0);
    request->body_max = max;
    bulk_free(request->body);
    request->body = bulk_new(max);
}

bool request_add_body(Request *request, const char *bytes, size_t size)
{
    return bulk_size(request->body) + size <= request->body_max &&
           bulk_add(request->body, bytes, size);
}

static bool is_urlencoded(const Request *request)
{
    const char *type = request_header(request, "content-type");
    return type == NULL || g_str_has_prefix(type, "application/x-www-form-urlencoded");
}

bool request_is_multipart(const Request *request)
{
    const char *type = request_header(request, "content-type");
    return type != NULL && g_ascii_strncasecmp(type, "multipart/form-data", 19) == 0;
}

void request_read_form(Request *request)
{
    g_clear_pointer(&request->form, g_hash_table_unref);
    g_clear_pointer(&request->files, g_hash_table_unref);
    size_t size = bulk_size(request->body);
    const char *bytes = size > 0 ? bulk_bytes(request->body) : NULL;
    if (bytes != NULL && is_urlencoded(request)) {
        request->form = fields_new();
        urlencoded_parse(bytes, size, request->form);
    } else if (bytes != NULL && request_is_multipart(request)) {
        request->form = fields_new();
        request->files =
            g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_bytes_unref);
        Multipart parts = {request->form, request->files};
        multipart_parse(bytes, size, request_header(request, "content-type"), &parts);
    }
}

const char *request_method(const Request *request)
{
    return request->method;
}

const char *request_path(const Request *request)
{
    return request->path;
}

const char *request_target(const Request *request)
{
    return request->target;
}

const char *request_peer(const Request *request)
{
    return request->peer;
}

const char *request_body(const Request *request, size_t *ret_size)
{
    const char *bytes = bulk_bytes(request->body);
    *ret_size = bytes != NULL ? bulk_size(request->body) : 0;
    return bytes != NULL ? bytes : "";
}

const char *request_header(const Request *request, const char *name)
{
    return g_hash_table_lookup(request->headers, name);
}

const char *request_query(const Request *request, const char *name)
{
    return g_hash_table_lookup(request->query, name);
}

const char *request_form(const Request *request, const char *name)
{
    return request->form != NULL ? g_hash_table_lookup(request->form, name) : NULL;
}

GBytes *request_file(const Request *request, const char *name)
{
    return request->files != NULL ? g_hash_table_lookup(request->files, name) : NULL;
}

char *request_cookie(const Request *request, const char *name)
{
    const char *header = request_header(request, "cookie");
    if (header == NULL) {
        return NULL;
    }
    g_auto(GStrv) pairs = g_strsplit(header, ";", 50);
    size_t length = strlen(name);
    for (char **pair = pairs; *pair != NULL; pair++) {
        const char *one = g_strstrip(*pair);
        if (strncmp(one, name, length) == 0 && one[length] == '=') {
            return g_strdup(one + length + 1);
        }
    }
    return NULL;
}

static const char *query_get(const void *data, const char *name)
{
    return request_query(data, name);
}

static const char *form_get(const void *data, const char *name)
{
    return request_form(data, name);
}

static GBytes *file_get(const void *data, const char *name)
{
    return request_file(data, name);
}

static size_t rows_end(GHashTable *fields, const char *rows)
{
    GHashTableIter iter;
    gpointer name = NULL;
    size_t end = 0;
    if (fields == NULL) {
        return 0;
    }
    g_hash_table_iter_init(&iter, fields);
    while (g_hash_table_iter_next(&iter, &name, NULL)) {
        end = form_row_end(name, rows, end);
    }
    return end;
}

static size_t query_rows(const void *data, const char *rows)
{
    return rows_end(((const Request *)data)->query, rows);
}

/* A row may be one file alone. */
static size_t form_rows_end(const void *data, const char *rows)
{
    const Request *request = data;
    return MAX(rows_end(request->form, rows), rows_end(request->files, rows));
}

FormSource request_query_source(const Request *request)
{
    return (FormSource){query_get, request, NULL, query_rows};
}

FormSource request_form_source(const Request *request)
{
    return (FormSource){form_get, request, file_get, form_rows_end};
}

GList *request_form_names(const Request *request)
{
    return request->form != NULL ? g_hash_table_get_keys(request->form) : NULL;
}

GList *request_query_names(const Request *request)
{
    return request->query != NULL ? g_hash_table_get_keys(request->query) : NULL;
}

Response *response_new(int status, const char *content_type)
{
    Response *response = g_new0(Response, 1);
    response->status = status;
    response->headers = g_ptr_array_new_with_free_func(g_free);
    bool is_page = g_str_has_prefix(content_type, "text/html");
    response->body = g_string_sized_new(is_page ? PAGE_EXPECTED : BODY_EXPECTED);
    response_header(response, "Content-Type", content_type);
    response->compress = g_str_has_prefix(content_type, "text/") ||
                         g_str_has_prefix(content_type, "application/json") ||
                         g_str_has_prefix(content_type, "image/svg");
    return response;
}

void response_free(Response *response)
{
    if (response != NULL) {
        g_ptr_array_unref(response->headers);
        g_string_free(response->body, TRUE);
        g_free(response);
    }
}

void response_header(Response *response, const char *name, const char *value)
{
    g_assert(strpbrk(value, "\r\n") == NULL);
    g_ptr_array_add(response->headers, g_strdup(name));
    g_ptr_array_add(response->headers, g_strdup(value));
}

const char *response_get_header(const Response *response, const char *name)
{
    for (guint i = 0; i + 1 < response->headers->len; i += 2) {
        if (g_ascii_strcasecmp(g_ptr_array_index(response->headers, i), name) == 0) {
            return g_ptr_array_index(response->headers, i + 1);
        }
    }
    return NULL;
}

Response *response_redirect(const char *location)
{
    Response *response = response_new(303, "text/plain; charset=utf-8");
    response_header(response, "Location", location);
    return response;
}

Response *in_turn_finish(const InTurn *turn)
{
    g_autoptr(Promise) durable = turn->run(turn->work);
    return turn->answer(turn->work, durable == NULL || promise_wait(durable));
}

void in_turn_clear(InTurn *turn)
{
    if (turn->work != NULL) {
        turn->free(turn->work);
    }
    *turn = (InTurn){0};
}
