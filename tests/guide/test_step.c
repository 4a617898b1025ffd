// SPDX-License-Identifier: Apache-2.0
#include "guide/step.h"

#include "guide/fixture.h"
#include "guide/trade.h"

/* C10: steps of real work for every trade. */
static void every_trade_has_steps(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t t = 0; t < trade_count(knowledge); t++) {
        int count = 0;
        for (size_t i = 0; i < step_count(knowledge); i++) {
            count += step_fits(step_at(knowledge, i), trade_at(knowledge, t)->key);
        }
        g_assert_cmpint(count, >=, 2);
    }
    g_assert_true(step_fits(step_find(knowledge, "udder"), "drinks"));
    g_assert_false(step_fits(step_find(knowledge, "udder"), "clothes"));
}

static void a_post_names_its_step(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Step *gloves = step_of_idea(knowledge, "step:gloves");
    g_assert_cmpstr(gloves->key, ==, "gloves");
    g_assert_cmpstr(step_name(gloves, NULL), !=, "");
    g_assert_cmpstr(step_photo(gloves, NULL), !=, "");
    g_assert_null(step_of_idea(knowledge, "unique"));
    g_assert_null(step_of_idea(knowledge, "step:nothing"));
}

void test_step(void)
{
    g_test_add_func("/guide/step/trades", every_trade_has_steps);
    g_test_add_func("/guide/step/idea", a_post_names_its_step);
}
