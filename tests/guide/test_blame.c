// SPDX-License-Identifier: Apache-2.0
#include "guide/blame.h"

#include "guide/fixture.h"

static void blame_is_found_as_whole_words(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const char *word = NULL;
    const Blame *found = blame_in(knowledge, "Itu SALAH Anda, bukan kami.", &word);
    g_assert_cmpstr(found->key, ==, "your_fault");
    g_assert_cmpstr(word, ==, "salah anda");
    g_assert_cmpstr(blame_instead(found, NULL), !=, "");
    g_assert_null(blame_in(knowledge, "Kami salah andalkan cuaca; maaf.", &word));
    g_assert_null(blame_in(knowledge, "Kami mohon maaf, pesanan terlambat.", &word));
}

void test_blame(void)
{
    g_test_add_func("/guide/blame/words", blame_is_found_as_whole_words);
}
