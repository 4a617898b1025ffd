// SPDX-License-Identifier: Apache-2.0
#include "guide/interaction.h"

#include <string.h>

/* M05: five tags; a week with exposure only is told to add feedback and direct communication. */
static void only_showing_asks_for_feedback_and_talk(void)
{
    InteractionWeek week = {0};
    week.count[INTERACTION_EXPOSURE][SITUATION_TASK] = 4;
    week.count[INTERACTION_EXPOSURE][SITUATION_BORED] = 1;
    g_autofree char *advice = interaction_advice(&week, NULL);
    g_assert_nonnull(strstr(advice, "umpan balik"));
    g_assert_nonnull(strstr(advice, "komunikasi langsung"));
    g_assert_cmpint(interaction_sum(&week, INTERACTION_EXPOSURE), ==, 5);
    g_assert_cmpint(INTERACTIONS, ==, 5);
}

static void what_is_missing_is_named_and_nothing_else(void)
{
    InteractionWeek week = {0};
    g_autofree char *nothing = interaction_advice(&week, NULL);
    g_assert_nonnull(strstr(nothing, "Belum ada kegiatan"));
    week.count[INTERACTION_SHARING][SITUATION_LOCAL] = 1;
    week.count[INTERACTION_FEEDBACK][SITUATION_TASK] = 1;
    g_autofree char *some = interaction_advice(&week, NULL);
    g_assert_cmpstr(some, ==,
                    "Yang belum ada minggu ini: menghubungkan, pemaparan, berkomunikasi.");
    for (Interaction i = 0; i < INTERACTIONS; i++) {
        week.count[i][SITUATION_BORED] = 1;
    }
    g_autofree char *all = interaction_advice(&week, NULL);
    g_assert_nonnull(strstr(all, "Kelima"));
}

static void keys_come_back_as_they_were(void)
{
    Interaction interaction = 0;
    Situation situation = 0;
    for (Interaction i = 0; i < INTERACTIONS; i++) {
        g_assert_true(interaction_parse(interaction_key(i), &interaction));
        g_assert_cmpint(interaction, ==, i);
    }
    for (Situation i = 0; i < SITUATIONS; i++) {
        g_assert_true(situation_parse(situation_key(i), &situation));
        g_assert_cmpint(situation, ==, i);
    }
    g_assert_false(interaction_parse("shouting", &interaction));
    g_assert_false(situation_parse("", &situation));
}

static void a_post_in_a_group_meets_people_nearby(void)
{
    g_assert_cmpint(situation_of_post(true, true), ==, SITUATION_LOCAL);
    g_assert_cmpint(situation_of_post(false, true), ==, SITUATION_TASK);
    g_assert_cmpint(situation_of_post(false, false), ==, SITUATION_BORED);
}

void test_interaction(void)
{
    g_test_add_func("/guide/interaction/M05", only_showing_asks_for_feedback_and_talk);
    g_test_add_func("/guide/interaction/missing", what_is_missing_is_named_and_nothing_else);
    g_test_add_func("/guide/interaction/keys", keys_come_back_as_they_were);
    g_test_add_func("/guide/interaction/post", a_post_in_a_group_meets_people_nearby);
}
