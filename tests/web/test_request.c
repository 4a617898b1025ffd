// SPDX-License-Identifier: Apache-2.0
#include "web/request.h"

#include <string.h>

static void targets_are_taken_apart(void)
{
    g_autoptr(Request) request = request_new("GET", "/toko/dapur%20melati?a=1&b=x+y%2Fz&a=2&c");
    g_assert_cmpstr(request_path(request), ==, "/toko/dapur melati");
    g_assert_cmpstr(request_query(request, "a"), ==, "1,2");
    g_assert_cmpstr(request_query(request, "b"), ==, "x y/z");
    g_assert_cmpstr(request_query(request, "c"), ==, "");
    g_assert_null(request_query(request, "d"));
}

static void broken_targets_harm_nothing(void)
{
    static const char *const targets[] = {"",    "?",       "/%",     "/%zz",   "/%00", "/%ff",
                                          "/?%", "/?=&=&&", "/?a=%F", "//evil", "*"};
    for (size_t i = 0; i < G_N_ELEMENTS(targets); i++) {
        g_autoptr(Request) request = request_new("GET", targets[i]);
        g_assert_true(g_utf8_validate(request_path(request), -1, NULL));
    }
}

static void bodies_have_a_limit(void)
{
    g_autoptr(Request) request = request_new("POST", "/");
    g_autofree char *megabyte = g_malloc0(REQUEST_BODY_MAX);
    g_assert_true(request_add_body(request, megabyte, REQUEST_BODY_MAX));
    g_assert_false(request_add_body(request, "x", 1));
}

static void a_request_may_be_allowed_more(void)
{
    g_autoptr(Request) request = request_new("POST", "/");
    g_autofree char *megabyte = g_malloc0(REQUEST_BODY_MAX);
    request_set_body_max(request, REQUEST_BODY_MAX + 1);
    g_assert_true(request_add_body(request, megabyte, REQUEST_BODY_MAX));
    g_assert_true(request_add_body(request, "x", 1));
    g_assert_false(request_add_body(request, "x", 1));
}

static void files_come_beside_texts(void)
{
    static const char body[] =
        "--q\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--q\r\n"
        "Content-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n"
        "bytes\r\n--q--\r\n";
    g_autoptr(Request) request = request_new("POST", "/");
    request_set_header(request, "Content-Type", "multipart/form-data; boundary=q");
    g_assert_true(request_add_body(request, body, sizeof body - 1));
    request_read_form(request);
    g_assert_cmpstr(request_form(request, "a"), ==, "1");
    g_assert_null(request_form(request, "f"));
    FormSource source = request_form_source(request);
    g_assert_cmpuint(g_bytes_get_size(source.file(source.data, "f")), ==, 5);
    g_assert_null(request_file(request, "a"));
}

static void forms_are_read_from_urlencoded_bodies_only(void)
{
    g_autoptr(Request) form = request_new("POST", "/");
    g_autoptr(Request) json = request_new("POST", "/");
    request_set_header(json, "Content-Type", "application/json");
    g_assert_true(request_add_body(form, "a=1&days=1&da", 13) &&
                  request_add_body(form, "ys=7", 4) && request_add_body(json, "a=1", 3));
    request_read_form(form);
    request_read_form(json);
    g_assert_cmpstr(request_form(form, "days"), ==, "1,7");
    g_assert_null(request_form(json, "a"));
}

static void cookies_are_found_by_their_whole_name(void)
{
    g_autoptr(Request) request = request_new("GET", "/");
    request_set_header(request, "Cookie", "xsesi=1; sesi=abc;bahasa=en");
    g_autofree char *session = request_cookie(request, "sesi");
    g_autofree char *language = request_cookie(request, "bahasa");
    g_autofree char *none = request_cookie(request, "ses");
    g_assert_cmpstr(session, ==, "abc");
    g_assert_cmpstr(language, ==, "en");
    g_assert_null(none);
}

void test_request(void)
{
    g_test_add_func("/web/request/more", a_request_may_be_allowed_more);
    g_test_add_func("/web/request/files", files_come_beside_texts);
    g_test_add_func("/web/request/target", targets_are_taken_apart);
    g_test_add_func("/web/request/broken", broken_targets_harm_nothing);
    g_test_add_func("/web/request/limit", bodies_have_a_limit);
    g_test_add_func("/web/request/form", forms_are_read_from_urlencoded_bodies_only);
    g_test_add_func("/web/request/cookie", cookies_are_found_by_their_whole_name);
}
