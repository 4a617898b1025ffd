// SPDX-License-Identifier: Apache-2.0
#include "kpi/target.h"

#include "kpi/story.h"

static TargetCheck check(const KpiQuery *query, const TargetGoal *goal)
{
    g_autoptr(GError) error = NULL;
    TargetCheck found = {0};
    bool known = false;
    assert_ok(target_check(query, goal, &found, &known, &error), error);
    g_assert_true(known);
    return found;
}

/* Acceptance story, step 7: WhatsApp orders target 14, actual 9: unmet. */
static void a_weekly_goal_is_held_against_the_week(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(RecordList) goals = NULL;
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    assert_ok(target_goal_list(&query, &goals, &error), error);
    g_assert_cmpint(record_count(goals), ==, 1);
    TargetCheck found = check(&query, target_goal_at(goals, 0));
    g_assert_cmpstr(found.kpi->key, ==, "whatsapp_orders");
    g_assert_cmpint(found.target, ==, 14);
    g_assert_cmpint(found.value.value, ==, 9);
    g_assert_cmpint(found.state, ==, STATE_UNMET);
}

static void a_goal_keeps_its_own_span(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    TargetGoal monthly = {9, "", "revenue_month", 0, 200000, 20484};
    TargetGoal weekly = {8, "", "orders_week", 0, 7, 20484};
    story_fill(db);
    TargetCheck in_week = check(&query, &monthly);
    g_assert_cmpint(in_week.value.value, ==, 195000); /* with the week before */
    g_assert_cmpint(in_week.state, ==, STATE_NEAR);
    query.period = period_of_month(STORY_MONDAY);
    TargetCheck in_month = check(&query, &weekly);
    g_assert_cmpint(in_month.target, ==, 31);
    g_assert_cmpint(in_month.value.value, ==, 13);
}

static void a_measure_nobody_knows_is_left_out(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    TargetGoal strange = {9, "", "moonlight", 0, 1, 20484};
    TargetCheck found = {0};
    bool known = true;
    assert_ok(target_check(&query, &strange, &found, &known, &error), error);
    g_assert_false(known);
}

static void every_measure_has_its_kpi(void)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_assert_cmpint(measure_count(knowledge), >, 5);
    for (size_t i = 0; i < measure_count(knowledge); i++) {
        const Measure *measure = measure_at(knowledge, i);
        const Kpi *kpi = kpi_find(measure->kpi);
        g_test_message("%s → %s", measure->key, measure->kpi);
        g_assert_nonnull(kpi);
        g_assert_true(kpi->down == measure->down);
        g_assert_true((kpi->unit == KPI_MONEY) == measure->money);
    }
}

void test_target(void)
{
    testkit_db_case("/kpi/target/week", a_weekly_goal_is_held_against_the_week);
    testkit_db_case("/kpi/target/span", a_goal_keeps_its_own_span);
    testkit_db_case("/kpi/target/unknown", a_measure_nobody_knows_is_left_out);
    g_test_add_func("/kpi/target/measures", every_measure_has_its_kpi);
}
