// SPDX-License-Identifier: Apache-2.0
/* S02: of two customers exactly one gets the last piece, on both databases. */
#include "store/shop_order.h"

#include "testkit/sell.h"

typedef struct {
    const char *url;
    const char *key;
    int64_t id;
    size_t missing;
} Customer;

static gpointer buy_in_thread(gpointer data)
{
    Customer *customer = data;
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    g_autoptr(Db) db = db_open(customer->url, &error);
    g_assert_no_error(error);
    OrderLineDraft line = {.product_id = 7, .name = "Kebab", .quantity = 1, .price_idr = 12000};
    OrderDraft draft = sell_draft();
    draft.lines = &line;
    ShopForm form = {customer->key, "isi"};
    ShopSale sale = {&draft, &form, NOW};
    assert_ok(shop_order_add(db, BUSINESS, &sale, &customer->id, &missing, &error), error);
    customer->missing = record_count(missing);
    return NULL;
}

#define ROUNDS 10

static void sell_last_pieces(const char *url)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    g_assert_no_error(error);
    testkit_prepare(db);
    sell_product(db, BUSINESS, 7, ROUNDS);
    for (int left = ROUNDS; left > 0; left--) {
        g_autofree char *a = g_strdup_printf("%023xa", left), *b = g_strdup_printf("%023xb", left);
        Customer customers[2] = {{.url = url, .key = a}, {.url = url, .key = b}};
        assert_ok(db_run(db, "UPDATE products SET stock = 1 WHERE id = 7", DB_NO_PARAMS, &error),
                  error);
        GThread *threads[2] = {g_thread_new("a", buy_in_thread, &customers[0]),
                               g_thread_new("b", buy_in_thread, &customers[1])};
        g_thread_join(threads[0]);
        g_thread_join(threads[1]);
        g_assert_true((customers[0].id != 0) != (customers[1].id != 0));
        g_assert_cmpuint(customers[0].missing + customers[1].missing, ==, 1);
        g_assert_cmpint(sell_stock(db, 7), ==, 0);
    }
    int64_t orders = 0;
    assert_ok(db_get_int(db, "SELECT COUNT(*) FROM orders", DB_NO_PARAMS, 0, &orders, &error),
              error);
    g_assert_cmpint(orders, ==, ROUNDS); /* no trace of the others */
}

static void exactly_one_gets_the_last_piece_sqlite(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("tangga-shop-XXXXXX", &error);
    g_autofree char *file = g_build_filename(folder, "t.db", NULL);
    sell_last_pieces(file);
}

static void exactly_one_gets_the_last_piece_pgsql(void)
{
    if (g_getenv("TANGGA_TEST_PGSQL") == NULL) {
        g_test_skip("no cluster");
        return;
    }
    g_autofree char *before = g_strdup(g_getenv("TANGGA_CLIENT_DB"));
    g_setenv("TANGGA_CLIENT_DB", "pgsql", TRUE);
    g_autofree char *url = testkit_url();
    sell_last_pieces(url);
    testkit_url_drop(url);
    if (before == NULL) {
        g_unsetenv("TANGGA_CLIENT_DB");
    }
}

/* Whatever statement fails: no order, no key, no stock gone. */
static void a_failure_leaves_nothing(Db *db)
{
    OrderLineDraft line = {.product_id = 7, .name = "Kebab", .quantity = 2, .price_idr = 12000};
    OrderDraft draft = sell_draft();
    draft.lines = &line;
    ShopForm form = {"0123456789abcdef01234567", "isi"};
    ShopSale sale = {&draft, &form, NOW};
    sell_product(db, BUSINESS, 7, 5);
    for (int64_t at = 1;; at++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(RecordList) missing = NULL;
        g_auto(ShopOrder) found = {0};
        int64_t id = 0;
        db_fail_at(db, at);
        bool done = shop_order_add(db, BUSINESS, &sale, &id, &missing, &error);
        db_fail_at(db, 0);
        g_autoptr(GError) none = NULL;
        assert_ok(shop_order_find(db, BUSINESS, form.key, &found, &none), none);
        g_assert_cmpint(found.order_id, ==, done ? id : 0);
        g_assert_cmpint(sell_stock(db, 7), ==, done ? 3 : 5);
        if (done) {
            g_assert_cmpint(at, >, 5);
            return;
        }
    }
}

static void a_key_is_of_one_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    g_auto(ShopOrder) other = {0};
    OrderDraft draft = sell_draft();
    ShopForm form = {"0123456789abcdef01234567", "isi"};
    ShopSale sale = {&draft, &form, NOW};
    int64_t id = 0;
    assert_ok(shop_order_add(db, BUSINESS, &sale, &id, &missing, &error), error);
    assert_ok(shop_order_find(db, OTHER_BUSINESS, form.key, &other, &error), error);
    g_assert_cmpint(other.order_id, ==, 0);
    assert_fails(shop_order_add(db, BUSINESS, &sale, &id, &missing, &error), error, ERROR_CONFLICT);
}

void test_shop_order(void)
{
    g_test_add_func("/store/shop_order/last/sqlite", exactly_one_gets_the_last_piece_sqlite);
    g_test_add_func("/store/shop_order/last/pgsql", exactly_one_gets_the_last_piece_pgsql);
    testkit_db_case("/store/shop_order/failure", a_failure_leaves_nothing);
    testkit_db_case("/store/shop_order/key", a_key_is_of_one_business);
}
