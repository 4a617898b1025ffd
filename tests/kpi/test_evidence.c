// SPDX-License-Identifier: Apache-2.0
/* K01, K03: the records behind a number, without anybody's words. */
#include "kpi/evidence.h"

#include "story.h"

static size_t count_of(const KpiQuery *query, const char *kpi)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(evidence_list(kpi_find(kpi), query, 100, &list, &error), error);
    return record_count(list);
}

static void each_book_lists_the_rows_of_its_days(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(RecordList) list = NULL;
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    g_assert_cmpuint(count_of(&query, "revenue"), ==, 12);
    g_assert_cmpuint(count_of(&query, "posts"), ==, 8);
    g_assert_cmpuint(count_of(&query, "unanswered"), ==, G_N_ELEMENTS(STORY_MESSAGES));
    g_assert_cmpuint(count_of(&query, "positive_count"), ==, G_N_ELEMENTS(STORY_MESSAGES) - 1);
    g_assert_cmpuint(count_of(&query, "demand_top"), ==, 4);
    g_assert_cmpuint(count_of(&query, "orders_taken"), ==, 2);
    g_assert_cmpuint(count_of(&query, "complaints_open"), ==, 2); /* one of before, still open */
    g_assert_cmpuint(count_of(&query, "trust"), ==, 8);
    g_assert_cmpuint(count_of(&query, "roi_money"), ==, 0);
    assert_ok(evidence_list(kpi_find("unanswered"), &query, 1, &list, &error), error);
    g_assert_cmpint(evidence_at(list, 0)->day, ==, STORY_MONDAY + 1);
}

static void every_kpi_has_a_book(Db *db)
{
    (void)db;
    for (size_t i = 0; i < kpi_count(); i++) {
        g_assert_cmpstr(evidence_book(KPIS[i])->records, ==, KPIS[i]->records);
    }
}

void test_evidence(void)
{
    testkit_db_case("/kpi/evidence/rows/K03", each_book_lists_the_rows_of_its_days);
    testkit_db_case("/kpi/evidence/book", every_kpi_has_a_book);
}
