// SPDX-License-Identifier: Apache-2.0
#include "kpi/split.h"

#include "kpi/story.h"

/* S06, S07 and acceptance story, step 6. */
static void a_sale_keeps_where_heard_and_where_bought(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    Split split = {0};
    story_fill(db);
    assert_ok(split_load(&query, &split, &error), error);
    g_assert_cmpint(split.online.sales, ==, 9);
    g_assert_cmpint(split.online.amount_idr, ==, 135000);
    g_assert_cmpint(split.offline.sales, ==, 3);
    g_assert_cmpint(split.offline.amount_idr, ==, 45000);
    g_assert_cmpint(split.offline.heard_online, ==, 2);
}

static void cells_add_up_to_the_sum(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(RecordList) cells = NULL;
    KpiQuery query = story_query(db, knowledge);
    int64_t sales = 0, amount_idr = 0;
    story_fill(db);
    assert_ok(split_list(&query, &cells, &error), error);
    for (size_t i = 0; i < record_count(cells); i++) {
        sales += split_cell_at(cells, i)->sales;
        amount_idr += split_cell_at(cells, i)->amount_idr;
    }
    g_assert_cmpint(record_count(cells), ==, 6);
    g_assert_cmpint(sales, ==, 12);
    g_assert_cmpint(amount_idr, ==, 180000);
}

void test_split(void)
{
    testkit_db_case("/kpi/split/facts", a_sale_keeps_where_heard_and_where_bought);
    testkit_db_case("/kpi/split/cells", cells_add_up_to_the_sum);
}
