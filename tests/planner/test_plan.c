// SPDX-License-Identifier: Apache-2.0
#include "planner/plan_case.h"

#include <string.h>

/* Requirements, acceptance story step 4. */
static void the_first_week_of_the_story_holds_six_morning_slots(void)
{
    PlanInput input = melati_input();
    g_autoptr(PostPlan) plan = plan_made(&input);
    unsigned pillars = 0;
    int status = 0;
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        const PlannedPost *post = post_plan_at(plan, i);
        pillars |= 1u << post->pillar;
        g_assert_cmpint(day_weekday(post->day), !=, SUNDAY);
        if (g_str_equal(post->platform, "whatsapp_status")) {
            g_assert_cmpint(post->day, ==, MONDAY_5_JANUARY + status);
            g_assert_cmpint(post->minute, ==, 6 * 60);
            g_assert_cmpstr(post->place, ==, "balai desa");
            status++;
        }
        g_assert_true(post->goal_id == 3 || g_str_equal(post->goal_mark, "relation") ||
                      g_str_equal(post->goal_mark, "value"));
        g_assert_true(*post->title != '\0' && *post->why != '\0');
        g_assert_cmpint(post->person_id, ==, 1);
    }
    g_assert_cmpint(status, ==, 6);
    g_assert_cmpint(post_plan_count(plan), ==, 8);
    g_assert_cmpint(__builtin_popcount(pillars), >=, 3);
    g_assert_cmpint(post_plan_tasks(plan), ==, 6);
    g_assert_cmpint(post_plan_left_out(plan), ==, 0);
    for (Day day = MONDAY_5_JANUARY; day < MONDAY_5_JANUARY + 7; day++) {
        g_assert_cmpint(post_plan_minutes(plan, day), <=, 30);
    }
    g_assert_cmpint(post_plan_minutes(plan, MONDAY_5_JANUARY), >=, 15);
    g_assert_cmpint(post_plan_minutes(plan, MONDAY_5_JANUARY + 6), ==, 0);
}

/* Requirement P04: 7 posts a week for 4 weeks gives 28 slots; kinds follow the asked numbers. */
static void seven_a_week_for_four_weeks_gives_28_slots(void)
{
    PlanChannel status = MELATI_CHANNELS[0];
    status.posts_a_week = 7;
    PlanInput input = melati_input();
    input.weeks = 4;
    input.rules.off_weekdays = 0;
    input.channels = &status;
    input.channel_count = 1;
    input.kinds[KIND_PRODUCT] = 4;
    input.kinds[KIND_STORY] = 2;
    input.kinds[KIND_QUESTION] = 1;
    g_autoptr(PostPlan) plan = plan_made(&input);
    int kinds[KIND_COUNT] = {0};
    g_assert_cmpint(post_plan_count(plan), ==, 28);
    for (size_t i = 0; i < 28; i++) {
        kinds[post_plan_at(plan, i)->kind]++;
        g_assert_cmpint(post_plan_at(plan, i)->day, ==, MONDAY_5_JANUARY + (Day)i);
    }
    g_assert_cmpint(kinds[KIND_PRODUCT], ==, 16);
    g_assert_cmpint(kinds[KIND_STORY], ==, 8);
    g_assert_cmpint(kinds[KIND_QUESTION], ==, 4);
}

static void off_days_stay_free_and_the_number_is_kept_where_two_a_day_are_allowed(void)
{
    PlanChannel status = MELATI_CHANNELS[0];
    status.posts_a_week = 7;
    status.max_a_day = 2;
    static const Day off[] = {MONDAY_5_JANUARY + 2};
    PlanInput input = melati_input();
    input.weeks = 4;
    input.rules.off_days = off;
    input.rules.off_day_count = 1;
    input.channels = &status;
    input.channel_count = 1;
    g_autoptr(PostPlan) plan = plan_made(&input);
    g_assert_cmpint(post_plan_count(plan), ==, 28);
    for (size_t i = 0; i < 28; i++) {
        g_assert_cmpint(day_weekday(post_plan_at(plan, i)->day), !=, SUNDAY);
        g_assert_cmpint(post_plan_at(plan, i)->day, !=, off[0]);
    }
}

static void what_has_no_room_is_listed_with_the_reason(void)
{
    PlanInput input = melati_input();
    input.minutes_per_day = 12;
    input.answer_minutes = 6;
    g_autoptr(PostPlan) plan = plan_made(&input);
    g_assert_cmpint(post_plan_count(plan), ==, 6);
    g_assert_cmpint(post_plan_left_out(plan), ==, 1);
    const LeftOut *left = post_plan_left_out_at(plan, 0);
    g_assert_cmpstr(left->title, ==, "2 kiriman Grup RT, minggu mulai Sen 5 Jan");
    g_assert_nonnull(strstr(left->why, "Menit per hari"));
}

static void the_same_input_gives_the_same_plan(void)
{
    PlanInput input = melati_input();
    input.weeks = 8;
    g_autoptr(PostPlan) a = plan_made(&input);
    g_autoptr(PostPlan) b = plan_made(&input);
    g_assert_cmpint(post_plan_count(a), ==, post_plan_count(b));
    for (size_t i = 0; i < post_plan_count(a); i++) {
        g_assert_cmpint(post_plan_at(a, i)->day, ==, post_plan_at(b, i)->day);
        g_assert_cmpint(post_plan_at(a, i)->minute, ==, post_plan_at(b, i)->minute);
        g_assert_cmpstr(post_plan_at(a, i)->title, ==, post_plan_at(b, i)->title);
        g_assert_cmpstr(post_plan_at(a, i)->why, ==, post_plan_at(b, i)->why);
    }
}

static void refuses_numbers_out_of_range(void)
{
    g_autoptr(GError) error = NULL;
    PostPlan *plan = NULL;
    PlanInput input = melati_input();
    input.weeks = 9;
    assert_fails(plan_make(&input, &plan, &error), error, ERROR_INVALID);
    input.weeks = 1;
    input.minutes_per_day = 0;
    assert_fails(plan_make(&input, &plan, &error), error, ERROR_INVALID);
    input.minutes_per_day = 30;
    input.channel_count = 0;
    assert_fails(plan_make(&input, &plan, &error), error, ERROR_INVALID);
    g_assert_null(plan);
}

/* ---- any input keeps every hard rule: V03 and V09, no post in blocked hours, never too many minutes ---- */

typedef struct {
    PlanInput input;
    TimeWindow blocked[3], signal[3];
    Day off_days[3];
    PlanChannel channels[5];
    PlanPackage packages[2];
    PlanAction actions[3];
    PlanCarried carried[2];
    PlanTaken taken[3];
} RandomCase;

static int dice(GRand *rand, int from, int to)
{
    return g_rand_int_range(rand, from, to + 1);
}

static void random_windows(GRand *rand, TimeWindow *windows, size_t *count)
{
    *count = (size_t)dice(rand, 0, 3);
    for (size_t i = 0; i < *count; i++) {
        windows[i] =
            (TimeWindow){dice(rand, 0, 127), dice(rand, 0, 1439), dice(rand, 1, 1440), NULL};
    }
}

static void random_channels(GRand *rand, RandomCase *c)
{
    c->input.channels = c->channels;
    c->input.channel_count = (size_t)dice(rand, 1, 5);
    for (size_t i = 0; i < c->input.channel_count; i++) {
        bool group = dice(rand, 0, 1);
        c->channels[i] = (PlanChannel){group   ? "whatsapp_group"
                                       : i % 2 ? "facebook"
                                               : "whatsapp",
                                       "Saluran",
                                       group ? FORM_GROUP : FORM_STATUS,
                                       .group_id = group ? (int64_t)i + 1 : 0,
                                       .minutes_each = dice(rand, 1, 20),
                                       .posts_a_week = dice(rand, 0, 9),
                                       .weekdays = dice(rand, 0, 127),
                                       .max_a_day = dice(rand, 0, 2),
                                       .max_a_week = dice(rand, 0, 5),
                                       .spacing_minutes = group ? dice(rand, 0, 180) : 0,
                                       .best = dice(rand, 0, 1) ? dice(rand, 0, 1439) : 0};
    }
}

static void random_given(GRand *rand, RandomCase *c)
{
    Day first = c->input.first_day;
    c->input.packages = c->packages;
    c->input.package_count = (size_t)dice(rand, 0, 2);
    for (size_t i = 0; i < c->input.package_count; i++) {
        Day from = first + dice(rand, -10, 30);
        c->packages[i] = (PlanPackage){(int64_t)i + 1, "Paket", from, from + dice(rand, 0, 20)};
    }
    c->input.actions = c->actions;
    c->input.action_count = (size_t)dice(rand, 0, 3);
    for (size_t i = 0; i < c->input.action_count; i++) {
        c->actions[i] = (PlanAction){(int64_t)i + 1, "Perbaikan", first + dice(rand, -3, 60), 1};
    }
    c->input.carried = c->carried;
    c->input.carried_count = (size_t)dice(rand, 0, 2);
    for (size_t i = 0; i < c->input.carried_count; i++) {
        c->carried[i] = (PlanCarried){(int64_t)i + 90,         "Terlewat", c->channels[0].platform,
                                      c->channels[0].group_id, KIND_STORY, PILLAR_EDUCATION};
    }
    c->input.taken = c->taken;
    c->input.taken_count = (size_t)dice(rand, 0, 3);
    for (size_t i = 0; i < c->input.taken_count; i++) {
        c->taken[i] =
            (PlanTaken){first + dice(rand, -2, 20), dice(rand, -1, 1400), dice(rand, 0, 5),
                        c->channels[0].platform, c->channels[0].group_id};
    }
}

static void random_case(GRand *rand, RandomCase *c)
{
    *c = (RandomCase){0};
    c->input.first_day = MONDAY_5_JANUARY + dice(rand, -20, 20);
    c->input.weeks = dice(rand, 1, 8);
    c->input.minutes_per_day = dice(rand, 5, 90);
    c->input.answer_minutes = dice(rand, 0, 15);
    c->input.advice_every = dice(rand, 0, 3);
    c->input.rotation_start = dice(rand, 0, 9);
    c->input.rules.blocked = c->blocked;
    c->input.rules.signal = c->signal;
    random_windows(rand, c->blocked, &c->input.rules.blocked_count);
    random_windows(rand, c->signal, &c->input.rules.signal_count);
    c->input.rules.off_weekdays = dice(rand, 0, 3) ? 1 << dice(rand, 0, 6) : dice(rand, 0, 127);
    c->input.rules.off_days = c->off_days;
    c->input.rules.off_day_count = (size_t)dice(rand, 0, 3);
    for (size_t i = 0; i < 3; i++) {
        c->off_days[i] = c->input.first_day + dice(rand, 0, 20);
    }
    for (int i = 0; i < KIND_COUNT; i++) {
        c->input.kinds[i] = dice(rand, 0, 3);
    }
    for (int i = 0; i < PILLAR_COUNT; i++) {
        c->input.pillars[i] = dice(rand, 0, 2);
    }
    random_channels(rand, c);
    random_given(rand, c);
}

static void check_time(const PlanInput *input, Day day, Minute at, int minutes)
{
    g_assert_cmpint(day, >=, input->first_day);
    g_assert_cmpint(day, <, input->first_day + 7 * input->weeks);
    g_assert_false(day_is_off(&input->rules, day));
    g_assert_false(minutes_are_blocked(&input->rules, day, at, minutes));
    g_assert_cmpint(at, >=, 0);
    g_assert_cmpint(at + minutes, <=, MINUTES_A_DAY);
}

static void check_minutes(const RandomCase *c, const PostPlan *plan)
{
    for (int i = 0; i < c->input.weeks * 7; i++) {
        Day day = c->input.first_day + i;
        int taken = 0;
        for (size_t j = 0; j < c->input.taken_count; j++) {
            taken += c->taken[j].day == day ? c->taken[j].minutes : 0;
        }
        int planned = post_plan_minutes(plan, day);
        g_assert_true(planned == 0 || planned + taken <= c->input.minutes_per_day);
    }
}

static const PlanChannel *channel_of(const RandomCase *c, const PlannedPost *post)
{
    for (size_t i = 0; i < c->input.channel_count; i++) {
        if (c->channels[i].group_id == post->group_id &&
            g_str_equal(c->channels[i].platform, post->platform)) {
            return &c->channels[i];
        }
    }
    g_assert_not_reached();
}

static void check_group_rules(const RandomCase *c, const PostPlan *plan, const PlannedPost *post)
{
    const PlanChannel *channel = channel_of(c, post);
    int day_count = 0, week_count = 0;
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        const PlannedPost *other = post_plan_at(plan, i);
        bool same = other->group_id == post->group_id;
        day_count += same && other->day == post->day;
        week_count += same && period_of_week(other->day).from == period_of_week(post->day).from;
        if (other != post && other->group_id != 0 && other->day == post->day) {
            int apart = MAX(channel->spacing_minutes, channel_of(c, other)->spacing_minutes);
            g_assert_cmpint(ABS(other->minute - post->minute), >=, apart);
        }
    }
    g_assert_true(channel->weekdays == 0 || channel->weekdays >> day_weekday(post->day) & 1);
    g_assert_true(channel->max_a_day == 0 || day_count <= channel->max_a_day);
    g_assert_true(channel->max_a_week == 0 || week_count <= channel->max_a_week);
}

static void check_pillars(const PostPlan *plan)
{
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        unsigned pillars = 0;
        int own = 0;
        for (size_t j = 0; j < post_plan_count(plan); j++) {
            const PlannedPost *other = post_plan_at(plan, j);
            if (period_of_week(other->day).from ==
                period_of_week(post_plan_at(plan, i)->day).from) {
                pillars |= 1u << other->pillar;
                own += other->carried_from == 0;
            }
        }
        g_assert_true(own < 4 || __builtin_popcount(pillars) >= 3);
    }
}

static void check_package(const RandomCase *c, const PlannedPost *post)
{
    for (size_t i = 0; i < c->input.package_count; i++) {
        if (c->packages[i].id == post->package_id) {
            g_assert_cmpint(post->day, >=, c->packages[i].from);
            g_assert_cmpint(post->day, <=, c->packages[i].to);
        }
    }
}

static void every_hard_rule_holds_for_any_input(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(20260105);
    size_t posts = 0, grouped = 0;
    for (int round = 0; round < 400; round++) {
        RandomCase c;
        random_case(rand, &c);
        g_autoptr(PostPlan) plan = plan_made(&c.input);
        check_minutes(&c, plan);
        check_pillars(plan);
        for (size_t i = 0; i < post_plan_tasks(plan); i++) {
            const PlannedTask *task = post_plan_task_at(plan, i);
            check_time(&c.input, task->day, task->minute, task->minutes);
        }
        for (size_t i = 0; i < post_plan_count(plan); i++) {
            const PlannedPost *post = post_plan_at(plan, i);
            check_time(&c.input, post->day, post->minute, post->minutes);
            check_package(&c, post);
            g_assert_true(post->goal_id != 0 || *post->goal_mark != '\0');
            if (post->group_id != 0) {
                check_group_rules(&c, plan, post);
                grouped++;
            }
            posts++;
        }
    }
    g_assert_cmpint(posts, >, 2000);
    g_assert_cmpint(grouped, >, 500);
}

void test_plan(void)
{
    g_test_add_func("/planner/plan/story_week",
                    the_first_week_of_the_story_holds_six_morning_slots);
    g_test_add_func("/planner/plan/28_slots", seven_a_week_for_four_weeks_gives_28_slots);
    g_test_add_func("/planner/plan/off_days",
                    off_days_stay_free_and_the_number_is_kept_where_two_a_day_are_allowed);
    g_test_add_func("/planner/plan/left_out", what_has_no_room_is_listed_with_the_reason);
    g_test_add_func("/planner/plan/same_again", the_same_input_gives_the_same_plan);
    g_test_add_func("/planner/plan/refuses", refuses_numbers_out_of_range);
    g_test_add_func("/planner/plan/any_input", every_hard_rule_holds_for_any_input);
}
