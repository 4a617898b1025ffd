// SPDX-License-Identifier: Apache-2.0
/* K05: the return is a KPI with and without the owner's own time. */
#include "kpi/outlay.h"

#include "kpi/story.h"

static const char SPENT[] =
    "INSERT INTO promotions (business_id, kind, name, channel, from_day, to_day, cost_idr, orders, "
    "margin_idr, created_at, changed_at) VALUES (1, 'ad', 'Iklan', 'facebook', 20458, 20464, "
    "50000, "
    "8, 15000, 1, 1);\n"
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, state, "
    "created_at) VALUES (1, 20459, 360, 'facebook', 'text', 'sell', 60, 'a', 'done', 1);\n";

static KpiValue value_of(const KpiQuery *query, bool with_time)
{
    g_autoptr(GError) error = NULL;
    KpiValue value = {0};
    assert_ok(kpi_read_return(query, with_time, &value, &error), error);
    return value;
}

static void the_hour_makes_the_difference(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    g_assert_cmpint(value_of(&query, false).records, ==, 0);
    assert_ok(db_run_script(db, SPENT, &error), error);
    g_assert_cmpint(value_of(&query, false).value, ==, 1400);
    g_assert_cmpint(value_of(&query, true).records, ==,
                    0); /* she has not said what an hour is worth */
    story_run(db,
              "INSERT INTO answers (business_id, question, value, answered_at) VALUES "
              "($1, 'hour_value', '10000', 1)",
              DB_PARAMS(db_int(BUSINESS)));
    int64_t hour_idr = 0, other_idr = 7;
    assert_ok(hour_value_read(db, BUSINESS, &hour_idr, &error), error);
    assert_ok(hour_value_read(db, OTHER_BUSINESS, &other_idr, &error), error);
    g_assert_cmpint(hour_idr, ==, 10000);
    g_assert_cmpint(other_idr, ==, 0);
    g_assert_cmpint(value_of(&query, true).value, ==, 1000); /* 120,000 for 60,000 */
    query.business_id = OTHER_BUSINESS;
    g_assert_cmpint(value_of(&query, true).records, ==, 0);
}

void test_outlay(void)
{
    testkit_db_case("/kpi/outlay/K05", the_hour_makes_the_difference);
}
