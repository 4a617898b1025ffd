// SPDX-License-Identifier: Apache-2.0
#include "page/frame.h"

#include <string.h>

#include "testkit/client.h"

static void the_tab_of_its_job_is_marked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/pesanan"), ==, 200);
    const char *tab = strstr(client_body(client), "<a href=\"/pesanan\" aria-current=\"page\"");
    g_assert_nonnull(tab);
    g_assert_null(strstr(client_body(client), "<a href=\"/hari-ini\" aria-current"));
}

static void the_other_language_comes_back_to_the_same_page(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/pesanan?x=1");
    g_assert_nonnull(strstr(client_body(client), "/bahasa?ke=en&amp;kembali=%2Fpesanan%3Fx%3D1"));
    client_set_cookie(client, "bahasa", "en");
    client_get(client, "/pesanan");
    g_assert_nonnull(strstr(client_body(client), "/bahasa?ke=id&amp;kembali=%2Fpesanan"));
}

/* Who is not signed in has no pages kept on the phone: no script for them, no mark of a person. */
static void a_stranger_gets_no_navigation(void)
{
    g_autoptr(Client) client = client_new(0);
    g_assert_cmpint(client_get(client, "/masuk"), ==, 200);
    g_assert_cmpstr(client_header(client, "Tangga-Who"), ==, "");
    g_assert_null(strstr(client_body(client), "offline."));
    g_assert_null(strstr(client_body(client), "href=\"/hari-ini\""));
}

void test_frame(void)
{
    g_test_add_func("/page/frame/tab", the_tab_of_its_job_is_marked);
    g_test_add_func("/page/frame/language", the_other_language_comes_back_to_the_same_page);
    g_test_add_func("/page/frame/stranger", a_stranger_gets_no_navigation);
}
