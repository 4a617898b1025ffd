// SPDX-License-Identifier: Apache-2.0
/* Row C14: out comes a tip that helps. */
#include "app/photo_words.h"

#include <glib.h>
#include <string.h>

static void every_finding_has_one_tip_of_its_own(void)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    for (int i = 0; i < PHOTO_FINDING_COUNT; i++) {
        const char *words = photo_finding_words((PhotoFinding)i, NULL);
        g_assert_true(g_hash_table_add(seen, (gpointer)(gintptr)words));
        g_assert_nonnull(strchr(words, '.'));
        g_assert_cmpuint(strlen(words), <, 160);
        g_assert_cmpuint(strlen(photo_finding_short((PhotoFinding)i, NULL)), <, 16);
    }
}

static void every_refusal_says_what_to_do(void)
{
    for (int i = PHOTO_TAKEN + 1; i < PHOTO_REFUSAL_COUNT; i++) {
        const char *words = photo_refusal_words((PhotoRefusal)i, NULL);
        g_assert_true(strstr(words, "ilih") != NULL || strstr(words, "kirim") != NULL);
    }
}

static void a_new_photo_is_asked_for_first(void)
{
    g_assert_cmpint(photo_finding_first(0), ==, PHOTO_FINDING_COUNT);
    g_assert_cmpint(photo_finding_first(1u << PHOTO_SMALL | 1u << PHOTO_BLURRED), ==,
                    PHOTO_BLURRED);
    g_assert_cmpint(photo_finding_first(1u << PHOTO_SMALL | 1u << PHOTO_DARK), ==, PHOTO_DARK);
    g_assert_cmpint(photo_finding_first(1u << PHOTO_SMALL), ==, PHOTO_SMALL);
}

void test_photo_words(void)
{
    g_test_add_func("/app/photo_words/C14/tips", every_finding_has_one_tip_of_its_own);
    g_test_add_func("/app/photo_words/refusals", every_refusal_says_what_to_do);
    g_test_add_func("/app/photo_words/first", a_new_photo_is_asked_for_first);
}
