// SPDX-License-Identifier: Apache-2.0
/* S09: what is downloaded for a spreadsheet holds the sums of the books, read here by another program. */
#include "page/sell/table_file.h"

#include <string.h>

#include "testkit/client.h"
#include "testkit/paper.h"
#include "testkit/sell.h"

static char *rows_of(Client *client, const char *target)
{
    g_assert_cmpint(client_get(client, target), ==, 200);
    g_autoptr(GBytes) file = client_bytes(client);
    gsize size = 0;
    const void *bytes = g_bytes_get_data(file, &size);
    return workbook_rows(bytes, size);
}

/* Every cell of the column is a number. */
static int64_t sum_of(const char *rows, const char *heading)
{
    g_auto(GStrv) lines = g_strsplit(rows, "\n", -1);
    g_auto(GStrv) head = g_strsplit(lines[0], "\t", -1);
    g_autofree char *wanted = g_strconcat("s:", heading, NULL);
    int64_t sum = 0;
    size_t column = 0;
    while (!g_str_equal(head[column], wanted)) {
        column++;
    }
    for (int i = 1; lines[i] != NULL && *lines[i] != '\0'; i++) {
        g_auto(GStrv) cells = g_strsplit(lines[i], "\t", -1);
        g_assert_true(g_str_has_prefix(cells[column], "n:"));
        sum += g_ascii_strtoll(cells[column] + 2, NULL, 10);
    }
    return sum;
}

static void spend(Client *client, const char *amount, const char *note)
{
    g_assert_cmpint(client_post(client, "/kas", "cash_add", 0, "kind", "ingredients", "amount",
                                amount, "note", note, NULL),
                    ==, 200);
}

static void the_workbook_adds_up_to_the_cash_book(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/jual", "sale_add", 0, "amount", "150.000", NULL);
    spend(client, "80.000", "=HYPERLINK(\"http://contoh\")");
    spend(client, "5.000", "+62812 @Bu Sari");
    g_autofree char *rows = rows_of(client, "/kas/unduh?periode=2026-01&bentuk=xlsx");
    g_assert_nonnull(strstr(client_header(client, "Content-Disposition"), "-2026-01.xlsx"));
    g_assert_cmpint(sum_of(rows, "masuk"), ==, 150000);
    g_assert_cmpint(sum_of(rows, "keluar"), ==, 85000);
    g_assert_nonnull(strstr(rows, "s:=HYPERLINK(\"http://contoh\")"));
    g_assert_nonnull(strstr(rows, "s:+62812 @Bu Sari"));
    g_assert_null(strstr(rows, "f:"));
    g_assert_nonnull(strstr(rows, "n:46027")); /* 5 January 2026 as spreadsheets count */
}

static void the_same_records_are_the_same_file(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    spend(client, "80.000", "Beras");
    client_get(client, "/kas/unduh?periode=2026-01&bentuk=xlsx");
    g_autoptr(GBytes) first = client_bytes(client);
    client_set_now(client, NOW + 86400);
    client_get(client, "/kas/unduh?periode=2026-01&bentuk=xlsx");
    g_autoptr(GBytes) again = client_bytes(client);
    g_assert_true(g_bytes_equal(first, again));
}

static void orders_and_sales_hold_the_same_money(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    Db *db = client_db(client);
    OrderDraft draft = sell_draft();
    int64_t paid = sell_order(db, &draft), back = sell_order(db, &draft);
    draft.day = MONDAY_5_JANUARY - 40;
    sell_order(db, &draft);
    const OrderStep steps[] = {STEP_CONFIRM, STEP_READY, STEP_DELIVER, STEP_PAY};
    for (size_t i = 0; i < G_N_ELEMENTS(steps); i++) {
        sell_move(db, paid, steps[i]);
        sell_move(db, back, steps[i]);
    }
    sell_move(db, back, STEP_CANCEL);
    g_autofree char *orders = rows_of(client, "/pesanan/unduh?periode=2026-01&bentuk=xlsx");
    g_assert_cmpint(sum_of(orders, "jumlah"), ==, 54000);
    g_assert_cmpint(sum_of(orders, "dibayar"), ==, 27000);
    g_autofree char *sales = rows_of(client, "/penjualan/unduh?periode=2026-01&bentuk=xlsx");
    g_assert_cmpint(sum_of(sales, "uang"), ==, 27000);
    g_assert_cmpint(sum_of(sales, "banyaknya"), ==, sell_raw_count(db));
    client_get(client, "/penjualan/unduh?periode=2026-01");
    g_assert_true(g_str_has_prefix(client_body(client), "tanggal,uang,banyaknya,"));
    client_get(client, "/penjualan");
    g_assert_nonnull(strstr(client_body(client), "bentuk=xlsx"));
}

/* A busy month is whole, however many rows it has. */
static void no_row_is_left_out(void)
{
    static const char MANY[] =
        "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) "
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20050) "
        "SELECT 1, 20458, 1000 + i, 'whatsapp', 1 FROM n;\n";
    static const char *const FILES[] = {"/penjualan/unduh?periode=2026-01",
                                        "/kas/unduh?periode=2026-01"};
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(client_db(client), MANY, &error), error);
    for (size_t i = 0; i < G_N_ELEMENTS(FILES); i++) {
        g_assert_cmpint(client_get(client, FILES[i]), ==, 200);
        size_t lines = 0;
        for (const char *at = client_body(client); (at = strchr(at, '\n')) != NULL; at++) {
            lines++;
        }
        g_assert_cmpuint(lines, ==, 20051);
        g_assert_nonnull(strstr(client_body(client), "1001"));
        g_assert_nonnull(strstr(client_body(client), "21050"));
    }
}

void test_table_file(void)
{
    g_test_add_func("/page/table_file/cash", the_workbook_adds_up_to_the_cash_book);
    g_test_add_func("/page/table_file/same", the_same_records_are_the_same_file);
    g_test_add_func("/page/table_file/whole", no_row_is_left_out);
    g_test_add_func("/page/table_file/orders", orders_and_sales_hold_the_same_money);
}
