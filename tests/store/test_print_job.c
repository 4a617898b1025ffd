// SPDX-License-Identifier: Apache-2.0
/* S04: the queue follows the pick-up time; 10 pages × 3 copies × 500 = 15.000 is one sale. */
#include "store/print_job.h"

#include "testkit/sell.h"

static int64_t add(Db *db, const char *customer, Day day, Minute minute)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    PrintDraft draft = {customer, "", "black", "a4", "", 10, 3, 500, day, minute};
    assert_ok(print_job_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static void the_queue_follows_the_pick_up_time(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) queue = NULL;
    add(db, "Sore", MONDAY_5_JANUARY, 16 * 60);
    add(db, "Besok", MONDAY_5_JANUARY + 1, 7 * 60);
    add(db, "Pagi", MONDAY_5_JANUARY, 8 * 60);
    assert_ok(print_job_cancel(db, BUSINESS, add(db, "Batal", MONDAY_5_JANUARY, 0), NOW, &error),
              error);
    assert_ok(print_job_queue(db, BUSINESS, &queue, &error), error);
    g_assert_cmpuint(record_count(queue), ==, 3);
    g_assert_cmpstr(print_job_at(queue, 0)->customer, ==, "Pagi");
    g_assert_cmpstr(print_job_at(queue, 1)->customer, ==, "Sore");
    g_assert_cmpstr(print_job_at(queue, 2)->customer, ==, "Besok");
}

static void what_is_fetched_is_one_sale_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, "Bu Sari", MONDAY_5_JANUARY, 480);
    assert_ok(print_job_set_ready(db, BUSINESS, id, NOW, &error), error);
    assert_ok(print_job_pick_up(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error);
    g_assert_cmpint(sell_raw_sum(db), ==, 15000);
    g_assert_cmpint(sell_raw_count(db), ==, 1);
    assert_fails(print_job_pick_up(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_CONFLICT);
    assert_fails(print_job_cancel(db, BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
    assert_fails(print_job_pick_up(db, OTHER_BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_NOT_FOUND);
    g_assert_cmpint(sell_raw_sum(db), ==, 15000);
}

static void every_failed_statement_leaves_no_sale(Db *db)
{
    int64_t id = add(db, "Bu Sari", MONDAY_5_JANUARY, 480);
    for (int64_t nth = 1;; nth++) {
        g_autoptr(GError) error = NULL;
        db_fail_at(db, nth);
        bool done = print_job_pick_up(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error);
        db_fail_at(db, 0);
        g_assert_cmpint(sell_raw_count(db), ==, done ? 1 : 0);
        if (done) {
            g_assert_cmpint(nth, >, 3);
            return;
        }
    }
}

static void the_price_of_last_time_is_known(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t price_idr = -1;
    add(db, "Bu Sari", MONDAY_5_JANUARY, 480);
    assert_ok(print_price_last(db, BUSINESS, "black", "a4", &price_idr, &error), error);
    g_assert_cmpint(price_idr, ==, 500);
    assert_ok(print_price_last(db, BUSINESS, "colour", "a4", &price_idr, &error), error);
    g_assert_cmpint(price_idr, ==, 0);
    assert_ok(print_price_last(db, OTHER_BUSINESS, "black", "a4", &price_idr, &error), error);
    g_assert_cmpint(price_idr, ==, 0);
}

static void codes_are_short_and_differ(void)
{
    static const struct {
        int64_t number;
        const char *code;
    } cases[] = {{1, "A01"}, {99, "A99"}, {100, "B01"}, {2574, "Z99"}, {2575, "A01"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        PrintJob job = {.number = cases[i].number};
        g_autofree char *code = print_job_code(&job);
        g_assert_cmpstr(code, ==, cases[i].code);
    }
}

/* The table has no column for what was printed: its columns are known, one by one. */
static void no_file_is_kept(Db *db)
{
    static const char *const COLUMNS =
        "id,business_id,number,contact_id,customer,phone,pages,copies,colour,paper,price_idr,"
        "due_day,due_minute,note,state,sale_id,created_at,changed_at";
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) found = g_string_new(NULL);
    g_autoptr(DbCursor) cursor = db_select(
        db,
        db_is_server(db) ? "SELECT column_name FROM information_schema.columns WHERE table_name = "
                           "'print_jobs' AND table_schema = current_schema() "
                           "ORDER BY ordinal_position"
                         : "SELECT name FROM pragma_table_info('print_jobs') ORDER BY cid",
        DB_NO_PARAMS, &error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_string_append_printf(found, "%s%s", found->len > 0 ? "," : "", db_cursor_text(cursor, 0));
    }
    assert_ok(db_cursor_done(cursor, &error), error);
    g_assert_cmpstr(found->str, ==, COLUMNS);
}

void test_print_job(void)
{
    testkit_db_case("/store/print_job/queue", the_queue_follows_the_pick_up_time);
    testkit_db_case("/store/print_job/sale", what_is_fetched_is_one_sale_once);
    testkit_db_case("/store/print_job/failure", every_failed_statement_leaves_no_sale);
    testkit_db_case("/store/print_job/price", the_price_of_last_time_is_known);
    testkit_db_case("/store/print_job/file", no_file_is_kept);
    g_test_add_func("/store/print_job/code", codes_are_short_and_differ);
}
