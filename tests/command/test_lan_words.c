// SPDX-License-Identifier: Apache-2.0
/* X06: what a mentor reads who serves a room. */
#include "command/lan_words.h"

#include <string.h>

static void the_address_its_code_and_what_works(void)
{
    g_autofree char *plain = lan_words("http://192.168.1.5:8080", false, NULL);
    g_autofree char *safe = lan_words("https://192.168.1.5:8443", true, NULL);
    g_assert_nonnull(strstr(plain, "Untuk HP di Wi-Fi yang sama: http://192.168.1.5:8080"));
    g_assert_nonnull(strstr(plain, "▀"));
    g_assert_nonnull(strstr(plain, "Lewat http semua halaman bisa dibuka"));
    g_assert_null(strstr(plain, "Sertifikat"));
    g_assert_nonnull(strstr(safe, "https://192.168.1.5:8443"));
    g_assert_nonnull(strstr(safe, "Pasang dulu sertifikatnya di HP"));
}

static void without_a_network_it_says_so(void)
{
    g_autofree char *words = lan_words(NULL, false, NULL);
    g_assert_nonnull(strstr(words, "belum tersambung ke Wi-Fi"));
    g_assert_null(strstr(words, "http"));
}

void test_lan_words(void)
{
    g_test_add_func("/command/lan_words/X06/said", the_address_its_code_and_what_works);
    g_test_add_func("/command/lan_words/X06/none", without_a_network_it_says_so);
}
