// SPDX-License-Identifier: Apache-2.0
#include "planner/mix.h"

#include "base/money.h"

/* Requirement M12: ten posts of one pillar give 10/0/0/0 and three suggestions. */
static void one_pillar_only_gets_three_ideas(void)
{
    Pillar pillars[13] = {0};
    PillarIdea ideas[PILLAR_COUNT];
    PillarMix mix = pillar_mix_count(pillars, 10);
    g_autofree char *words = pillar_mix_words(&mix);
    g_assert_cmpstr(words, ==, "10/0/0/0");
    g_assert_cmpint(pillar_mix_suggest(&mix, NULL, ideas), ==, 3);
    for (size_t i = 0; i < 3; i++) {
        g_assert_true(*ideas[i].idea != '\0');
        pillars[10 + i] = ideas[i].pillar;
    }
    PillarMix after = pillar_mix_count(pillars, 13);
    g_autofree char *better = pillar_mix_words(&after);
    g_assert_cmpstr(better, ==, "10/1/1/1");
    g_assert_cmpint(pillar_mix_suggest(&after, NULL, ideas), ==, 0);
}

/* Requirement C18: 2 of 8 untagged items give 75% and are listed. */
static void two_loose_items_of_eight_give_75_percent(void)
{
    static const AlignedItem items[] = {{1, 3, ""}, {2, 3, NULL},    {3, 0, "relation"},
                                        {4, 0, ""}, {5, 0, "value"}, {6, 3, ""},
                                        {7, 3, ""}, {8, 0, NULL}};
    g_auto(Alignment) alignment = alignment_measure(items, G_N_ELEMENTS(items));
    g_autofree char *share =
        percent_format_whole((int64_t)alignment.aligned, (int64_t)alignment.total);
    g_assert_cmpstr(share, ==, "75%");
    g_assert_cmpint(alignment.loose->len, ==, 2);
    g_assert_cmpint(g_array_index(alignment.loose, int64_t, 0), ==, 4);
    g_assert_cmpint(g_array_index(alignment.loose, int64_t, 1), ==, 8);
}

void test_mix(void)
{
    g_test_add_func("/planner/mix/pillars", one_pillar_only_gets_three_ideas);
    g_test_add_func("/planner/mix/aligned", two_loose_items_of_eight_give_75_percent);
}
