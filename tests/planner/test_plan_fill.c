// SPDX-License-Identifier: Apache-2.0
#include "planner/plan_case.h"

#include <string.h>

static const PlanChannel DAILY = {"facebook", "Facebook", FORM_PAGE, .minutes_each = 5,
                                  .posts_a_week = 7};

static PlanInput daily_input(int weeks)
{
    PlanInput input = melati_input();
    input.weeks = weeks;
    input.rules.off_weekdays = 0;
    input.channels = &DAILY;
    input.channel_count = 1;
    input.kinds[KIND_PRODUCT] = 1;
    input.kinds[KIND_STORY] = 1;
    input.kinds[KIND_QUOTE] = 1;
    return input;
}

static int count_kind(const PostPlan *plan, size_t first, ContentKind kind)
{
    int count = 0;
    for (size_t i = 0; i < first && i < post_plan_count(plan); i++) {
        count += post_plan_at(plan, i)->kind == kind;
    }
    return count;
}

/* Requirement C03: with a bank of 3 kinds, 9 days give 3 of each. */
static void nine_days_give_three_of_each_kind(void)
{
    PlanInput input = daily_input(2);
    g_autoptr(PostPlan) plan = plan_made(&input);
    g_assert_cmpint(count_kind(plan, 9, KIND_PRODUCT), ==, 3);
    g_assert_cmpint(count_kind(plan, 9, KIND_STORY), ==, 3);
    g_assert_cmpint(count_kind(plan, 9, KIND_QUOTE), ==, 3);
}

/* Requirement C07 and the fourth story (N01): advice 1 in 3. */
static void advice_one_in_three_gives_three_value_posts_in_nine(void)
{
    PlanInput input = daily_input(2);
    input.advice_every = 3;
    g_autoptr(PostPlan) plan = plan_made(&input);
    static const ContentKind wanted[] = {KIND_PRODUCT, KIND_STORY,   KIND_ADVICE,
                                         KIND_QUOTE,   KIND_PRODUCT, KIND_ADVICE,
                                         KIND_STORY,   KIND_QUOTE,   KIND_ADVICE};
    int values = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++) {
        g_assert_cmpint(post_plan_at(plan, i)->kind, ==, wanted[i]);
        values += g_str_equal(post_plan_at(plan, i)->goal_mark, "value");
    }
    g_assert_cmpint(values, ==, 3);
}

static void turns_go_on_in_the_next_plan(void)
{
    PlanInput both = daily_input(2);
    PlanInput second = daily_input(1);
    second.first_day += 7;
    second.rotation_start = 7;
    g_autoptr(PostPlan) whole = plan_made(&both);
    g_autoptr(PostPlan) later = plan_made(&second);
    for (size_t i = 0; i < 7; i++) {
        g_assert_cmpint(post_plan_at(later, i)->kind, ==, post_plan_at(whole, i + 7)->kind);
    }
}

/* Requirement M12: three of four pillars even when the owner asked for one only. */
static void a_week_of_four_posts_holds_three_pillars(void)
{
    PlanInput input = daily_input(4);
    PlanChannel four = DAILY;
    four.posts_a_week = 4;
    input.channels = &four;
    input.pillars[PILLAR_COMMUNICATION] = 1;
    g_autoptr(PostPlan) plan = plan_made(&input);
    g_assert_cmpint(post_plan_count(plan), ==, 16);
    for (size_t week = 0; week < 4; week++) {
        unsigned pillars = 0;
        for (size_t i = 0; i < 4; i++) {
            pillars |= 1u << post_plan_at(plan, week * 4 + i)->pillar;
        }
        g_assert_cmpint(__builtin_popcount(pillars), ==, 3);
    }
}

/* Requirement C12: expired package is not posted; a running one gets its post each week. */
static void packages_are_posted_only_while_they_run(void)
{
    static const PlanPackage packages[] = {
        {1, "Paket lama", MONDAY_5_JANUARY - 9, MONDAY_5_JANUARY - 1},
        {2, "Paket hemat", MONDAY_5_JANUARY + 7, MONDAY_5_JANUARY + 13}};
    PlanInput input = daily_input(4);
    input.packages = packages;
    input.package_count = 2;
    g_autoptr(PostPlan) plan = plan_made(&input);
    int posted = 0;
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        const PlannedPost *post = post_plan_at(plan, i);
        g_assert_cmpint(post->package_id, !=, 1);
        if (post->package_id == 2) {
            posted++;
            g_assert_cmpint(post->day, >=, packages[1].from);
            g_assert_cmpint(post->day, <=, packages[1].to);
            g_assert_nonnull(strstr(post->title, "Paket hemat"));
        }
    }
    g_assert_cmpint(posted, ==, 1);
}

static void a_quiet_day_carries_no_selling_post(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(StanzaFile) file = stanza_file_parse("local.txt",
                                                   "date: berkabung\nkind: local\nday: 2026-01-07\n"
                                                   "name: Hari berkabung kampung\ntone: quiet\n"
                                                   "source: Ketua RT\n",
                                                   &error);
    g_assert_no_error(error);
    const StanzaFile *files[] = {file};
    g_autoptr(LocalCalendar) calendar = local_calendar_parse(files, 1, &error);
    g_assert_no_error(error);
    g_autoptr(LocalDateList) dates =
        local_calendar_between(calendar, MONDAY_5_JANUARY, MONDAY_5_JANUARY + 6);
    PlanInput input = daily_input(1);
    input.kinds[KIND_PRODUCT] = 50;
    g_autoptr(PostPlan) loud = plan_made(&input);
    g_assert_cmpint(post_plan_at(loud, 2)->kind, ==, KIND_PRODUCT);
    input.dates = dates;
    g_autoptr(PostPlan) plan = plan_made(&input);
    g_assert_cmpint(post_plan_at(plan, 2)->day, ==, MONDAY_5_JANUARY + 2);
    g_assert_false(content_kind_sells(post_plan_at(plan, 2)->kind));
    g_assert_nonnull(strstr(post_plan_at(plan, 2)->why, "Hari berkabung kampung"));
}

void test_plan_fill(void)
{
    g_test_add_func("/planner/plan_fill/nine_days", nine_days_give_three_of_each_kind);
    g_test_add_func("/planner/plan_fill/advice",
                    advice_one_in_three_gives_three_value_posts_in_nine);
    g_test_add_func("/planner/plan_fill/turns_go_on", turns_go_on_in_the_next_plan);
    g_test_add_func("/planner/plan_fill/pillars", a_week_of_four_posts_holds_three_pillars);
    g_test_add_func("/planner/plan_fill/packages", packages_are_posted_only_while_they_run);
    g_test_add_func("/planner/plan_fill/quiet_day", a_quiet_day_carries_no_selling_post);
}
