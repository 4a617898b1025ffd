// SPDX-License-Identifier: Apache-2.0
#include "report/finding.h"

#include <string.h>

#include "kpi/story.h"

static Findings *findings_of(const KpiQuery *query)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Report) report = report_load(query, &error);
    g_assert_no_error(error);
    return findings_make(report, NULL);
}

/* K06: three good things, three to repair, next steps. */
static void a_full_week_has_three_of_each(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    g_autoptr(Findings) findings = findings_of(&query);
    g_assert_cmpint(findings->good->len, ==, FINDINGS_SHOWN);
    g_assert_cmpint(findings->repair->len, ==, FINDINGS_SHOWN);
    g_assert_cmpint(findings->next->len, ==, FINDINGS_SHOWN);
    g_assert_cmpstr(findings->repair->pdata[0], ==,
                    "Pesanan WhatsApp per minggu belum tercapai: 9 dari sasaran 14.");
    for (guint i = 0; i < findings->good->len; i++) {
        for (guint j = 0; j < findings->repair->len; j++) {
            g_assert_cmpstr(findings->good->pdata[i], !=, findings->repair->pdata[j]);
        }
    }
}

static void an_empty_week_praises_nothing_and_asks_to_write_down(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    g_autoptr(Findings) findings = findings_of(&query);
    g_assert_cmpint(findings->good->len, ==, 0);
    g_assert_cmpint(findings->repair->len, ==, FINDINGS_SHOWN);
    g_assert_nonnull(strstr(findings->repair->pdata[0], "Belum ada penjualan"));
}

/* What was decided in the review is the first next step. */
static void a_decided_action_comes_first(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    ReviewValue value = {1, "whatsapp_orders", 14, 9, "unmet"};
    ReviewPlan plan = {"hanya foto", "paket nasi kuning", "Paket", 1, STORY_MONDAY + 10};
    g_autoptr(RecordList) items = NULL;
    int64_t review = 0;
    story_fill(db);
    assert_ok(review_open(db, BUSINESS, STORY_WEEK, NOW, &review, &error), error);
    assert_ok(review_value_set(db, BUSINESS, review, &value, NOW, &error), error);
    assert_ok(review_item_list(db, BUSINESS, review, &items, &error), error);
    assert_ok(
        review_plan_set(db, BUSINESS, review_item_at(items, 0)->id, &plan, OWNER, NOW, &error),
        error);
    g_autoptr(Findings) findings = findings_of(&query);
    g_assert_cmpstr(findings->next->pdata[0], ==,
                    "Kerjakan: paket nasi kuning (Bu Melati, Kam 15 Jan).");
}

void test_finding(void)
{
    testkit_db_case("/report/finding/three", a_full_week_has_three_of_each);
    testkit_db_case("/report/finding/empty", an_empty_week_praises_nothing_and_asks_to_write_down);
    testkit_db_case("/report/finding/decided", a_decided_action_comes_first);
}
