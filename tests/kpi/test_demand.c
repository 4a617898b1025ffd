// SPDX-License-Identifier: Apache-2.0
#include "kpi/demand.h"

#include "kpi/story.h"

/* Acceptance story, step 6: three people ask for fried catfish: the list shows 3. */
static void the_most_wanted_item_comes_first(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(RecordList) list = NULL;
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    assert_ok(demand_list(&query, 10, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 2);
    g_assert_cmpstr(demand_at(list, 0)->item, ==, "Ikan goreng");
    g_assert_cmpint(demand_at(list, 0)->people, ==, 3);
    g_assert_cmpint(demand_at(list, 1)->people, ==, 1);
}

void test_demand(void)
{
    testkit_db_case("/kpi/demand/first", the_most_wanted_item_comes_first);
}
