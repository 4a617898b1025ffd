// SPDX-License-Identifier: Apache-2.0
#include "intake/cell_word.h"

/* Whatever stands around it: no blank one can see or not, no capital, one minus. */
static void blanks_and_spellings_are_put_aside(void)
{
    char word[CELL_WORD_MAX], small[4];
    g_assert_true(cell_word_squeeze("\xc2\xa0 Rp \xe2\x88\x92" "12 \xe2\x80\x8e", word, sizeof word));
    g_assert_cmpstr(word, ==, "rp-12");
    g_assert_false(cell_word_squeeze("kopi \xc3\xa9", word, sizeof word));
    g_assert_false(cell_word_squeeze("12345", small, sizeof small));
}

static void words_for_nothing_are_known(void)
{
    static const char *const NOTHING[] = {"", " ", "-", "--", "N/A", "null", "Undefined", "'", "\xe2\x80\x93"};
    static const char *const SOMETHING[] = {"0", "-1", "nasi", "n", "--1", "Nunung"};
    for (size_t i = 0; i < G_N_ELEMENTS(NOTHING); i++) {
        g_assert_true(cell_is_missing(NOTHING[i]));
    }
    for (size_t i = 0; i < G_N_ELEMENTS(SOMETHING); i++) {
        g_assert_false(cell_is_missing(SOMETHING[i]));
    }
    g_assert_true(cell_word_is_scientific("5.78e+17"));
    g_assert_false(cell_word_is_scientific("5.78e17"));
    g_assert_false(cell_word_is_scientific("e+17"));
}

void test_cell_word(void)
{
    g_test_add_func("/intake/cell_word/blanks", blanks_and_spellings_are_put_aside);
    g_test_add_func("/intake/cell_word/nothing", words_for_nothing_are_known);
}
