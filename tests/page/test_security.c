// SPDX-License-Identifier: Apache-2.0
#include "page/security.h"

#include <string.h>

static Response *page_response(void)
{
    return response_new(200, "text/html; charset=utf-8");
}

static void nothing_from_elsewhere_runs(void)
{
    static const Page plain = {.path = "/a"};
    static const Page chat = {.path = "/b", .wasm = true};
    const Page *const pages[] = {&plain, NULL, &chat};
    for (size_t i = 0; i < G_N_ELEMENTS(pages); i++) {
        Response *response = page_response();
        security_headers(response, pages[i], true);
        const char *policy = response_get_header(response, "Content-Security-Policy");
        g_assert_true(g_str_has_prefix(policy, "default-src 'none';"));
        g_assert_null(strstr(policy, "unsafe-inline"));
        g_assert_null(strstr(policy, "http"));
        g_assert_cmpint(strstr(policy, "wasm-unsafe-eval") != NULL, ==, pages[i] == &chat);
        g_assert_cmpstr(response_get_header(response, "X-Content-Type-Options"), ==, "nosniff");
        response_free(response);
    }
}

static void nobody_keeps_what_is_of_one_person(void)
{
    Response *hers = page_response();
    Response *everybodys = page_response();
    Response *photo = page_response();
    response_header(photo, "Cache-Control", "private, max-age=60");
    security_headers(hers, NULL, true);
    security_headers(everybodys, NULL, false);
    security_headers(photo, NULL, true);
    g_assert_cmpstr(response_get_header(hers, "Cache-Control"), ==, "no-store");
    g_assert_null(response_get_header(everybodys, "Cache-Control"));
    g_assert_cmpstr(response_get_header(photo, "Cache-Control"), ==, "private, max-age=60");
    response_free(hers);
    response_free(everybodys);
    response_free(photo);
}

void test_security(void)
{
    g_test_add_func("/page/security/elsewhere", nothing_from_elsewhere_runs);
    g_test_add_func("/page/security/keeps", nobody_keeps_what_is_of_one_person);
}
