// SPDX-License-Identifier: Apache-2.0
#include "store/review.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458) /* 5 January 2026 */
#define WEEK ((Period){MONDAY, MONDAY + 6, false})
#define PLAN                                                                                       \
    ((ReviewPlan){"hanya foto, tanpa promo", "paket nasi kuning + es teh 12.000",                  \
                  "Paket nasi kuning + es teh", 1, MONDAY + 10})

static const char ROWS[] =
    "INSERT INTO goals (id, business_id, words, term, measure, start_value, target_value, due_day, "
    "created_at) VALUES (1, 1, 'pesanan WhatsApp', 'short', 'whatsapp_orders_week', 8, 14, 20484, "
    "1767560400);\n"
    "INSERT INTO goals (id, business_id, words, term, measure, start_value, target_value, due_day, "
    "created_at) VALUES (2, 2, 'pesanan', 'short', 'orders_week', 8, 14, 20484, 1767560400);\n"
    "INSERT INTO people (id, business_id, name, kind, created_at) "
    "VALUES (1, 1, 'Bu Melati', 'owner', 1);\n"
    "INSERT INTO people (id, business_id, name, kind, created_at) "
    "VALUES (2, 2, 'Bu Dian', 'owner', 1);\n";

/* An open review of the week with one unmet row; returns the review, *ret_item the row. */
static int64_t open_unmet(Db *db, int64_t *ret_item)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) items = NULL;
    ReviewValue value = {1, "whatsapp_orders", 14, 12, "unmet"};
    int64_t id = 0;
    assert_ok(db_run_script(db, ROWS, &error), error);
    assert_ok(review_open(db, BUSINESS, WEEK, NOW, &id, &error), error);
    assert_ok(review_value_set(db, BUSINESS, id, &value, NOW, &error), error);
    assert_ok(review_item_list(db, BUSINESS, id, &items, &error), error);
    g_assert_cmpint(record_count(items), ==, 1);
    *ret_item = review_item_at(items, 0)->id;
    return id;
}

/* K03: closing without a due date is refused; with all four it closes. */
static void an_unmet_row_needs_all_four_before_closing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) reviews = NULL;
    int64_t item = 0, id = open_unmet(db, &item);
    ReviewPlan without_day = PLAN, plan = PLAN;
    without_day.due_day = DAY_NONE;
    assert_fails(review_close(db, BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
    assert_ok(review_plan_set(db, BUSINESS, item, &without_day, OWNER, NOW, &error), error);
    assert_fails(review_close(db, BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
    assert_ok(review_plan_set(db, BUSINESS, item, &plan, OWNER, NOW, &error), error);
    assert_ok(review_close(db, BUSINESS, id, NOW, &error), error);
    assert_ok(review_load(db, BUSINESS, id, &reviews, &error), error);
    g_assert_cmpstr(review_at(reviews, 0)->state, ==, "closed");
    assert_fails(review_close(db, BUSINESS, id, NOW, &error), error, ERROR_NOT_FOUND);
}

/* K03: after the due date the row is overdue, until it is done. */
static void an_action_is_overdue_after_its_day(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t item = 0;
    open_unmet(db, &item);
    ReviewPlan plan = PLAN;
    assert_ok(review_plan_set(db, BUSINESS, item, &plan, OWNER, NOW, &error), error);
    for (int late = 0; late < 3; late++) {
        g_autoptr(RecordList) list = NULL;
        if (late == 2) {
            assert_ok(review_item_done(db, BUSINESS, item, NOW, &error), error);
        }
        assert_ok(review_item_list_overdue(db, BUSINESS, MONDAY + 10 + MIN(late, 1), &list, &error),
                  error);
        g_assert_cmpint(record_count(list), ==, late == 1 ? 1 : 0);
    }
}

static int64_t done_at(Db *db, int64_t item)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(review_item_load(db, BUSINESS, item, &one, &error), error);
    return review_item_at(one, 0)->done_at;
}

/* Only the tick that closed the row opens it again. */
static void a_post_that_is_up_closes_its_row(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t item = 0;
    open_unmet(db, &item);
    assert_ok(review_item_posted(db, OTHER_BUSINESS, item, NOW, &error), error);
    g_assert_cmpint(done_at(db, item), ==, 0);
    assert_ok(review_item_posted(db, BUSINESS, item, NOW, &error), error);
    assert_ok(review_item_posted(db, BUSINESS, item, NOW + 60, &error), error);
    g_assert_cmpint(done_at(db, item), ==, NOW);
    assert_ok(review_item_unposted(db, BUSINESS, item, NOW + 60, &error), error);
    assert_ok(review_item_unposted(db, OTHER_BUSINESS, item, NOW, &error), error);
    g_assert_cmpint(done_at(db, item), ==, NOW);
    assert_ok(review_item_unposted(db, BUSINESS, item, NOW, &error), error);
    g_assert_cmpint(done_at(db, item), ==, 0);
}

static void an_action_is_handed_to_the_calendar(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) other = NULL;
    int64_t item = 0;
    open_unmet(db, &item);
    ReviewPlan plan = PLAN;
    assert_ok(review_plan_set(db, BUSINESS, item, &plan, OWNER, NOW, &error), error);
    assert_ok(review_actions_for(db, BUSINESS, MONDAY + 7, MONDAY + 13, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 1);
    const ReviewAction *action = review_action_at(list, 0);
    g_assert_cmpint(action->review_item_id, ==, item);
    g_assert_cmpstr(action->title, ==, "Paket nasi kuning + es teh");
    g_assert_cmpint(action->day, ==, MONDAY + 10);
    g_assert_cmpint(action->person_id, ==, 1);
    assert_ok(review_actions_for(db, BUSINESS, MONDAY, MONDAY + 6, &other, &error), error);
    g_assert_cmpint(record_count(other), ==, 0);
}

static void every_decision_is_kept(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) versions = NULL;
    int64_t item = 0, id = open_unmet(db, &item);
    ReviewPlan first = PLAN, second = PLAN;
    second.cause = "harga tidak ditulis";
    assert_ok(review_plan_set(db, BUSINESS, item, &first, OWNER, NOW, &error), error);
    assert_ok(review_plan_set(db, BUSINESS, item, &second, OWNER, NOW + 60, &error), error);
    assert_ok(review_version_list(db, BUSINESS, id, &versions, &error), error);
    g_assert_cmpint(record_count(versions), ==, 2);
    g_assert_cmpstr(review_version_at(versions, 0)->cause, ==, "harga tidak ditulis");
    g_assert_cmpstr(review_version_at(versions, 1)->cause, ==, "hanya foto, tanpa promo");
    g_assert_cmpstr(review_version_at(versions, 1)->user, ==, "Bu Melati");
}

static void refreshing_a_value_keeps_the_decision(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) items = NULL;
    int64_t item = 0, id = open_unmet(db, &item), again = 0;
    ReviewPlan plan = PLAN;
    ReviewValue value = {1, "whatsapp_orders", 14, 0, "no_data"};
    assert_ok(review_plan_set(db, BUSINESS, item, &plan, OWNER, NOW, &error), error);
    assert_ok(review_open(db, BUSINESS, WEEK, NOW + 9, &again, &error), error);
    g_assert_cmpint(again, ==, id);
    assert_ok(review_value_set(db, BUSINESS, id, &value, NOW, &error), error);
    assert_ok(review_item_list(db, BUSINESS, id, &items, &error), error);
    g_assert_cmpint(record_count(items), ==, 1);
    g_assert_cmpstr(review_item_at(items, 0)->state, ==, "no_data");
    g_assert_cmpstr(review_item_at(items, 0)->cause, ==, plan.cause);
    g_assert_cmpstr(review_item_at(items, 0)->person, ==, "Bu Melati");
}

/* P07: a missed review is shown as overdue with days. */
static void a_missed_week_counts_its_days(Db *db)
{
    g_autoptr(GError) error = NULL;
    Period missed = {0};
    int64_t days = -1, item = 0;
    assert_ok(review_missed(db, BUSINESS, MONDAY + 9, &missed, &days, &error), error);
    g_assert_cmpint(days, ==, 0);
    int64_t id = open_unmet(db, &item);
    assert_ok(review_missed(db, BUSINESS, MONDAY + 6, &missed, &days, &error), error);
    g_assert_cmpint(days, ==, 0);
    assert_ok(review_missed(db, BUSINESS, MONDAY + 9, &missed, &days, &error), error);
    g_assert_cmpint(days, ==, 3);
    g_assert_cmpint(missed.from, ==, MONDAY);
    ReviewPlan plan = PLAN;
    assert_ok(review_plan_set(db, BUSINESS, item, &plan, OWNER, NOW, &error), error);
    assert_ok(review_close(db, BUSINESS, id, NOW, &error), error);
    assert_ok(review_missed(db, BUSINESS, MONDAY + 9, &missed, &days, &error), error);
    g_assert_cmpint(days, ==, 0);
}

/* A goal set on Sunday evening owes no review of the week that is nearly over. */
static void a_week_that_began_without_a_goal_is_not_missed(Db *db)
{
    g_autoptr(GError) error = NULL;
    Period missed = {0};
    int64_t days = -1, item = 0;
    open_unmet(db, &item);
    assert_ok(db_run_script(db, "UPDATE goals SET created_at = created_at - 86400;\n", &error),
              error);
    assert_ok(review_missed(db, BUSINESS, MONDAY + 1, &missed, &days, &error), error);
    g_assert_cmpint(days, ==, 0);
    assert_ok(review_missed(db, BUSINESS, MONDAY + 9, &missed, &days, &error), error);
    g_assert_cmpint(days, ==, 3);
}

static void others_rows_are_out_of_reach(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) items = NULL;
    int64_t item = 0, id = open_unmet(db, &item);
    ReviewPlan plan = PLAN, stranger = PLAN;
    ReviewRating rating = {5, 5, 5, ""};
    stranger.person_id = 2;
    assert_fails(review_plan_set(db, OTHER_BUSINESS, item, &stranger, OTHER_OWNER, NOW, &error),
                 error, ERROR_NOT_FOUND);
    assert_fails(review_plan_set(db, BUSINESS, item, &stranger, OWNER, NOW, &error), error,
                 ERROR_NOT_FOUND);
    assert_fails(review_item_done(db, OTHER_BUSINESS, item, NOW, &error), error, ERROR_NOT_FOUND);
    assert_fails(review_rate(db, OTHER_BUSINESS, id, &rating, &error), error, ERROR_NOT_FOUND);
    assert_fails(review_confirm(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_fails(review_close(db, OTHER_BUSINESS, id, NOW, &error), error, ERROR_NOT_FOUND);
    assert_ok(review_item_list(db, OTHER_BUSINESS, id, &items, &error), error);
    g_assert_cmpint(record_count(items), ==, 0);
    assert_ok(review_plan_set(db, BUSINESS, item, &plan, OWNER, NOW, &error), error);
}

void test_review(void)
{
    testkit_db_case("/store/review/closing", an_unmet_row_needs_all_four_before_closing);
    testkit_db_case("/store/review/overdue", an_action_is_overdue_after_its_day);
    testkit_db_case("/store/review/posted", a_post_that_is_up_closes_its_row);
    testkit_db_case("/store/review/calendar", an_action_is_handed_to_the_calendar);
    testkit_db_case("/store/review/versions", every_decision_is_kept);
    testkit_db_case("/store/review/refresh", refreshing_a_value_keeps_the_decision);
    testkit_db_case("/store/review/missed", a_missed_week_counts_its_days);
    testkit_db_case("/store/review/sunday", a_week_that_began_without_a_goal_is_not_missed);
    testkit_db_case("/store/review/others", others_rows_are_out_of_reach);
}
