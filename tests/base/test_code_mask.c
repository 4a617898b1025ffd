// SPDX-License-Identifier: Apache-2.0
/* X02: a code or password written into a note is struck out; what only looks like one stays. */
#include "base/code_mask.h"

static const struct {
    const char *text, *masked;
} CASES[] = {
    {"Kode OTP 123456 dikirim", "Kode OTP •••••• dikirim"},
    {"kode verifikasi saya: 123-456.", "kode verifikasi saya: ••••••••"},
    {"OTP-nya tadi 123 456 ya", "OTP-nya tadi 123 456 ya"},
    {"otp tadi 123 456 ya", "otp tadi ••• ••• ya"},
    {"otp:998877", "otp:••••••"},
    {"kata sandi saya: rahasia99 lho", "kata sandi saya: ••••••••• lho"},
    {"password=kopi\nlain", "password=••••\nlain"},
    {"Password Facebook adalah melati-1990", "Password Facebook adalah •••••••••••"},
    {"PIN ATM 4321", "PIN ATM ••••"},
    {"Pin bros: 15000", "Pin bros: 15000"},
    {"kode pesanan 1234, kode pos 57166", "kode pesanan 1234, kode pos 57166"},
    {"Saya minta ganti kata sandi", "Saya minta ganti kata sandi"},
    {"Jangan beri OTP, telepon 081234567890", "Jangan beri OTP, telepon 081234567890"},
    {"  dua  spasi  ", "  dua  spasi  "},
    {"sandi: ", "sandi: "},
    {"", ""},
};

static void codes_are_struck_out_and_the_rest_stays(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *masked = code_mask(CASES[i].text);
        g_autofree char *again = code_mask(masked);
        g_assert_cmpstr(masked, ==, CASES[i].masked);
        g_assert_cmpstr(again, ==, masked);
    }
}

/* Anything may come; what is valid stays valid. */
static void any_bytes_are_taken(void)
{
    g_autoptr(GRand) chance = g_rand_new_with_seed(21);
    static const char PIECES[][8] = {"otp",  "sandi", ":",        "=",    "12",
                                     "3456", " ",     "\xc3\xa9", "\xff", "adalah"};
    for (int round = 0; round < 2000; round++) {
        g_autoptr(GString) text = g_string_new(NULL);
        for (int i = 0; i < 8; i++) {
            g_string_append(text, PIECES[g_rand_int_range(chance, 0, G_N_ELEMENTS(PIECES))]);
        }
        g_autofree char *masked = code_mask(text->str);
        g_assert_true(!g_utf8_validate(text->str, -1, NULL) || g_utf8_validate(masked, -1, NULL));
    }
}

void test_code_mask(void)
{
    g_test_add_func("/base/code_mask/X02", codes_are_struck_out_and_the_rest_stays);
    g_test_add_func("/base/code_mask/any", any_bytes_are_taken);
}
