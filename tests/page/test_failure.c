// SPDX-License-Identifier: Apache-2.0
#include "page/failure.h"

#include "testkit/client.h"

static void an_unknown_page_says_what_to_do(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/tidak-ada"), ==, 404);
    g_assert_true(client_shows(client, "Tidak ada yang berubah"));
}

static void the_refusal_is_in_the_readers_language(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_set_cookie(client, "bahasa", "en");
    g_assert_cmpint(client_get(client, "/produk/999"), ==, 404);
    g_assert_true(client_shows(client, "Nothing has changed"));
    g_assert_false(client_shows(client, "Tidak ada yang berubah"));
}

static void a_worker_gets_a_status_alone(void)
{
    Response *response = failure_bare(410);
    g_assert_cmpint(response->status, ==, 410);
    g_assert_cmpuint(response->body->len, ==, 0);
    g_assert_cmpstr(response_get_header(response, "Cache-Control"), ==, "no-store");
    response_free(response);
}

static void without_a_database_it_says_so(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Request) request = request_new("GET", "/");
    Response *response = failure_unavailable(client_app(client), request);
    g_assert_cmpint(response->status, ==, 503);
    g_assert_cmpstr(response->body->str, ==, error_sentence(ERROR_UNAVAILABLE));
    response_free(response);
}

void test_failure(void)
{
    g_test_add_func("/page/failure/unknown", an_unknown_page_says_what_to_do);
    g_test_add_func("/page/failure/language", the_refusal_is_in_the_readers_language);
    g_test_add_func("/page/failure/bare", a_worker_gets_a_status_alone);
    g_test_add_func("/page/failure/unavailable", without_a_database_it_says_so);
}
