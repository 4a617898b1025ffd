// SPDX-License-Identifier: Apache-2.0
#include "testkit/client.h"

/* H02: an aim leads to its feature with three steps; all six stand on the page, for paper too. */
static void the_stall_is_sent_by_maps(void)
{
    static const char *const NAMES[] = {"Galeri",        "Kontak", "Kamera", "Pesan suara (Audio)",
                                        "Lokasi (Maps)", "Dokumen"};
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/bantuan/whatsapp?mau=kirim+lokasi+warung"), ==, 200);
    g_assert_true(client_shows(client, "Pakai yang ini: Lokasi (Maps)"));
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_assert_true(client_shows(client, NAMES[i]));
    }
    client_get(client, "/bantuan/whatsapp?mau=menari");
    g_assert_true(client_shows(client, "Belum ketemu yang pas."));
}

void test_whatsapp_help(void)
{
    g_test_add_func("/page/whatsapp_help/aim", the_stall_is_sent_by_maps);
}
