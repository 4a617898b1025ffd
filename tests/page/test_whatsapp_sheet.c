// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/melati.h"

/* H03, X06: the sheet to copy from, and the same on paper. */
static void the_sheet_has_real_prices_and_a_paper_form(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_assert_cmpint(client_get(client, "/wa-bisnis"), ==, 200);
    g_assert_true(client_shows(client, "Pesan salam"));
    g_assert_true(client_shows(client, "Nasi kuning Rp10.000"));
    g_assert_true(client_shows(client, "paling banyak 139 huruf"));
    g_assert_true(client_shows(client, "Pesanan baru"));
    g_assert_cmpint(client_get(client, "/wa-bisnis.txt"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "Nasi kuning Rp10.000"));
    g_assert_null(strstr(client_body(client), "<"));
}

void test_whatsapp_sheet(void)
{
    g_test_add_func("/page/whatsapp_sheet/paper", the_sheet_has_real_prices_and_a_paper_form);
}
