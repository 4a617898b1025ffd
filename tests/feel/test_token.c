// SPDX-License-Identifier: Apache-2.0
#include "feel/token.h"

#include <glib.h>
#include <string.h>

/* The words with a blank between them; "|" for a stop. */
static char *folded(const char *text, size_t length)
{
    GString *words = g_string_new(NULL);
    FeelReader reader = feel_reader(text, length);
    FeelToken token;
    while (feel_token_next(&reader, &token)) {
        g_string_append(words, words->len > 0 ? " " : "");
        g_string_append_len(words, token.kind == FEEL_STOP ? "|" : (const char *)token.bytes,
                            token.kind == FEEL_STOP ? 1 : (gssize)token.length);
    }
    return g_string_free(words, FALSE);
}

static void everyday_spelling_becomes_one(void)
{
    static const struct {
        const char *typed, *folded;
    } CASES[] = {
        {"ENAAAAK Bangeeet", "enak banget"},
        {"anak2nya maaf", "anaknya maaf"},
        {"Rp15.000, murah!", "rp | 0 | murah !"},
        {"isi 15.000 pas", "isi 0 pas"},
        {"jum'at café", "jumat cafe"},
        {"enak-enak", "enak enak"},
        {"sip :) tapi :-(", "sip :) tapi :("},
        {"👍🏽 bagus ❤️", "👍 bagus ❤"},
        {"", ""},
        {"  \t ", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *words = folded(CASES[i].typed, strlen(CASES[i].typed));
        g_assert_cmpstr(words, ==, CASES[i].folded);
    }
}

static void broken_bytes_and_endless_words_are_taken(void)
{
    static const char broken[] = "enak \xff\xf0\x9f\x91 bagus\xc3";
    g_autofree char *words = folded(broken, sizeof broken - 1);
    g_assert_cmpstr(words, ==, "enak bagus");
    g_autofree char *endless = g_malloc(5000);
    for (size_t i = 0; i < 5000; i++) {
        endless[i] = (char)('a' + i % 26);
    }
    FeelReader reader = feel_reader(endless, 5000);
    FeelToken token;
    g_assert_true(feel_token_next(&reader, &token));
    g_assert_cmpuint(token.length, ==, FEEL_TOKEN_BYTES);
    g_assert_false(feel_token_next(&reader, &token));
}

void test_token(void)
{
    g_test_add_func("/feel/token/folded", everyday_spelling_becomes_one);
    g_test_add_func("/feel/token/broken", broken_bytes_and_endless_words_are_taken);
}
