// SPDX-License-Identifier: Apache-2.0
/* The contract of `tangga qris`, with a made-up merchant. */
#include <string.h>

#include "testkit/client.h"

#define STATIC                                                                                     \
    "00020101021126680016ID.CO.CONTOH.WWW011893600000000000000102150000000000000010303UMI51440014" \
    "ID.CO.QRIS.WWW0215ID00000000000010303UMI5204581253033605802ID5915DAPUR BU MELATI6011DESA "    \
    "CONTOH61051234562070703A0163041A6A"

static void the_amount_goes_into_the_code_alone(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *out = NULL;
    g_assert_cmpint(
        client_command(client, &out, "qris", "--static", STATIC, "--amount", "Rp15.000", NULL), ==,
        0);
    g_assert_true(g_str_has_prefix(out, "000201010212"));
    g_assert_nonnull(strstr(out, "5303360540515000"
                                 "5802ID"));
    g_assert_true(g_str_has_suffix(out, "\n"));
    g_assert_null(strchr(out, '\r'));
    g_assert_cmpuint(strcspn(out, "\n"), ==, strlen(STATIC) + 9);
}

static void a_check_tells_whom_the_money_goes_to(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *words = NULL;
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &words, "qris", "--check", STATIC, NULL), ==, 0);
    g_assert_nonnull(strstr(words, "DAPUR BU MELATI"));
    g_assert_cmpint(client_command(client, &out, "qris", "--check", STATIC, "--json", NULL), ==, 0);
    json_t *document = json_loads(out, 0, NULL);
    g_assert_cmpstr(json_string_value(json_object_get(document, "merchant")), ==,
                    "DAPUR BU MELATI");
    g_assert_true(json_is_true(json_object_get(document, "valid")));
    g_assert_true(json_is_false(json_object_get(document, "dynamic")));
    g_assert_true(json_is_null(json_object_get(document, "amount")));
    json_decref(document);
}

static void what_is_wrong_ends_with_three(void)
{
    static const char *const lines[][5] = {
        {"--check", "000201", NULL},
        {"--static", STATIC, "--amount", "0", NULL},
        {"--static", STATIC, "--amount", "10000001", NULL},
        {"--static", "halo", "--amount", "5000", NULL},
        {"--static", STATIC, NULL},
        {"--check", STATIC, "--amount", "5", NULL},
    };
    g_autoptr(Client) client = client_new(0);
    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++) {
        const char *const *line = lines[i];
        g_autofree char *out = NULL;
        g_assert_cmpint(client_command(client, &out, "qris", "--json", line[0], line[1], line[2],
                                       line[2] != NULL ? line[3] : NULL, NULL),
                        ==, 3);
        g_assert_null(strstr(out, "\"qris\""));
    }
}

void test_qris_command(void)
{
    g_test_add_func("/command/qris/amount", the_amount_goes_into_the_code_alone);
    g_test_add_func("/command/qris/check", a_check_tells_whom_the_money_goes_to);
    g_test_add_func("/command/qris/refused", what_is_wrong_ends_with_three);
}
