// SPDX-License-Identifier: Apache-2.0
/* S02: the program is killed while customers send orders from the shop page, now and then between the
 * order and its receipt. Whoever saw no receipt sends the same form once more: at the end every form is
 * exactly one order, its stock taken once. */
#include <string.h>

#include "store/verify.h"
#include "testkit/running.h"
#include "testkit/sell.h"

#define CUSTOMERS 3
#define ROUNDS 6
#define ALIVE_MIN_MS 30
#define ALIVE_MAX_MS 400
#define STOCK 100000
#define ADDRESSES 200 /* each may send twenty an hour */
#define SEE_OTHER 303

typedef struct {
    uint16_t port;
    int number;     /* of the customer */
    int sent;       /* forms begun, answered or not */
    bool waiting;   /* the last one has no receipt */
    bool torn;      /* an answer that must not be */
    char *due_day;
} Customer;

static char *form_of(const Customer *customer, int order)
{
    return g_strdup_printf("_key=%08x%016x&customer=Bu+Sari&phone=0812-3456-7890&area=ambil"
                           "&due_day=%s&p7=2",
                           (unsigned)customer->number + 1, (unsigned)order + 1, customer->due_day);
}

/* True: the receipt came. Cut off, or the program was gone: false. */
static bool order_send(Customer *customer, int order)
{
    g_autofree char *form = form_of(customer, order);
    g_autofree char *request = g_strdup_printf(
        "POST /toko/dapur-melati/pesan HTTP/1.1\r\nHost: x\r\nContent-Type: "
        "application/x-www-form-urlencoded\r\nContent-Length: %zu\r\nConnection: close\r\n\r\n%s",
        strlen(form), form);
    int from = 2 + (order * CUSTOMERS + customer->number) % ADDRESSES;
    g_autofree char *answer = talk(customer->port, from, request, strlen(request));
    if (status_of(answer) != 0 && status_of(answer) != SEE_OTHER) {
        g_test_message("%s", answer);
        customer->torn = true;
    }
    return status_of(answer) == SEE_OTHER && strstr(answer, "kunci=") != NULL;
}

static gpointer customer_run(gpointer data)
{
    Customer *customer = data;
    while (!customer->torn) {
        int order = customer->waiting ? customer->sent - 1 : customer->sent++;
        customer->waiting = !order_send(customer, order);
        if (customer->waiting) {
            return NULL;
        }
        if (order % 5 == 0 && !order_send(customer, order)) { /* a double tap */
            return NULL;
        }
    }
    return NULL;
}

static void round_run(const char *url, Customer *customers, int alive_ms)
{
    GThread *threads[CUSTOMERS];
    Running *program = running_start(url);
    for (int i = 0; i < CUSTOMERS; i++) {
        customers[i].port = running_port(program);
        threads[i] = g_thread_new("customer", customer_run, &customers[i]);
    }
    g_usleep((gulong)alive_ms * 1000);
    running_kill(program);
    for (int i = 0; i < CUSTOMERS; i++) {
        g_thread_join(threads[i]);
        g_assert_false(customers[i].torn);
    }
}

static void rest_send(const char *url, Customer *customers)
{
    Running *program = running_start(url);
    for (int i = 0; i < CUSTOMERS; i++) {
        customers[i].port = running_port(program);
        g_assert_true(!customers[i].waiting || order_send(&customers[i], customers[i].sent - 1));
    }
    running_stop(program);
}

static int64_t number_of(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = -1;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, 0, &number, &error), error);
    return number;
}

static void assert_each_once(const char *url, const Customer *customers)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    int64_t sent = 0;
    for (int i = 0; i < CUSTOMERS; i++) {
        sent += customers[i].sent;
    }
    g_test_message("%d orders", (int)sent);
    g_assert_cmpint(sent, >, CUSTOMERS);
    g_assert_cmpint(number_of(db, "SELECT COUNT(*) FROM orders"), ==, sent);
    g_assert_cmpint(number_of(db, "SELECT COUNT(*) FROM shop_orders"), ==, sent);
    g_assert_cmpint(number_of(db, "SELECT COUNT(*) FROM order_items"), ==, sent);
    g_assert_cmpint(number_of(db, "SELECT stock FROM products WHERE id = 7"), ==,
                    STOCK - 2 * sent);
    g_assert_cmpint(number_of(db, "SELECT MAX(number) FROM orders"), ==, sent);
    assert_ok(books_verify(db, checks, &count, &error), error);
    for (size_t i = 0; i < count; i++) {
        g_assert_cmpint(checks[i].violations, ==, 0);
    }
}

static void no_order_of_the_shop_page_is_lost_or_doubled(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *url = testkit_url();
    g_autofree char *tomorrow =
        day_format(zone_day(ZONE_WIB, g_get_real_time() / G_USEC_PER_SEC) + 1);
    Customer customers[CUSTOMERS] = {0};
    Db *db = db_open(url, &error);
    g_assert_no_error(error);
    testkit_prepare(db);
    sell_product(db, BUSINESS, 7, STOCK);
    db_free(db);
    for (int i = 0; i < CUSTOMERS; i++) {
        customers[i].number = i;
        customers[i].due_day = tomorrow;
    }
    for (int i = 0; i < ROUNDS; i++) { /* the seed is printed by the test program */
        round_run(url, customers, g_test_rand_int_range(ALIVE_MIN_MS, ALIVE_MAX_MS));
    }
    rest_send(url, customers);
    assert_each_once(url, customers);
    testkit_url_drop(url);
}

void test_shop_crash(void)
{
    g_test_add_func("/robust/shop_crash/killed", no_order_of_the_shop_page_is_lost_or_doubled);
}
