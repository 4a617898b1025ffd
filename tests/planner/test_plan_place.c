// SPDX-License-Identifier: Apache-2.0
#include "planner/plan_case.h"

#include <string.h>

#define THURSDAY_15_JANUARY (MONDAY_5_JANUARY + 10)

static const PlannedPost *post_of_review(const PostPlan *plan, int64_t review_item_id)
{
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        if (post_plan_at(plan, i)->review_item_id == review_item_id) {
            return post_plan_at(plan, i);
        }
    }
    return NULL;
}

/* Requirement K03, acceptance story step 7: due Thursday 15 January 2026. */
static void a_corrective_action_stands_on_its_day(void)
{
    PlanInput input = melati_input();
    static const PlanPackage packages[] = {
        {9, "Nasi kuning + es teh", MONDAY_5_JANUARY + 7, MONDAY_5_JANUARY + 13}};
    PlanAction action = {5,
                         "Paket nasi kuning + es teh Rp12.000",
                         THURSDAY_15_JANUARY,
                         1,
                         KIND_PROMO,
                         .package_id = 9};
    input.first_day = MONDAY_5_JANUARY + 7;
    input.packages = packages;
    input.package_count = 1;
    input.actions = &action;
    input.action_count = 1;
    g_autoptr(PostPlan) plan = plan_made(&input);
    const PlannedPost *post = post_of_review(plan, 5);
    g_assert_nonnull(post);
    g_assert_cmpint(post->day, ==, THURSDAY_15_JANUARY);
    g_assert_cmpstr(post->title, ==, "Paket nasi kuning + es teh Rp12.000");
    g_assert_cmpint(post->package_id, ==, 9);
    g_assert_cmpint(post->goal_id, ==, 3);
    g_assert_cmpint(post->minute, ==, 6 * 60);
    g_assert_null(strstr(post->why, "dimajukan"));
    g_assert_cmpint(post_plan_count(plan), ==, 8); /* it takes the place of that day's status */
}

static void an_action_on_an_off_day_moves_earlier_with_the_reason(void)
{
    PlanInput input = melati_input();
    PlanAction action = {5, "Promo", MONDAY_5_JANUARY + 6, 1, KIND_PROMO};
    input.actions = &action;
    input.action_count = 1;
    g_autoptr(PostPlan) plan = plan_made(&input);
    const PlannedPost *post = post_of_review(plan, 5);
    g_assert_nonnull(post);
    g_assert_cmpint(post->day, ==, MONDAY_5_JANUARY + 5);
    g_assert_nonnull(strstr(post->why, "Seharusnya Min 11 Jan"));
}

static void an_action_without_room_is_told(void)
{
    PlanInput input = melati_input();
    PlanAction action = {5, "Promo", MONDAY_5_JANUARY, 1, KIND_PROMO};
    PlanTaken taken = {MONDAY_5_JANUARY, -1, 28, NULL, 0};
    input.actions = &action;
    input.action_count = 1;
    input.taken = &taken;
    input.taken_count = 1;
    g_autoptr(PostPlan) plan = plan_made(&input);
    g_assert_null(post_of_review(plan, 5));
    g_assert_cmpstr(post_plan_left_out_at(plan, 0)->title, ==, "Promo");
    g_assert_cmpint(post_plan_minutes(plan, MONDAY_5_JANUARY), <=, 2);
}

static void a_missed_post_is_carried_over_first(void)
{
    PlanInput input = melati_input();
    PlanCarried carried = {42,         "Cerita pelanggan",   "whatsapp_group",   7,
                           KIND_STORY, PILLAR_ENTERTAINMENT, .review_item_id = 6};
    input.carried = &carried;
    input.carried_count = 1;
    g_autoptr(PostPlan) plan = plan_made(&input);
    int groups = 0;
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        const PlannedPost *post = post_plan_at(plan, i);
        groups += post->group_id == 7;
        if (post->carried_from == 42) {
            g_assert_cmpint(post->day, ==, MONDAY_5_JANUARY);
            g_assert_cmpstr(post->title, ==, "Cerita pelanggan");
            g_assert_cmpint(post->kind, ==, KIND_STORY);
            g_assert_cmpint(post->review_item_id, ==, 6); /* a mend is still one when late */
        }
    }
    g_assert_cmpint(groups, ==, 2); /* the carried one counts among the two wanted */
}

/* After a week without posting, Monday is not buried under what was missed. */
static void missed_posts_come_back_one_a_day(void)
{
    PlanInput input = melati_input();
    PlanCarried carried[4];
    for (size_t i = 0; i < G_N_ELEMENTS(carried); i++) {
        carried[i] = (PlanCarried){(int64_t)i + 1,      "Cerita", "whatsapp_status", 0, KIND_STORY,
                                   PILLAR_ENTERTAINMENT};
    }
    input.carried = carried;
    input.carried_count = G_N_ELEMENTS(carried);
    g_autoptr(PostPlan) plan = plan_made(&input);
    Day next = MONDAY_5_JANUARY;
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        if (post_plan_at(plan, i)->carried_from != 0) {
            g_assert_cmpint(post_plan_at(plan, i)->day, ==, next++);
        }
    }
    g_assert_cmpint(next, ==, MONDAY_5_JANUARY + 4);
}

/* Requirement C02: a group with 'one promo a day' never gets two. */
static void a_group_with_one_a_day_never_gets_two(void)
{
    PlanChannel group = MELATI_CHANNELS[1];
    group.posts_a_week = 14;
    group.max_a_week = 0;
    PlanInput input = melati_input();
    input.minutes_per_day = 120;
    input.channels = &group;
    input.channel_count = 1;
    g_autoptr(PostPlan) plan = plan_made(&input);
    g_assert_cmpint(post_plan_count(plan), ==, 6);
    for (size_t i = 1; i < post_plan_count(plan); i++) {
        g_assert_cmpint(post_plan_at(plan, i)->day, >, post_plan_at(plan, i - 1)->day);
    }
    g_assert_nonnull(strstr(post_plan_left_out_at(plan, 0)->why, "Batas kiriman"));
}

static void posts_that_stand_already_count_for_the_group(void)
{
    PlanInput input = melati_input();
    PlanTaken taken[] = {{MONDAY_5_JANUARY, 360, 5, "whatsapp_group", 7},
                         {MONDAY_5_JANUARY + 1, 360, 5, "whatsapp_group", 7}};
    input.taken = taken;
    input.taken_count = 2;
    g_autoptr(PostPlan) plan = plan_made(&input);
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        g_assert_cmpint(post_plan_at(plan, i)->group_id, ==, 0);
        if (post_plan_at(plan, i)->day == MONDAY_5_JANUARY) {
            g_assert_cmpint(post_plan_at(plan, i)->minute, ==, 365);
        }
    }
}

void test_plan_place(void)
{
    g_test_add_func("/planner/plan_place/action_on_its_day", a_corrective_action_stands_on_its_day);
    g_test_add_func("/planner/plan_place/action_moved",
                    an_action_on_an_off_day_moves_earlier_with_the_reason);
    g_test_add_func("/planner/plan_place/action_without_room", an_action_without_room_is_told);
    g_test_add_func("/planner/plan_place/carried", a_missed_post_is_carried_over_first);
    g_test_add_func("/planner/plan_place/carried_apart", missed_posts_come_back_one_a_day);
    g_test_add_func("/planner/plan_place/one_a_day", a_group_with_one_a_day_never_gets_two);
    g_test_add_func("/planner/plan_place/taken", posts_that_stand_already_count_for_the_group);
}
