// SPDX-License-Identifier: Apache-2.0
#include "guide/cell_word.h"

#include <string.h>

#include "guide/fixture.h"
#include "guide/trade.h"

/* M06: ideas are fitted to every trade there is. */
static void every_trade_has_words(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < trade_count(knowledge); i++) {
        g_assert_nonnull(cell_word_find(knowledge, trade_at(knowledge, i)->key));
    }
    g_assert_true(cell_word_is("barang"));
    g_assert_false(cell_word_is("harga"));
}

static void half_a_set_of_words_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *text =
        g_strconcat(fixture_file("interactions.txt"), "\nwords: circus\nbarang: badut\n", NULL);
    g_assert_null(fixture_knowledge_with("interactions.txt", text, &error));
    g_assert_nonnull(strstr(error->message, "no trade 'circus'"));
    g_clear_error(&error);
    const char *cut = strstr(fixture_file("interactions.txt"), "obrolan: sarapan");
    g_autofree char *before = g_strndup(fixture_file("interactions.txt"),
                                        (gsize)(cut - fixture_file("interactions.txt")));
    g_assert_null(fixture_knowledge_with("interactions.txt", before, &error));
    g_assert_nonnull(strstr(error->message, "obrolan"));
}

void test_cell_word(void)
{
    g_test_add_func("/guide/cell_word/all", every_trade_has_words);
    g_test_add_func("/guide/cell_word/refused", half_a_set_of_words_is_refused);
}
