// SPDX-License-Identifier: Apache-2.0
/* H09, S09: ten thousand orders in a file of a marketplace come in through the importer, once, and every
 * report of them is the sum of its rows. */
#include <string.h>
#include <time.h>

#include "base/money.h"
#include "store/verify.h"
#include "testkit/client.h"
#include "testkit/sell.h"

#define ORDERS 10000
/* Of one report in the checked build, which takes a tenth of it: of this process, and of the clock, which a
 * crowded machine stretches. */
#define SLOW_S 3
#define STUCK_US (INT64_C(60) * 1000000)

/* What the file says, counted while it was written: December and January. */
typedef struct {
    int64_t sum_idr[2], finished[2];
    int64_t open, cancelled;
} Told;

/* Every order has one or two rows; one of ten is cancelled, one of twenty on its way. */
static GBytes *file_of(Told *ret_told)
{
    GString *text =
        g_string_new("No. Pesanan,Status Pesanan,Nama Produk,Jumlah,Harga Setelah Diskon,"
                     "Waktu Pesanan Dibuat,Waktu Pesanan Selesai,Username (Pembeli)\n");
    Day first = day_from_civil(2025, 12, 1);
    *ret_told = (Told){0};
    for (int i = 0; i < ORDERS; i++) {
        bool cancelled = i % 10 == 9, open = i % 20 == 3;
        Day made = first + i % 32, finished = made + 2;
        g_autofree char *on = day_format(made);
        g_autofree char *until = day_format(finished);
        const char *state = cancelled ? "Batal" : open ? "Sedang Dikirim" : "Selesai";
        for (int row = 0; row <= i % 2; row++) {
            int64_t pieces = 1 + i % 3, price_idr = 1000 * (5 + (i * 7 + row) % 90) + i % 100;
            g_autofree char *price = number_format(price_idr);
            g_string_append_printf(text, "%dX,%s,Barang %d,%d,%s,%s 10:00,%s,pembeli_%d\n", i,
                                   state, (i + row) % 40, (int)pieces, price, on,
                                   cancelled || open ? "" : until, i % 700);
            if (!cancelled && !open) {
                ret_told->sum_idr[finished > first + 30] += pieces * price_idr;
            }
        }
        ret_told->finished[finished > first + 30] += !cancelled && !open;
        ret_told->cancelled += cancelled;
        ret_told->open += open;
    }
    gsize size = text->len;
    return g_bytes_new_take(g_string_free(text, FALSE), size);
}

static void take_in(Client *client, GBytes *file, const char *key)
{
    json_t *answer = NULL;
    g_assert_cmpint(client_api_file(client, "imports", file, key, &answer), ==, 201);
    g_autofree char *path =
        g_strdup_printf("imports/%d/apply", (int)json_integer_value(json_object_get(answer, "id")));
    json_decref(answer);
    client_api_ok(client, "POST", path, "{}");
}

static int64_t count_of(Client *client, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t count = -1;
    assert_ok(db_get_int(client_db(client), sql, DB_NO_PARAMS, -1, &count, &error), error);
    return count;
}

static void assert_books(Client *client)
{
    g_autoptr(GError) error = NULL;
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    assert_ok(books_verify(client_db(client), checks, &count, &error), error);
    for (size_t i = 0; i < count; i++) {
        g_test_message("%s", checks[i].name);
        g_assert_cmpint(checks[i].violations, ==, 0);
    }
}

/* The status and the body, in time. */
static void report(Client *client, const char *target)
{
    int64_t begun = g_get_monotonic_time();
    clock_t worked = clock();
    g_assert_cmpint(client_get(client, target), ==, 200);
    worked = clock() - worked;
    int64_t taken = g_get_monotonic_time() - begun;
    g_test_message("%s: %d ms", target, (int)(taken / 1000));
    g_assert_cmpint(worked, <, SLOW_S * CLOCKS_PER_SEC);
    g_assert_cmpint(taken, <, STUCK_US);
}

static int64_t summary_of(Client *client, const char *resource, const char *member,
                          const char *month)
{
    json_t *document = NULL;
    g_autofree char *target = g_str_equal(month, "2025-12")
                                  ? g_strdup_printf("%s?from=2025-12-01&to=2025-12-31", resource)
                                  : g_strdup_printf("%s?from=2026-01-01&to=2026-01-31", resource);
    g_assert_cmpint(client_api(client, "GET", target, NULL, NULL, &document), ==, 200);
    int64_t number = json_integer_value(json_object_get(document, member));
    json_decref(document);
    return number;
}

/* Rows of the downloaded table, and the sum of its second column. */
static void assert_rows(Client *client, const char *month, int64_t rows, int64_t sum_idr)
{
    g_autofree char *target = g_strdup_printf("/penjualan/unduh?periode=%s", month);
    report(client, target);
    g_auto(GStrv) lines = g_strsplit(client_body(client), "\r\n", -1);
    int64_t sum = 0;
    for (guint i = 1; lines[i] != NULL && *lines[i] != '\0'; i++) {
        g_auto(GStrv) cells = g_strsplit(lines[i], ",", 3);
        sum += g_ascii_strtoll(cells[1], NULL, 10);
    }
    g_assert_cmpuint(g_strv_length(lines), ==, (guint)rows + 2); /* heading, end */
    g_assert_cmpint(sum, ==, sum_idr);
}

static void assert_month(Client *client, const char *month, int64_t sum_idr, int64_t finished)
{
    g_autofree char *amount = money_format(sum_idr);
    static const char *const PAGES[] = {"/kas", "/penjualan", "/pasar"};
    g_assert_cmpint(summary_of(client, "cash_summary", "in_idr", month), ==, sum_idr);
    g_assert_cmpint(summary_of(client, "sales_summary", "sum_idr", month), ==, sum_idr);
    g_assert_cmpint(summary_of(client, "sales_summary", "count", month), ==, finished);
    for (size_t i = 0; i < G_N_ELEMENTS(PAGES); i++) {
        g_autofree char *target =
            g_strdup_printf("%s?periode=%s&dari=%s-01&sampai=%s-31", PAGES[i], month, month, month);
        report(client, target);
        g_assert_true(client_shows(client, amount));
    }
    assert_rows(client, month, finished, sum_idr);
}

static void ten_thousand_orders_add_up(void)
{
    static const char *const MORE[] = {
        "/pesanan", "/pelanggan", "/laporan", "/laporan?periode=2025-12",
        "/corong",  "/hari-ini",  "/antar",   "/pesanan/unduh?periode=2025-12&bentuk=xlsx"};
    Told told = {0};
    g_autoptr(GBytes) file = file_of(&told);
    g_autoptr(Client) client = client_new(OWNER);
    int64_t begun = g_get_monotonic_time();
    take_in(client, file, "a");
    g_test_message("taken in: %d ms", (int)((g_get_monotonic_time() - begun) / 1000));
    take_in(client, file, "b");
    g_assert_cmpint(count_of(client, "SELECT COUNT(*) FROM orders"), ==, ORDERS);
    g_assert_cmpint(count_of(client, "SELECT COUNT(*) FROM orders WHERE state = 'cancelled'"), ==,
                    told.cancelled);
    g_assert_cmpint(count_of(client, "SELECT COUNT(*) FROM orders WHERE state = 'ready'"), ==,
                    told.open);
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, told.sum_idr[0] + told.sum_idr[1]);
    assert_books(client);
    assert_month(client, "2025-12", told.sum_idr[0], told.finished[0]);
    assert_month(client, "2026-01", told.sum_idr[1], told.finished[1]);
    for (size_t i = 0; i < G_N_ELEMENTS(MORE); i++) {
        report(client, MORE[i]);
    }
}

void test_many_orders(void)
{
    g_test_add_func("/page/many_orders/H09/S09", ten_thousand_orders_add_up);
}
