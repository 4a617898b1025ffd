// SPDX-License-Identifier: Apache-2.0
/* S08: a late job says how many days; its cost goes into the cash book and the cost of its goods. */
#include "store/partner_job.h"

#include "store/product.h"
#include "testkit/sell.h"

static const char SQL_CASH[] =
    "SELECT CAST(COALESCE(SUM(amount_idr), 0) AS BIGINT) FROM cash_entries WHERE business_id = 1 "
    "AND kind = 'ingredients'";

static int64_t add(Db *db, int64_t product_id, int64_t pieces, Day due_day)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    PartnerDraft draft = {"Bu Tini", "", "Jahit mukena", product_id, pieces, due_day, 610000};
    assert_ok(partner_job_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static int64_t raw(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = 0;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, 0, &number, &error), error);
    return number;
}

static void a_late_job_says_how_many_days(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) open = NULL;
    add(db, 0, 0, MONDAY_5_JANUARY + 4);
    int64_t received = add(db, 0, 0, MONDAY_5_JANUARY - 9);
    add(db, 0, 0, MONDAY_5_JANUARY - 3);
    assert_ok(partner_job_receive(db, BUSINESS, received, NOW, &error), error);
    assert_ok(partner_job_list_open(db, BUSINESS, &open, &error), error);
    g_assert_cmpuint(record_count(open), ==, 3);
    g_assert_cmpint(partner_job_late_days(partner_job_at(open, 0), MONDAY_5_JANUARY), ==, 3);
    g_assert_cmpint(partner_job_late_days(partner_job_at(open, 1), MONDAY_5_JANUARY), ==, 0);
    g_assert_cmpint(partner_job_late_days(partner_job_at(open, 2), MONDAY_5_JANUARY), ==, 0);
}

static void what_is_paid_is_in_the_cash_book_and_in_the_cost(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) goods = NULL;
    sell_product(db, BUSINESS, 7, -1);
    int64_t id = add(db, 7, 20, MONDAY_5_JANUARY);
    assert_fails(partner_job_pay(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_CONFLICT);
    g_assert_cmpint(raw(db, SQL_CASH), ==, 0);
    assert_ok(partner_job_receive(db, BUSINESS, id, NOW, &error), error);
    assert_ok(partner_job_pay(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error);
    g_assert_cmpint(raw(db, SQL_CASH), ==, -610000);
    assert_ok(product_load(db, BUSINESS, 7, &goods, &error), error);
    g_assert_cmpint(product_at(goods, 0)->cost_idr, ==, 30500);
    assert_fails(partner_job_pay(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_CONFLICT);
    g_assert_cmpint(raw(db, SQL_CASH), ==, -610000);
}

static void the_cost_of_one_is_rounded_up(void)
{
    PartnerJob job = {.cost_idr = 100000, .pieces = 3};
    g_assert_cmpint(partner_job_piece_idr(&job), ==, 33334);
    job.pieces = 0;
    g_assert_cmpint(partner_job_piece_idr(&job), ==, 0);
}

static void every_failed_statement_pays_nothing(Db *db)
{
    g_autoptr(GError) setup = NULL;
    sell_product(db, BUSINESS, 7, -1);
    int64_t id = add(db, 7, 20, MONDAY_5_JANUARY);
    assert_ok(partner_job_receive(db, BUSINESS, id, NOW, &setup), setup);
    for (int64_t nth = 1;; nth++) {
        g_autoptr(GError) error = NULL;
        db_fail_at(db, nth);
        bool done = partner_job_pay(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error);
        db_fail_at(db, 0);
        g_assert_cmpint(raw(db, SQL_CASH), ==, done ? -610000 : 0);
        if (done) {
            g_assert_cmpint(nth, >, 4);
            return;
        }
    }
}

static void only_what_has_not_come_is_cancelled(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) open = NULL;
    int64_t id = add(db, 0, 0, MONDAY_5_JANUARY);
    assert_fails(partner_job_cancel(db, OTHER_BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
    assert_ok(partner_job_cancel(db, BUSINESS, id, NOW, &error), error);
    assert_fails(partner_job_receive(db, BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
    assert_ok(partner_job_list_open(db, BUSINESS, &open, &error), error);
    g_assert_cmpuint(record_count(open), ==, 0);
}

void test_partner_job(void)
{
    testkit_db_case("/store/partner_job/late", a_late_job_says_how_many_days);
    testkit_db_case("/store/partner_job/paid", what_is_paid_is_in_the_cash_book_and_in_the_cost);
    testkit_db_case("/store/partner_job/failure", every_failed_statement_pays_nothing);
    testkit_db_case("/store/partner_job/cancelled", only_what_has_not_come_is_cancelled);
    g_test_add_func("/store/partner_job/piece", the_cost_of_one_is_rounded_up);
}
