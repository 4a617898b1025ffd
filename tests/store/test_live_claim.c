// SPDX-License-Identifier: Apache-2.0
/* C08: first come first served in a live sale; what was taken becomes one order a customer, once. */
#include "store/live_claim.h"

#include "testkit/sell.h"

#define RINA "+6281234567890"

/* Gamis for 150.000, one piece; Kerudung for 40.000, as many as asked for. */
static int64_t sale_case(Db *db, int64_t ret_items[2])
{
    g_autoptr(GError) error = NULL;
    LiveDraft draft = {"Gamis baru", "Facebook", MONDAY_5_JANUARY, 19 * 60};
    int64_t live = 0;
    assert_ok(live_add(db, BUSINESS, &draft, NOW, &live, &error), error);
    LiveItem gamis = {
        .live_id = live, .name = "Gamis", .price_idr = 150000, .pieces = 1, .talk = ""};
    LiveItem scarf = {.live_id = live, .name = "Kerudung", .price_idr = 40000, .talk = ""};
    assert_ok(live_item_add(db, BUSINESS, &gamis, NOW, &ret_items[0], &error), error);
    assert_ok(live_item_add(db, BUSINESS, &scarf, NOW, &ret_items[1], &error), error);
    return live;
}

static int64_t claim(Db *db, int64_t item_id, const char *customer, const char *phone)
{
    g_autoptr(GError) error = NULL;
    LiveClaimDraft draft = {item_id, customer, phone};
    int64_t id = 0;
    assert_ok(live_claim_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static const char *state_of(Db *db, int64_t id, RecordList **ret_one)
{
    g_autoptr(GError) error = NULL;
    assert_ok(live_claim_load(db, BUSINESS, id, ret_one, &error), error);
    return live_claim_at(*ret_one, 0)->state;
}

static void who_waits_moves_up_when_one_is_cancelled(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) other = NULL;
    int64_t items[2] = {0};
    sale_case(db, items);
    int64_t first = claim(db, items[0], "Bu Sari", "");
    int64_t second = claim(db, items[0], "Bu Ani", "");
    int64_t third = claim(db, items[0], "Bu Wati", "");
    g_assert_cmpstr(state_of(db, second, &one), ==, LIVE_WAITING);
    assert_ok(live_claim_cancel(db, BUSINESS, first, NOW, &error), error);
    assert_fails(live_claim_cancel(db, BUSINESS, first, NOW, &error), error, ERROR_CONFLICT);
    assert_fails(live_claim_cancel(db, OTHER_BUSINESS, second, NOW, &error), error,
                 ERROR_NOT_FOUND);
    g_clear_pointer(&one, record_list_free);
    g_assert_cmpstr(state_of(db, second, &one), ==, LIVE_TAKEN);
    g_assert_cmpstr(state_of(db, third, &other), ==, LIVE_WAITING);
}

static int64_t raw(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = -1;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, 0, &number, &error), error);
    return number;
}

static void what_was_taken_becomes_one_order_a_customer(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) claims = NULL;
    int64_t items[2] = {0}, live = sale_case(db, items);
    claim(db, items[0], "Bu Sari", "");
    claim(db, items[1], "bu  SARI", "");
    claim(db, items[1], "Bu Sari", "");
    claim(db, items[1], "Rina", RINA);
    claim(db, items[1], "Rina toko", RINA);
    claim(db, items[0], "Bu Wati", ""); /* waits: no order */
    LiveEnd end = {live, MONDAY_5_JANUARY, ZONE_WIB, NOW};
    assert_fails(live_end(db, OTHER_BUSINESS, &end, &error), error, ERROR_CONFLICT);
    assert_ok(live_end(db, BUSINESS, &end, &error), error);
    g_assert_cmpint(raw(db, "SELECT COUNT(*) FROM orders"), ==, 2);
    g_assert_cmpint(raw(db, "SELECT total_idr FROM orders WHERE customer = 'Bu Sari'"), ==,
                    150000 + 2 * 40000);
    g_assert_cmpint(raw(db, "SELECT total_idr FROM orders WHERE customer = 'Rina'"), ==, 80000);
    assert_ok(live_claim_list(db, BUSINESS, live, 0, 100, &claims, &error), error);
    LiveSums sums = live_sums(claims);
    g_assert_cmpint(sums.customers, ==, 2);
    g_assert_cmpint(sums.taken, ==, 5);
    g_assert_cmpint(sums.waiting, ==, 1);
    g_assert_cmpint(sums.sum_idr, ==, raw(db, "SELECT SUM(total_idr) FROM orders"));
    assert_fails(live_end(db, BUSINESS, &end, &error), error, ERROR_CONFLICT);
    LiveClaimDraft late = {items[1], "Bu Telat", ""};
    int64_t id = 0;
    assert_fails(live_claim_add(db, BUSINESS, &late, NOW, &id, &error), error, ERROR_CONFLICT);
    g_assert_cmpint(raw(db, "SELECT COUNT(*) FROM orders"), ==, 2);
}

static void a_failed_statement_leaves_no_order(Db *db)
{
    int64_t items[2] = {0}, live = sale_case(db, items);
    claim(db, items[0], "Bu Sari", "");
    claim(db, items[1], "Bu Ani", "");
    LiveEnd end = {live, MONDAY_5_JANUARY, ZONE_WIB, NOW};
    for (int64_t nth = 1;; nth++) {
        g_autoptr(GError) error = NULL;
        db_fail_at(db, nth);
        bool done = live_end(db, BUSINESS, &end, &error);
        db_fail_at(db, 0);
        g_assert_cmpint(raw(db, "SELECT COUNT(*) FROM orders"), ==, done ? 2 : 0);
        if (done) {
            g_assert_cmpint(nth, >, 6);
            return;
        }
    }
}

typedef struct {
    const char *url;
    int64_t item_id;
} Asking;

static gpointer claim_in_thread(gpointer data)
{
    const Asking *asking = data;
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(asking->url, &error);
    g_assert_no_error(error);
    claim(db, asking->item_id, "Bu Sari", "");
    return NULL;
}

/* Two helpers type the last piece at the same moment: one gets it, the other waits. */
static void the_last_piece_is_taken_once(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *url = testkit_url();
    g_autoptr(Db) db = db_open(url, &error);
    g_assert_no_error(error);
    testkit_prepare(db);
    for (int round = 0; round < 5; round++) {
        int64_t items[2] = {0};
        sale_case(db, items);
        Asking asking = {url, items[0]};
        GThread *threads[2] = {g_thread_new("a", claim_in_thread, &asking),
                               g_thread_new("b", claim_in_thread, &asking)};
        g_thread_join(threads[0]);
        g_thread_join(threads[1]);
    }
    g_assert_cmpint(raw(db, "SELECT COUNT(*) FROM live_claims WHERE state = 'taken'"), ==, 5);
    g_assert_cmpint(raw(db, "SELECT COUNT(*) FROM live_claims WHERE state = 'waiting'"), ==, 5);
    testkit_url_drop(url);
}

void test_live_claim(void)
{
    testkit_db_case("/store/live_claim/waiting", who_waits_moves_up_when_one_is_cancelled);
    testkit_db_case("/store/live_claim/orders", what_was_taken_becomes_one_order_a_customer);
    testkit_db_case("/store/live_claim/failure", a_failed_statement_leaves_no_order);
    g_test_add_func("/store/live_claim/last", the_last_piece_is_taken_once);
}
