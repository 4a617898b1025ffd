// SPDX-License-Identifier: Apache-2.0
#include "planner/plan_idea.h"

#include <string.h>

#include "planner/plan_case.h"

static PlanInput stories(PlanChannel *channel, const char *account, int weeks)
{
    PlanInput input = melati_input();
    channel->account = account;
    input.channels = channel;
    input.channel_count = 1;
    input.weeks = weeks;
    memset(input.kinds, 0, sizeof(input.kinds));
    input.kinds[KIND_STORY] = 1;
    input.uses_idea = "Anda memakainya";
    input.daily_idea = "Keseharian Anda";
    return input;
}

static int count_of(const PostPlan *plan, const char *idea)
{
    int count = 0;
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        count += g_str_equal(post_plan_at(plan, i)->idea, idea);
    }
    return count;
}

/* C05: only when she allows her face. */
static void the_owner_is_shown_only_when_she_allows_it(void)
{
    PlanChannel channel = MELATI_CHANNELS[0];
    PlanInput input = stories(&channel, "business", 1);
    g_autoptr(PostPlan) shown = plan_made(&input);
    g_assert_cmpint(count_of(shown, "uses"), >, 0);
    input.uses_idea = NULL;
    g_autoptr(PostPlan) unseen = plan_made(&input);
    g_assert_cmpint(count_of(unseen, "uses"), ==, 0);
}

/* C06: both tags, and never on an account purely for the business. */
static void her_day_carries_both_tags_where_she_mixes(void)
{
    PlanChannel channel = MELATI_CHANNELS[0];
    PlanInput mixed = stories(&channel, "both", 1);
    g_autoptr(PostPlan) plan = plan_made(&mixed);
    int daily = 0;
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        const PlannedPost *post = post_plan_at(plan, i);
        if (g_str_equal(post->idea, "daily")) {
            g_assert_cmpstr(post->account, ==, "both");
            g_assert_nonnull(strstr(post->title, "Keseharian Anda"));
            daily++;
        }
    }
    g_assert_cmpint(daily, >, 0);
    static const char *const PURE[] = {"business", ""};
    for (size_t i = 0; i < G_N_ELEMENTS(PURE); i++) {
        PlanInput pure = stories(&channel, PURE[i], 1);
        g_autoptr(PostPlan) none = plan_made(&pure);
        g_assert_cmpint(count_of(none, "daily"), ==, 0);
    }
}

/* C21: at least one post of every week tells what nobody else has. */
static void the_unique_line_comes_once_a_week(void)
{
    PlanInput input = melati_input();
    input.weeks = 4;
    input.unique = true;
    g_autoptr(PostPlan) plan = plan_made(&input);
    int weeks[6] = {0}, posts[6] = {0};
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        int week = (post_plan_at(plan, i)->day - period_of_week(input.first_day).from) / 7;
        weeks[week] += g_str_equal(post_plan_at(plan, i)->idea, "unique");
        posts[week]++;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(weeks); i++) {
        g_assert_cmpint(weeks[i], ==, posts[i] > 0 ? 1 : 0);
    }
    input.unique = false;
    g_autoptr(PostPlan) without = plan_made(&input);
    g_assert_cmpint(count_of(without, "unique"), ==, 0);
}

/* C07: never two weeks in a row that only sell, and value posts take the owner's own topics. */
static void no_two_weeks_only_sell(void)
{
    static const char *const TOPICS[] = {"Sabar melayani", "Jujur menimbang"};
    PlanInput input = melati_input();
    PlanChannel channel = MELATI_CHANNELS[0];
    channel.posts_a_week = 2;
    input.channels = &channel;
    input.channel_count = 1;
    input.weeks = 6;
    memset(input.kinds, 0, sizeof(input.kinds));
    input.kinds[KIND_PRODUCT] = 1;
    input.advice_every = 20;
    input.topics = TOPICS;
    input.topic_count = 2;
    g_autoptr(PostPlan) plan = plan_made(&input);
    int values[8] = {0}, told[2] = {0};
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        const PlannedPost *post = post_plan_at(plan, i);
        bool value = post->kind == KIND_ADVICE;
        values[(post->day - period_of_week(input.first_day).from) / 7] += value;
        told[0] += value && strstr(post->title, TOPICS[0]) != NULL;
        told[1] += value && strstr(post->title, TOPICS[1]) != NULL;
        g_assert_true(!value || g_str_equal(post->goal_mark, "value"));
    }
    for (int week = 1; week < 6; week++) {
        g_assert_cmpint(values[week - 1] + values[week], >, 0);
    }
    g_assert_cmpint(told[0], >, 0);
    g_assert_cmpint(told[1], >, 0);
}

void test_plan_idea(void)
{
    g_test_add_func("/planner/plan_idea/uses", the_owner_is_shown_only_when_she_allows_it);
    g_test_add_func("/planner/plan_idea/daily", her_day_carries_both_tags_where_she_mixes);
    g_test_add_func("/planner/plan_idea/unique", the_unique_line_comes_once_a_week);
    g_test_add_func("/planner/plan_idea/sell", no_two_weeks_only_sell);
}
