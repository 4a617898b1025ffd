// SPDX-License-Identifier: Apache-2.0
/* Refusals as RFC 9457 wants them. */
#include "api/call.h"

#include <glib.h>

typedef struct {
    ApiCall call;
    Request *request;
} Case;

static void case_open(Case *c)
{
    *c = (Case){.request = request_new("POST", "/api/v1/businesses/warung/orders")};
    c->call.request = c->request;
    c->call.errors = form_errors_new();
}

static void case_close(Case *c)
{
    form_errors_free(c->call.errors);
    request_free(c->request);
}

static json_t *document_of(const Response *response)
{
    json_t *document = json_loads(response->body->str, 0, NULL);
    g_assert_true(json_is_object(document));
    g_assert_cmpstr(response_get_header(response, "Content-Type"), ==, "application/problem+json");
    g_assert_cmpint(json_integer_value(json_object_get(document, "status")), ==, response->status);
    return document;
}

static void a_refusal_names_its_kind_and_fields(void)
{
    Case c;
    g_autoptr(GError) error = NULL;
    case_open(&c);
    form_errors_add(c.call.errors, "items.0.quantity", "%s", "Isi angka.");
    error_set(&error, ERROR_INVALID, "order_add: form");
    g_autoptr(Response) response = problem(&c.call, error);
    json_t *document = document_of(response);
    json_t *field = json_array_get(json_object_get(document, "errors"), 0);
    g_assert_cmpint(response->status, ==, 422);
    g_assert_cmpstr(json_string_value(json_object_get(document, "type")), ==, "urn:tangga:invalid");
    g_assert_cmpstr(json_string_value(json_object_get(document, "detail")), ==, "order_add: form");
    g_assert_cmpstr(json_string_value(json_object_get(field, "field")), ==, "items.0.quantity");
    g_assert_cmpstr(json_string_value(json_object_get(field, "message")), ==, "Isi angka.");
    g_assert_null(response_get_header(response, "Retry-After"));
    json_decref(document);
    case_close(&c);
}

/* What goes on inside is for the log; the caller hears when to come again. */
static void a_failure_of_ours_tells_no_details(void)
{
    Case c;
    g_autoptr(GError) error = NULL;
    case_open(&c);
    error_set(&error, ERROR_UNAVAILABLE, "sqlite: disk I/O error");
    g_autoptr(Response) response = problem(&c.call, error);
    json_t *document = document_of(response);
    g_assert_cmpint(response->status, ==, 503);
    g_assert_cmpstr(json_string_value(json_object_get(document, "detail")), ==, "");
    g_assert_cmpstr(response_get_header(response, "Retry-After"), ==, "60");
    json_decref(document);
    case_close(&c);
}

static void a_stranger_is_asked_for_a_token(void)
{
    Case c;
    case_open(&c);
    g_autoptr(Response) response = problem_unauthorized(&c.call);
    json_decref(document_of(response));
    g_assert_cmpint(response->status, ==, 401);
    g_assert_cmpstr(response_get_header(response, "WWW-Authenticate"), ==, "Bearer");
    case_close(&c);
}

void test_problem(void)
{
    g_test_add_func("/api/problem/fields", a_refusal_names_its_kind_and_fields);
    g_test_add_func("/api/problem/ours", a_failure_of_ours_tells_no_details);
    g_test_add_func("/api/problem/stranger", a_stranger_is_asked_for_a_token);
}
