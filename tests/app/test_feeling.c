// SPDX-License-Identifier: Apache-2.0
#include "app/feeling.h"

#include <glib.h>

static void clear_words_are_proposed_and_topics_named(void)
{
    Proposal good = feeling_propose("enak banget, harganya murah, terima kasih bu");
    g_assert_cmpstr(good.feeling, ==, "positive");
    g_assert_cmpint(good.confidence, >, 50);
    g_assert_cmpuint(good.topics & FEEL_PRICE, ==, FEEL_PRICE);
    Proposal bad = feeling_propose("kecewa, pesanan terlambat dan basi, tidak enak");
    g_assert_cmpstr(bad.feeling, ==, "negative");
    g_assert_cmpstr(feeling_propose("").feeling, ==, "unknown");
    g_assert_cmpint(feeling_propose("").topics, ==, 0);
}

static void every_feeling_and_topic_has_its_word(void)
{
    static const char *const KEYS[] = {"positive", "neutral", "negative", "unknown"};
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        for (size_t j = 0; j < i; j++) {
            g_assert_cmpstr(feeling_name(KEYS[i]), !=, feeling_name(KEYS[j]));
        }
    }
    g_assert_cmpstr(feeling_key(FEEL_NEGATIVE), ==, "negative");
    g_autofree char *words = feeling_topics_words(FEEL_PRICE | FEEL_SERVICE, NULL);
    g_assert_cmpstr(words, ==, "harga, pelayanan");
    g_autofree char *none = feeling_topics_words(0, NULL);
    g_assert_cmpstr(none, ==, "");
}

void test_feeling(void)
{
    g_test_add_func("/app/feeling/propose", clear_words_are_proposed_and_topics_named);
    g_test_add_func("/app/feeling/words", every_feeling_and_topic_has_its_word);
}
