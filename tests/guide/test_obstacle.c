// SPDX-License-Identifier: Apache-2.0
#include "guide/obstacle.h"

#include "guide/fixture.h"

/* X01: all six mapped; the fourth leads to the offline queue. */
static void all_six_obstacles_have_a_remedy(void)
{
    static const char *const rows[OBSTACLES] = {"P14", "X02", "L03", "C20", "T06", "T01"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(obstacle_count(knowledge), ==, OBSTACLES);
    for (size_t i = 0; i < OBSTACLES; i++) {
        const Obstacle *obstacle = obstacle_at(knowledge, i);
        g_assert_cmpstr(obstacle->row, ==, rows[i]);
        g_assert_cmpint(obstacle->path[0], ==, '/');
        g_assert_cmpstr(obstacle_remedy(obstacle, NULL), !=, "");
    }
    g_assert_cmpstr(obstacle_at(knowledge, 0)->path, ==, "/tren");
    g_assert_cmpstr(obstacle_at(knowledge, 3)->path, ==, "/antrian");
}

static void only_my_obstacles_are_listed(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = answers_new();
    g_assert_null(obstacle_mine(knowledge, answers, 0));
    answers_set(answers, "obstacle_network", "yes");
    answers_set(answers, "obstacle_image", "no");
    g_assert_cmpstr(obstacle_mine(knowledge, answers, 0)->row, ==, "C20");
    g_assert_null(obstacle_mine(knowledge, answers, 1));
}

void test_obstacle(void)
{
    g_test_add_func("/guide/obstacle/six", all_six_obstacles_have_a_remedy);
    g_test_add_func("/guide/obstacle/mine", only_my_obstacles_are_listed);
}
