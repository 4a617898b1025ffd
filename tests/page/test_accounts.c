// SPDX-License-Identifier: Apache-2.0
#include "testkit/client.h"
#include "testkit/melati.h"

/* P13: 5,000 friends show the ceiling; mixing on purpose is accepted without a word against it. */
static void the_ceiling_is_told_and_mixing_is_fine(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_times(client_db(client));
    melati_tool(client_db(client), "facebook");
    client_get(client, "/akun-promosi");
    g_assert_true(client_shows(client, "Untungnya"));
    g_assert_true(client_shows(client, "Risikonya"));
    g_assert_cmpint(client_post(client, "/akun-promosi", "account_choose", 0, "kind", "both",
                                "friends", "120", "reason", "Satu akun saja", NULL),
                    ==, 200);
    g_assert_false(client_shows(client, "Batas teman"));
    g_assert_cmpint(client_post(client, "/akun-promosi", "account_choose", 0, "kind", "personal",
                                "friends", "5000", "reason", "", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Batas teman di sini 5.000, sudah penuh"));
    g_assert_true(client_shows(client, "2024"));
}

static void without_places_the_way_is_shown(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/akun-promosi");
    g_assert_true(client_shows(client, "Pilih dulu tempat berjualan Anda."));
}

void test_accounts(void)
{
    g_test_add_func("/page/accounts/ceiling", the_ceiling_is_told_and_mixing_is_fine);
    g_test_add_func("/page/accounts/empty", without_places_the_way_is_shown);
}
