// SPDX-License-Identifier: Apache-2.0
#include "store/complaint.h"

#include "testkit/testkit.h"

#define TODAY ((Day)20458) /* Monday 5 January 2026 */

static int64_t add(Db *db, Day day)
{
    g_autoptr(GError) error = NULL;
    ComplaintFacts facts = {"Bu Sari", "Pesanan terlambat", 0, 0, day};
    int64_t id = 0;
    assert_ok(complaint_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    return id;
}

static const Complaint *load(Db *db, int64_t id, RecordList **ret_list)
{
    g_autoptr(GError) error = NULL;
    assert_ok(complaint_load(db, BUSINESS, id, ret_list, &error), error);
    return complaint_at(*ret_list, 0);
}

static void none_is_closed_before_something_was_repaired(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) open = NULL;
    int64_t id = add(db, TODAY);
    assert_ok(complaint_apologise(db, BUSINESS, id, "Maaf", &error), error);
    assert_fails(complaint_close(db, BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
    assert_ok(complaint_repair(db, BUSINESS, id, "Diganti baru", &error), error);
    assert_ok(complaint_close(db, BUSINESS, id, NOW, &error), error);
    const Complaint *closed = load(db, id, &list);
    g_assert_cmpstr(closed->state, ==, "closed");
    g_assert_cmpstr(closed->apology, ==, "Maaf");
    g_assert_cmpstr(closed->repair, ==, "Diganti baru");
    g_assert_false(complaint_is_open(closed));
    assert_ok(complaint_list_open(db, BUSINESS, &open, &error), error);
    g_assert_cmpint(record_count(open), ==, 0);
}

static void steps_never_go_back(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, TODAY);
    assert_ok(complaint_repair(db, BUSINESS, id, "Diganti baru", &error), error);
    assert_fails(complaint_apologise(db, BUSINESS, id, "Maaf", &error), error, ERROR_CONFLICT);
    assert_ok(complaint_close(db, BUSINESS, id, NOW, &error), error);
    assert_fails(complaint_repair(db, BUSINESS, id, "Lagi", &error), error, ERROR_CONFLICT);
    assert_fails(complaint_close(db, BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
}

static void open_ones_grow_old_and_the_oldest_stands_first(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) open = NULL;
    add(db, TODAY - COMPLAINT_OPEN_DAYS);
    int64_t old = add(db, TODAY - COMPLAINT_OPEN_DAYS - 1);
    assert_ok(complaint_list_open(db, BUSINESS, &open, &error), error);
    g_assert_cmpint(complaint_at(open, 0)->id, ==, old);
    g_assert_true(complaint_is_old(complaint_at(open, 0), TODAY));
    g_assert_false(complaint_is_old(complaint_at(open, 1), TODAY));
}

static void other_businesses_see_and_change_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = add(db, TODAY);
    assert_fails(complaint_apologise(db, OTHER_BUSINESS, id, "x", &error), error, ERROR_NOT_FOUND);
    assert_fails(complaint_repair(db, OTHER_BUSINESS, id, "x", &error), error, ERROR_NOT_FOUND);
    assert_fails(complaint_close(db, OTHER_BUSINESS, id, NOW, &error), error, ERROR_NOT_FOUND);
    assert_ok(complaint_list(db, OTHER_BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 0);
}

static void it_is_about_something_of_this_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ComplaintFacts order = {"Bu Sari", "x", 77, 0, TODAY};
    ComplaintFacts message = {"Bu Sari", "x", 0, 77, TODAY};
    assert_fails(complaint_add(db, BUSINESS, &order, NOW, &id, &error), error, ERROR_NOT_FOUND);
    assert_fails(complaint_add(db, BUSINESS, &message, NOW, &id, &error), error, ERROR_NOT_FOUND);
}

void test_complaint(void)
{
    testkit_db_case("/store/complaint/repair", none_is_closed_before_something_was_repaired);
    testkit_db_case("/store/complaint/forward", steps_never_go_back);
    testkit_db_case("/store/complaint/old", open_ones_grow_old_and_the_oldest_stands_first);
    testkit_db_case("/store/complaint/apart", other_businesses_see_and_change_nothing);
    testkit_db_case("/store/complaint/about", it_is_about_something_of_this_business);
}
