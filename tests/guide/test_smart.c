// SPDX-License-Identifier: Apache-2.0
#include "guide/smart.h"

#include <string.h>

#include "guide/fixture.h"

static Day day(const char *text)
{
    Day day = DAY_NONE;
    g_assert_true(day_parse(text, &day));
    return day;
}

static const char STORY[] = "pesanan WhatsApp dari 8 menjadi 14 per minggu sampai 31 Januari 2026";

/* Acceptance story, step 2. */
static void a_wish_is_refused_with_what_is_missing(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    SmartGoal goal = smart_read(knowledge, "Ingin lebih laku", day("2026-01-04"));
    g_autoptr(SmartVerdict) verdict = smart_check(knowledge, &goal, NULL);
    g_assert_false(smart_accepted(verdict));
    g_assert_nonnull(strstr(smart_sentence(verdict, SMART_SPECIFIC), "ukuran"));
    g_assert_nonnull(strstr(smart_sentence(verdict, SMART_MEASURABLE), "angka"));
    g_assert_nonnull(strstr(smart_sentence(verdict, SMART_TIMELY), "tanggal"));
}

static void a_clear_goal_is_accepted(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    SmartGoal goal = smart_read(knowledge, STORY, day("2026-01-04"));
    g_assert_cmpstr(goal.measure, ==, "whatsapp_orders_week");
    g_assert_cmpint(goal.start, ==, 8);
    g_assert_cmpint(goal.target, ==, 14);
    g_assert_cmpint(goal.due, ==, day("2026-01-31"));
    goal.values = "income,family";
    g_autoptr(SmartVerdict) verdict = smart_check(knowledge, &goal, NULL);
    g_assert_true(smart_accepted(verdict));
    g_assert_cmpstr(smart_letter_name(SMART_RELEVANT), ==, "Realistic/Relevant");
}

/* P01: its own two sentences. */
static void the_english_pair_is_judged_alike(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    SmartGoal wish = smart_read(knowledge, "I want more customers", day("2026-01-04"));
    SmartGoal goal =
        smart_read(knowledge, "20 WhatsApp orders a week by 31 March, now 12", day("2026-01-04"));
    g_autoptr(SmartVerdict) refused = smart_check(knowledge, &wish, NULL);
    g_autoptr(SmartVerdict) accepted = smart_check(knowledge, &goal, NULL);
    g_assert_false(smart_accepted(refused));
    g_assert_true(smart_accepted(accepted));
    g_assert_cmpint(goal.start, ==, 12);
    g_assert_cmpint(goal.target, ==, 20);
    g_assert_cmpint(goal.due, ==, day("2026-03-31"));
}

static SmartGoal sound_goal(void)
{
    SmartGoal goal = smart_goal(STORY, day("2026-01-04"));
    goal.measure = "whatsapp_orders_week";
    goal.start = 8;
    goal.target = 14;
    goal.has_start = goal.has_target = true;
    goal.due = day("2026-01-31");
    return goal;
}

static void only_fails(const SmartGoal *goal, unsigned letters)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(SmartVerdict) verdict = smart_check(knowledge, goal, NULL);
    for (int i = 0; i < SMART_LETTERS; i++) {
        g_test_message("%s: %s", smart_letter_name((SmartLetter)i),
                       smart_sentence(verdict, (SmartLetter)i));
        g_assert_cmpint(smart_letter_ok(verdict, (SmartLetter)i), ==, !(letters & (1u << i)));
    }
}

static void each_letter_fails_for_its_own_reason(void)
{
    SmartGoal goal = sound_goal();
    only_fails(&goal, 0);
    goal.target = 60;
    only_fails(&goal, 1u << SMART_ATTAINABLE);
    goal.target = 8;
    only_fails(&goal, 1u << SMART_MEASURABLE | 1u << SMART_ATTAINABLE);
    goal = sound_goal();
    goal.due = goal.today;
    only_fails(&goal, 1u << SMART_TIMELY | 1u << SMART_ATTAINABLE);
    goal = sound_goal();
    goal.due = goal.today + SMART_DAYS_MAX + 1;
    only_fails(&goal, 1u << SMART_TIMELY | 1u << SMART_ATTAINABLE);
    goal = sound_goal();
    goal.values = "faith";
    only_fails(&goal, 1u << SMART_RELEVANT);
    goal.relevance = "supaya bisa membantu orang tua";
    only_fails(&goal, 0);
    goal = sound_goal();
    goal.measure = NULL;
    only_fails(&goal, 1u << SMART_SPECIFIC | 1u << SMART_ATTAINABLE | 1u << SMART_RELEVANT);
}

static void too_fast_names_a_target_that_would_do(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    SmartGoal goal = sound_goal();
    goal.target = 60;
    goal.due = goal.today + 28;
    g_autoptr(SmartVerdict) verdict = smart_check(knowledge, &goal, NULL);
    g_assert_nonnull(strstr(smart_sentence(verdict, SMART_ATTAINABLE), "Coba target 16"));
}

static void less_is_better_where_the_measure_says_so(void)
{
    SmartGoal goal = sound_goal();
    goal.measure = "response_minutes";
    goal.start = 60;
    goal.target = 30;
    only_fails(&goal, 0);
    goal.target = 90;
    only_fails(&goal, 1u << SMART_MEASURABLE | 1u << SMART_ATTAINABLE);
}

void test_smart(void)
{
    g_test_add_func("/guide/smart/wish_is_refused", a_wish_is_refused_with_what_is_missing);
    g_test_add_func("/guide/smart/clear_goal_is_accepted", a_clear_goal_is_accepted);
    g_test_add_func("/guide/smart/english_pair", the_english_pair_is_judged_alike);
    g_test_add_func("/guide/smart/each_letter", each_letter_fails_for_its_own_reason);
    g_test_add_func("/guide/smart/too_fast", too_fast_names_a_target_that_would_do);
    g_test_add_func("/guide/smart/less_is_better", less_is_better_where_the_measure_says_so);
}
