// SPDX-License-Identifier: Apache-2.0
#include "page/shared.h"

#include <string.h>

#include "testkit/client.h"

#define SHOP "/toko/dapur-melati"

/* What everybody sees is tagged; the same page asked for again has no body. */
static void the_same_page_is_not_sent_twice(void)
{
    static const Page open_page = {.path = "/coba", .public_s = 60};
    g_autoptr(Request) request = request_new("GET", "/coba");
    Context context = {0};
    PageView view = {.context = &context, .request = request, .page = &open_page};
    Response *first = shared_tag(&view, response_new(200, "text/html"));
    g_autofree char *tag = g_strdup(response_get_header(first, "ETag"));
    g_assert_cmpstr(response_get_header(first, "Cache-Control"), ==, "public, max-age=60");
    g_assert_cmpstr(response_get_header(first, "Vary"), ==, "Cookie");
    request_set_header(request, "if-none-match", tag);
    Response *again = shared_tag(&view, response_new(200, "text/html"));
    g_assert_cmpint(again->status, ==, 304);
    g_assert_nonnull(response_get_header(again, "Content-Security-Policy"));
    response_free(first);
    response_free(again);
}

static void what_is_of_one_person_comes_back_as_it_was(void)
{
    static const Page open_page = {.path = "/coba", .public_s = 60};
    static const Page hers = {.path = "/coba"};
    g_autoptr(Request) request = request_new("GET", "/coba");
    const struct {
        const Page *page;
        int64_t user_id;
        int status;
    } cases[] = {{&hers, 0, 200}, {&open_page, 1, 200}, {&open_page, 0, 404}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Context context = {.user_id = cases[i].user_id};
        PageView view = {.context = &context, .request = request, .page = cases[i].page};
        Response *response = shared_tag(&view, response_new(cases[i].status, "text/html"));
        g_assert_cmpint(response->status, ==, cases[i].status);
        g_assert_null(response_get_header(response, "ETag"));
        response_free(response);
    }
}

static Response *find_for(Client *client, const char *cookie, const char *host, SharedPage *shared)
{
    g_autoptr(Request) request = request_new("GET", SHOP);
    request_set_header(request, "host", host);
    if (cookie != NULL) {
        request_set_header(request, "cookie", cookie);
    }
    return shared_find(shared, client_app(client), client_db(client), request);
}

/* Links in a page name the host it was asked for: another host is another page. */
static void it_is_kept_by_host_for_who_has_no_cookie(void)
{
    g_autoptr(Client) client = client_new(0);
    g_auto(SharedPage) here = {0};
    g_auto(SharedPage) there = {0};
    g_auto(SharedPage) hers = {0};
    g_assert_null(find_for(client, NULL, "warung.example", &here));
    g_assert_null(find_for(client, NULL, "lain.example", &there));
    g_assert_null(find_for(client, "sesi=1", "warung.example", &hers));
    g_assert_nonnull(here.key);
    g_assert_cmpstr(here.key, !=, there.key);
    g_assert_null(hers.key);
}

void test_shared(void)
{
    g_test_add_func("/page/shared/again", the_same_page_is_not_sent_twice);
    g_test_add_func("/page/shared/one", what_is_of_one_person_comes_back_as_it_was);
    g_test_add_func("/page/shared/host", it_is_kept_by_host_for_who_has_no_cookie);
}
