// SPDX-License-Identifier: Apache-2.0
#include "report/matrix.h"

#include <string.h>

#include "kpi/story.h"

/* The review of the story's week with its row refreshed. */
static int64_t open_story(const KpiQuery *query, RecordList **ret_items)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    story_fill(query->db);
    assert_ok(review_open(query->db, BUSINESS, query->period, NOW, &id, &error), error);
    assert_ok(matrix_refresh(query, id, NOW, &error), error);
    assert_ok(review_item_list(query->db, BUSINESS, id, ret_items, &error), error);
    return id;
}

/* Acceptance story, step 7: WhatsApp orders target 14, actual 9: unmet, and what is missing. */
static void a_row_says_target_actual_and_what_is_missing(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(RecordList) items = NULL;
    KpiQuery query = story_query(db, knowledge);
    open_story(&query, &items);
    g_assert_cmpint(record_count(items), ==, 1);
    const ReviewItem *item = review_item_at(items, 0);
    g_assert_cmpint(item->target, ==, 14);
    g_assert_cmpint(item->actual, ==, 9);
    g_assert_true(review_item_is_unmet(item));
    g_autofree char *missing = matrix_missing(items, knowledge, NULL);
    g_assert_cmpstr(missing, ==,
                    "Pesanan WhatsApp per minggu: belum ada sebab, perbaikan, penanggung jawab, "
                    "tanggal.");
}

static void a_complete_row_misses_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(RecordList) items = NULL;
    g_autoptr(RecordList) after = NULL;
    KpiQuery query = story_query(db, knowledge);
    int64_t id = open_story(&query, &items);
    ReviewPlan plan = {"hanya foto", "paket", "", 1, STORY_MONDAY + 10};
    assert_ok(
        review_plan_set(db, BUSINESS, review_item_at(items, 0)->id, &plan, OWNER, NOW, &error),
        error);
    assert_ok(review_item_list(db, BUSINESS, id, &after, &error), error);
    g_autofree char *missing = matrix_missing(after, knowledge, NULL);
    g_assert_null(missing);
    g_assert_false(matrix_is_overdue(review_item_at(after, 0), STORY_MONDAY + 10));
    g_assert_true(matrix_is_overdue(review_item_at(after, 0), STORY_MONDAY + 11));
}

/* K03: a finished action shows next period's value beside it. */
static void the_next_week_stands_beside_the_row(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(RecordList) items = NULL;
    KpiQuery query = story_query(db, knowledge);
    KpiValue next = {0};
    open_story(&query, &items);
    assert_ok(matrix_next(&query, review_item_at(items, 0), &next, &error), error);
    g_assert_false(next.known);
    for (int i = 0; i < 15; i++) {
        story_run(db,
                  "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) "
                  "VALUES (1, $1, 12000, 'whatsapp', 1)",
                  DB_PARAMS(db_int(STORY_MONDAY + 7 + i % 7)));
    }
    query.today = STORY_MONDAY + 14;
    assert_ok(matrix_next(&query, review_item_at(items, 0), &next, &error), error);
    g_assert_true(next.known);
    g_assert_cmpint(next.value, ==, 15);
}

static void the_matrix_can_be_taken_along_as_csv(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(RecordList) items = NULL;
    KpiQuery query = story_query(db, knowledge);
    open_story(&query, &items);
    g_autoptr(GString) csv = matrix_csv(items, knowledge, NULL);
    g_assert_true(g_str_has_prefix(csv->str, "Masa,Ukuran,Sasaran,Hasil,Keadaan,"));
    g_assert_nonnull(strstr(csv->str, "2026-W02,Pesanan WhatsApp per minggu,14,9,Belum tercapai,"));
}

void test_matrix(void)
{
    testkit_db_case("/report/matrix/row", a_row_says_target_actual_and_what_is_missing);
    testkit_db_case("/report/matrix/complete", a_complete_row_misses_nothing);
    testkit_db_case("/report/matrix/next", the_next_week_stands_beside_the_row);
    testkit_db_case("/report/matrix/csv", the_matrix_can_be_taken_along_as_csv);
}
