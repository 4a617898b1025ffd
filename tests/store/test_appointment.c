// SPDX-License-Identifier: Apache-2.0
/* Story N14: no two people at one time, whoever asks first; what is done is one sale. */
#include "store/appointment_case.h"

static void a_taken_time_is_given_to_nobody_else(Db *db)
{
    int64_t cut = service_case(db);
    g_assert_cmpint(appointment_case(db, cut, NINE), >, 0);
    g_assert_cmpint(appointment_case(db, cut, NINE), ==, 0);
    g_assert_cmpint(appointment_case(db, cut, NINE + 59 * MINUTE_S), ==, 0);
    g_assert_cmpint(appointment_case(db, cut, NINE - 59 * MINUTE_S), ==, 0);
    g_assert_cmpint(appointment_case(db, cut, NINE + 60 * MINUTE_S), >, 0);
    g_assert_cmpint(appointment_case(db, cut, NINE - 60 * MINUTE_S), >, 0);
}

/* Two short ones after each other need one place beside a long one, not two. */
static void two_places_serve_two_at_every_moment(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t cut = service_case(db);
    BookingRules rules = {.seats = 2, .days_ahead = 14, .changed_at = NOW};
    assert_ok(booking_rules_save(db, BUSINESS, &rules, &error), error);
    g_assert_cmpint(appointment_case(db, cut, NINE), >, 0);
    g_assert_cmpint(appointment_case(db, cut, NINE + 60 * MINUTE_S), >, 0);
    g_assert_cmpint(appointment_case(db, cut, NINE + 30 * MINUTE_S), >, 0);
    g_assert_cmpint(appointment_case(db, cut, NINE + 30 * MINUTE_S), ==, 0);
    g_assert_cmpint(appointment_case(db, cut, NINE + 90 * MINUTE_S), >, 0);
}

static void a_moved_one_frees_its_time_and_may_overlap_itself(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t cut = service_case(db), id = appointment_case(db, cut, NINE);
    appointment_case(db, cut, NINE + 120 * MINUTE_S);
    bool moved = false;
    assert_ok(appointment_load(db, BUSINESS, id, &one, &error), error);
    Appointment to = *appointment_at(one, 0);
    to.starts_at += 30 * MINUTE_S;
    to.ends_at += 30 * MINUTE_S;
    assert_ok(appointment_move(db, BUSINESS, &to, NOW, &moved, &error), error);
    g_assert_true(moved);
    to.starts_at += 60 * MINUTE_S;
    to.ends_at += 60 * MINUTE_S;
    assert_ok(appointment_move(db, BUSINESS, &to, NOW, &moved, &error), error);
    g_assert_false(moved);
    g_assert_cmpint(appointment_case(db, cut, NINE - 30 * MINUTE_S), >, 0);
    assert_ok(appointment_end(db, BUSINESS, id, APPOINTMENT_CANCELLED, NOW, &error), error);
    assert_fails(appointment_move(db, BUSINESS, &(Appointment){.id = id, .ends_at = 60}, NOW,
                                  &moved, &error),
                 error, ERROR_CONFLICT);
    g_assert_cmpint(appointment_case(db, cut, NINE + 30 * MINUTE_S), >, 0);
}

static void what_is_done_is_one_sale_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = appointment_case(db, service_case(db), NINE);
    assert_fails(appointment_done(db, OTHER_BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_NOT_FOUND);
    assert_ok(appointment_done(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error);
    g_assert_cmpint(sell_raw_sum(db), ==, 35000);
    assert_fails(appointment_done(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_CONFLICT);
    assert_fails(appointment_end(db, BUSINESS, id, APPOINTMENT_MISSED, NOW, &error), error,
                 ERROR_CONFLICT);
    g_assert_cmpint(sell_raw_sum(db), ==, 35000);
}

static void who_did_not_come_is_counted_by_number(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t cut = service_case(db), count = -1;
    assert_ok(appointment_end(db, BUSINESS, appointment_case(db, cut, NINE), APPOINTMENT_MISSED,
                              NOW, &error),
              error);
    g_assert_cmpint(appointment_case(db, cut, NINE), >, 0); /* the time is free again */
    assert_ok(appointment_count_missed(db, BUSINESS, "+6281234567890", &count, &error), error);
    g_assert_cmpint(count, ==, 1);
    assert_ok(appointment_count_missed(db, BUSINESS, "", &count, &error), error);
    g_assert_cmpint(count, ==, 0);
    assert_ok(appointment_count_missed(db, OTHER_BUSINESS, "+6281234567890", &count, &error),
              error);
    g_assert_cmpint(count, ==, 0);
}

static void a_failed_statement_leaves_neither_sale_nor_end(Db *db)
{
    int64_t id = appointment_case(db, service_case(db), NINE);
    for (int64_t nth = 1;; nth++) {
        g_autoptr(GError) error = NULL;
        db_fail_at(db, nth);
        bool done = appointment_done(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error);
        db_fail_at(db, 0);
        g_assert_cmpint(sell_raw_count(db), ==, done ? 1 : 0);
        if (done) {
            g_assert_cmpint(nth, >, 3);
            return;
        }
    }
}

typedef struct {
    const char *url;
    int64_t service_id, starts_at, id;
} Asking;

static gpointer ask_in_thread(gpointer data)
{
    Asking *asking = data;
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(asking->url, &error);
    g_assert_no_error(error);
    asking->id = appointment_case(db, asking->service_id, asking->starts_at);
    return NULL;
}

#define ROUNDS 10

static void ask_for_last_times(const char *url)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    g_assert_no_error(error);
    testkit_prepare(db);
    int64_t cut = service_case(db);
    for (int round = 0; round < ROUNDS; round++) {
        /* The second begins half an hour later: they overlap, and are not the same. */
        int64_t at = NINE + round * 180 * MINUTE_S;
        Asking two[2] = {{url, cut, at, -1}, {url, cut, at + 30 * MINUTE_S, -1}};
        GThread *threads[2] = {g_thread_new("a", ask_in_thread, &two[0]),
                               g_thread_new("b", ask_in_thread, &two[1])};
        g_thread_join(threads[0]);
        g_thread_join(threads[1]);
        g_assert_true((two[0].id != 0) != (two[1].id != 0));
    }
}

static void exactly_one_gets_the_last_time_sqlite(void)
{
    g_autofree char *url = testkit_url();
    ask_for_last_times(url);
    testkit_url_drop(url);
}

static void exactly_one_gets_the_last_time_pgsql(void)
{
    if (g_getenv("TANGGA_TEST_PGSQL") == NULL) {
        g_test_skip("no cluster");
        return;
    }
    g_autofree char *before = g_strdup(g_getenv("TANGGA_CLIENT_DB"));
    g_setenv("TANGGA_CLIENT_DB", "pgsql", TRUE);
    g_autofree char *url = testkit_url();
    ask_for_last_times(url);
    testkit_url_drop(url);
    if (before == NULL) {
        g_unsetenv("TANGGA_CLIENT_DB");
    }
}

void test_appointment(void)
{
    testkit_db_case("/store/appointment/taken", a_taken_time_is_given_to_nobody_else);
    testkit_db_case("/store/appointment/seats", two_places_serve_two_at_every_moment);
    testkit_db_case("/store/appointment/move", a_moved_one_frees_its_time_and_may_overlap_itself);
    testkit_db_case("/store/appointment/sale", what_is_done_is_one_sale_once);
    testkit_db_case("/store/appointment/missed", who_did_not_come_is_counted_by_number);
    testkit_db_case("/store/appointment/failure", a_failed_statement_leaves_neither_sale_nor_end);
    g_test_add_func("/store/appointment/last/sqlite", exactly_one_gets_the_last_time_sqlite);
    g_test_add_func("/store/appointment/last/pgsql", exactly_one_gets_the_last_time_pgsql);
}
