// SPDX-License-Identifier: Apache-2.0
#include "planner/consistency.h"

#include "planner/plan_case.h"

/* Requirement C19: 10 of 14 done = 71%; posts but no replies stays 'hadir'. */
static void ten_of_fourteen_is_71_percent_and_without_replies_present(void)
{
    Presence presence = {.planned = 14, .done = 10};
    g_assert_cmpint(presence_percent(&presence), ==, 71);
    presence.results = 9;
    g_assert_cmpstr(presence_level_name(presence_level(&presence), NULL), ==, "hadir");
    presence.replies = 3;
    g_assert_cmpstr(presence_level_name(presence_level(&presence), NULL), ==, "berdampak");
    presence.results = 0;
    g_assert_cmpstr(presence_level_name(presence_level(&presence), NULL), ==, "aktif");
    presence.done = 6;
    g_assert_cmpstr(presence_level_name(presence_level(&presence), NULL), ==, "hadir");
    presence.done = 0;
    g_assert_cmpint(presence_level(&presence), ==, LEVEL_NONE);
    g_assert_cmpint(presence_percent(&(Presence){0}), ==, -1);
}

static void every_level_names_the_next_step(void)
{
    static const Presence cases[] = {
        {7, 0, 0, 0}, {7, 7, 0, 0}, {7, 1, 2, 0}, {7, 7, 2, 0}, {7, 7, 2, 1}};
    for (size_t i = 1; i < G_N_ELEMENTS(cases); i++) {
        g_assert_cmpstr(presence_advice(&cases[i], NULL), !=, presence_advice(&cases[i - 1], NULL));
    }
}

/* Requirement C03: a gap of 2 days is reported. */
static void a_gap_of_two_days_is_reported(void)
{
    static const Day days[] = {MONDAY_5_JANUARY, MONDAY_5_JANUARY + 1, MONDAY_5_JANUARY + 4,
                               MONDAY_5_JANUARY + 5};
    Period span = {MONDAY_5_JANUARY, MONDAY_5_JANUARY + 5, false};
    Streak streak = streak_measure(days, G_N_ELEMENTS(days), span, NULL);
    g_autofree char *words = streak_gap_words(&streak, NULL);
    g_assert_cmpint(streak.streak, ==, 2);
    g_assert_cmpint(streak.gap, ==, 2);
    g_assert_cmpstr(words, ==, "2 hari tanpa kiriman: Rab 7 Jan sampai Kam 8 Jan");
}

static void off_days_make_no_gap_and_break_no_streak(void)
{
    static const Day days[] = {MONDAY_5_JANUARY + 5, MONDAY_5_JANUARY + 7};
    Period span = {MONDAY_5_JANUARY + 5, MONDAY_5_JANUARY + 8, false};
    DayRules rules = {.off_weekdays = WEEKDAY(SUNDAY)};
    Streak streak = streak_measure(days, G_N_ELEMENTS(days), span, &rules);
    g_assert_cmpint(streak.gap, ==, 1);
    g_assert_cmpint(streak.gap_from, ==, MONDAY_5_JANUARY + 8);
    g_assert_null(streak_gap_words(&streak, NULL));
    span.to--;
    streak = streak_measure(days, G_N_ELEMENTS(days), span, &rules);
    g_assert_cmpint(streak.streak, ==, 2);
    g_assert_cmpint(streak.gap, ==, 0);
    g_assert_cmpint(streak.gap_from, ==, DAY_NONE);
}

/* Requirement X07. */
static void posts_without_replies_are_one_way(void)
{
    g_assert_cmpstr(talk_kind_name(talk_kind(5, 0), NULL), ==, "satu arah");
    g_assert_cmpstr(talk_kind_name(talk_kind(5, 1), NULL), ==, "dua arah");
    g_assert_cmpint(talk_kind(0, 0), ==, TALK_SILENT);
}

void test_consistency(void)
{
    g_test_add_func("/planner/consistency/level",
                    ten_of_fourteen_is_71_percent_and_without_replies_present);
    g_test_add_func("/planner/consistency/advice", every_level_names_the_next_step);
    g_test_add_func("/planner/consistency/gap", a_gap_of_two_days_is_reported);
    g_test_add_func("/planner/consistency/off_days", off_days_make_no_gap_and_break_no_streak);
    g_test_add_func("/planner/consistency/one_way", posts_without_replies_are_one_way);
}
