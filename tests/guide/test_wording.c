// SPDX-License-Identifier: Apache-2.0
#include "guide/wording.h"

#include <string.h>

#include "guide/fixture.h"

static void words_are_found_whole_whatever_their_capitals(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autofree char *asked = words_spaced("Ada yang mau DITANYAKAN?");
    g_autofree char *inside = words_spaced("pesanan kemarin");
    g_assert_cmpstr(wording_in(knowledge, "invitation", asked), ==, "ditanyakan");
    g_assert_null(wording_in(knowledge, "call_order", inside));
    g_assert_null(wording_in(knowledge, "no_such_list", asked));
}

static void an_empty_word_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *text =
        g_strconcat(fixture_file("checks.txt"), "\nwords: broken\nwords: satu,,dua\n", NULL);
    g_assert_null(fixture_knowledge_with("checks.txt", text, &error));
    g_assert_nonnull(error);
    g_assert_nonnull(strstr(error->message, "checks.txt:"));
}

void test_wording(void)
{
    g_test_add_func("/guide/wording/whole", words_are_found_whole_whatever_their_capitals);
    g_test_add_func("/guide/wording/empty", an_empty_word_is_refused);
}
