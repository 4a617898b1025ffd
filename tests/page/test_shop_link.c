// SPDX-License-Identifier: Apache-2.0
#include "page/create/shop_link.h"

#include <string.h>

#include "testkit/client.h"

/* X06: the page of codes works on this machine alone, and there is something to print. */
static void a_code_needs_a_phone_or_an_address(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/qr"), ==, 200);
    g_assert_null(strstr(client_body(client), "shape-rendering"));
    g_assert_cmpint(client_get(client, "/qr?unduh=pesan"), ==, 404);
    client_post(client, "/usaha/atur", "business_edit", 0, "name", "Dapur Melati", "phone",
                "081200000001", "zone", "WIB", "minutes_per_day", "30", "promise_minutes", "60",
                NULL);
    g_assert_cmpint(client_get(client, "/qr"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "shape-rendering"));
    g_assert_true(client_shows(client, "Pesan di sini"));
    g_assert_cmpint(client_get(client, "/qr?unduh=pesan"), ==, 200);
    g_assert_cmpmem(client_body(client), 4, "\x89PNG", 4);
    g_assert_cmpint(client_get(client, "/qr?unduh=kartu"), ==, 200);
    g_assert_true(g_str_has_prefix(client_body(client), "%PDF-"));
}

static char *link_on(const char *host, const char *proto)
{
    g_autoptr(Request) request = request_new("GET", "/qr");
    Business business = {.slug = "dapur-melati"};
    Context context = {.business = &business};
    PageView view = {.context = &context, .request = request};
    request_set_header(request, "host", host);
    if (proto != NULL) {
        request_set_header(request, "x-forwarded-proto", proto);
    }
    return shop_link(&view);
}

/* An address of this machine alone is no use to a customer. */
static void only_an_address_others_can_reach_is_given(void)
{
    static const char *const own[] = {"localhost:8080", "127.0.0.1:8080", "[::1]:8080"};
    for (size_t i = 0; i < G_N_ELEMENTS(own); i++) {
        g_assert_null(link_on(own[i], NULL));
    }
    g_autofree char *plain = link_on("192.168.1.7:8080", NULL);
    g_autofree char *secure = link_on("tangga.contoh", "https");
    g_assert_cmpstr(plain, ==, "http://192.168.1.7:8080/toko/dapur-melati");
    g_assert_cmpstr(secure, ==, "https://tangga.contoh/toko/dapur-melati");
}

void test_shop_link(void)
{
    g_test_add_func("/page/shop_link/codes", a_code_needs_a_phone_or_an_address);
    g_test_add_func("/page/shop_link/reach", only_an_address_others_can_reach_is_given);
}
