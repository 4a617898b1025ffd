// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

/* S13: ticks, the next step, a reminder of expiry; the form of an NIB and nothing more. */
static void papers_are_told_and_their_end_is_remembered(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/izin-usaha"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "https://oss.go.id"));
    g_assert_cmpint(
        client_post(client, "/izin-usaha", "permit_set", 0, "state", "have", "number", "123", NULL),
        ==, 422);
    g_assert_true(client_shows(client, "mestinya 13 angka"));
    g_assert_cmpint(client_post(client, "/izin-usaha", "permit_set", 0, "state", "have", "number",
                                "0000000000000", "expires_day", "2026-01-20", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Mulai urus perpanjangan sekarang."));
    client_get(client, "/hari-ini");
    g_assert_true(client_shows(client, "NIB (Nomor Induk Berusaha): berlaku sampai"));
    client_set_now(client, NOW + INT64_C(86400) * 30);
    client_get(client, "/izin-usaha");
    g_assert_true(client_shows(client, "Urus perpanjangan lebih dulu."));
}

static void a_paper_without_an_end_reminds_of_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "permits/set", "{\"kind\":\"halal\",\"state\":\"making\"}");
    client_get(client, "/hari-ini");
    g_assert_false(client_shows(client, "berlaku sampai"));
}

void test_permits(void)
{
    g_test_add_func("/page/permits/told", papers_are_told_and_their_end_is_remembered);
    g_test_add_func("/page/permits/endless", a_paper_without_an_end_reminds_of_nothing);
}
