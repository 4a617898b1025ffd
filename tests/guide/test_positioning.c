// SPDX-License-Identifier: Apache-2.0
#include "guide/positioning.h"

#include <string.h>

/* M21: the sentence names target, product and difference. */
static void the_sentence_names_target_product_and_difference(void)
{
    g_autoptr(Answers) answers = answers_new();
    answers_set(answers, "segment", "Ibu-ibu di kampung.");
    answers_set(answers, "sells", "nasi kuning");
    g_assert_null(positioning_sentence("Dapur Melati", answers));
    answers_set(answers, "added_value", "Dimasak pagi hari");
    g_autofree char *sentence = positioning_sentence("Dapur Melati", answers);
    g_assert_cmpstr(sentence, ==,
                    "Dapur Melati: nasi kuning untuk ibu-ibu di kampung, dimasak pagi hari.");
}

/* C21: what neighbours have not comes first. */
static void the_rare_thing_is_the_unique_line(void)
{
    g_autoptr(Answers) answers = answers_new();
    g_assert_cmpstr(positioning_unique(answers), ==, "");
    answers_set(answers, "added_value", "bisa diantar");
    g_assert_cmpstr(positioning_unique(answers), ==, "bisa diantar");
    answers_set(answers, "rare", "keripik tempe, di sini belum ada");
    g_assert_cmpstr(positioning_unique(answers), ==, "keripik tempe, di sini belum ada");
}

void test_positioning(void)
{
    g_test_add_func("/guide/positioning/sentence",
                    the_sentence_names_target_product_and_difference);
    g_test_add_func("/guide/positioning/unique", the_rare_thing_is_the_unique_line);
}
