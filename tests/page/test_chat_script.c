// SPDX-License-Identifier: Apache-2.0
/* T01: the page says which way a chat is read, and lets its script run the kernel. */
#include "page/talk/chat_script.h"

#include <string.h>

#include "testkit/client.h"

static void only_this_page_may_run_the_kernel(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi & kuning\",\"price\":10000}");
    g_assert_cmpint(client_get(client, "/pesan/chat"), ==, 200);
    g_assert_nonnull(strstr(client_header(client, "Content-Security-Policy"), "wasm-unsafe-eval"));
    g_assert_true(client_shows(client, "dibaca di server lalu langsung dibuang"));
    bool kernel = app_asset(client_app(client), "chat.wasm") != NULL;
    g_assert_true((strstr(client_body(client), "data-place=\"chat\"") != NULL) == kernel);
    g_assert_true((strstr(client_body(client), "Nasi &amp; kuning") != NULL) == kernel);
    g_assert_cmpint(client_get(client, "/pesan"), ==, 200);
    g_assert_null(strstr(client_header(client, "Content-Security-Policy"), "wasm"));
}

/* It begins as WebAssembly does, and may be kept for good. */
static void the_kernel_is_served_as_what_it_is(void)
{
    g_autoptr(Client) client = client_new(0);
    if (app_asset(client_app(client), "chat.wasm") == NULL) {
        g_test_skip("built without clang or wasm-ld");
        return;
    }
    g_assert_cmpint(client_get(client, app_asset_href(client_app(client), "chat.wasm")), ==, 200);
    g_assert_cmpstr(client_header(client, "Content-Type"), ==, "application/wasm");
    g_assert_nonnull(strstr(client_header(client, "Cache-Control"), "immutable"));
}

void test_chat_script(void)
{
    g_test_add_func("/page/chat_script/policy", only_this_page_may_run_the_kernel);
    g_test_add_func("/page/chat_script/kernel", the_kernel_is_served_as_what_it_is);
}
