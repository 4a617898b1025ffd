// SPDX-License-Identifier: Apache-2.0
#include "planner/plan_case.h"

static void a_window_over_midnight_blocks_both_days(void)
{
    static const TimeWindow night[] = {{WEEKDAY(MONDAY), 22 * 60, 5 * 60, NULL}};
    DayRules rules = {.blocked = night, .blocked_count = 1};
    g_assert_true(minutes_are_blocked(&rules, MONDAY_5_JANUARY, 22 * 60, 5));
    g_assert_true(minutes_are_blocked(&rules, MONDAY_5_JANUARY, 22 * 60 - 1, 2));
    g_assert_false(minutes_are_blocked(&rules, MONDAY_5_JANUARY, 22 * 60 - 5, 5));
    g_assert_false(minutes_are_blocked(&rules, MONDAY_5_JANUARY, 60, 5));
    g_assert_true(minutes_are_blocked(&rules, MONDAY_5_JANUARY + 1, 60, 5));
    g_assert_false(minutes_are_blocked(&rules, MONDAY_5_JANUARY + 1, 5 * 60, 5));
}

static void work_stands_in_the_first_signal_window_or_in_the_afternoon_one(void)
{
    PlanInput input = melati_input();
    DayRoom room;
    day_room_init(&room, &input.rules, MONDAY_5_JANUARY, 30);
    RoomAsk post = {5, .best = -1, .usual = 540};
    RoomAsk answers = {10, .best = -1, .usual = 540, .late = true};
    Minute at = 0;
    g_assert_true(day_room_find(&room, &post, &at));
    g_assert_cmpint(at, ==, 360);
    day_room_take(&room, at, &post);
    g_assert_true(day_room_find(&room, &post, &at));
    g_assert_cmpint(at, ==, 365);
    g_assert_true(day_room_find(&room, &answers, &at));
    g_assert_cmpint(at, ==, 960);
    post.best = 970;
    g_assert_true(day_room_find(&room, &post, &at));
    g_assert_cmpint(at, ==, 970);
    day_room_clear(&room);
}

static void minutes_never_go_below_zero(void)
{
    PlanInput input = melati_input();
    DayRoom room;
    day_room_init(&room, &input.rules, MONDAY_5_JANUARY, 12);
    RoomAsk ask = {5, .best = -1, .usual = 540};
    Minute at = 0;
    for (int i = 0; i < 2; i++) {
        g_assert_true(day_room_find(&room, &ask, &at));
        day_room_take(&room, at, &ask);
    }
    g_assert_cmpint(room.minutes_left, ==, 2);
    g_assert_false(day_room_find(&room, &ask, &at));
    day_room_clear(&room);
    day_room_init(&room, &input.rules, MONDAY_5_JANUARY + 6, 30); /* Sunday */
    g_assert_false(day_room_find(&room, &ask, &at));
    day_room_clear(&room);
}

static void group_posts_keep_their_distance(void)
{
    DayRules rules = {0};
    DayRoom room;
    day_room_init(&room, &rules, MONDAY_5_JANUARY, 60);
    RoomAsk ask = {5, .best = -1, .usual = 540, .in_group = true, .spacing_minutes = 90};
    Minute at = 0;
    day_room_take(&room, 540, &ask);
    g_assert_true(day_room_find(&room, &ask, &at));
    g_assert_cmpint(ABS(at - 540), >=, 90);
    day_room_clear(&room);
}

void test_day_room(void)
{
    g_test_add_func("/planner/day_room/midnight", a_window_over_midnight_blocks_both_days);
    g_test_add_func("/planner/day_room/signal",
                    work_stands_in_the_first_signal_window_or_in_the_afternoon_one);
    g_test_add_func("/planner/day_room/limit", minutes_never_go_below_zero);
    g_test_add_func("/planner/day_room/spacing", group_posts_keep_their_distance);
}
