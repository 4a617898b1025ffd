// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

/* H09: the file of the marketplace, in either container, goes in once and adds up in the sales. */
static void orders_become_orders_and_sales_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    g_autoptr(GBytes) csv = case_file("shopee_orders_51.csv"), xlsx = case_file("shopee_orders_51.xlsx");
    case_goes_in_once(&context, csv, 12);
    g_autoptr(ImportWork) again = case_take(&context, xlsx, true);
    g_assert_cmpint(again->counts.same_rows, ==, 12);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM orders"), ==, 10);
    g_assert_cmpint(case_number(&context, "SELECT CAST(SUM(amount_idr) AS BIGINT) FROM sales"), ==,
                    37200 + 283700 + 50000 - 25000 + 75000 + 99100);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM orders WHERE state = 'cancelled'"),
                    ==, 1);
}

/* A later file of the same orders moves them on; an older one changes nothing. */
static void a_later_file_moves_orders_on(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    static const char HEADING[] =
        "No. Pesanan,Status Pesanan,Nama Produk,Jumlah,Harga Setelah Diskon,Waktu Pesanan Dibuat,"
        "Waktu Pesanan Selesai\n";
    g_autofree char *sent = g_strconcat(HEADING, "A1,Sedang Dikirim,Kopi,3,10.000,2026-08-01,\n", NULL);
    g_autofree char *done =
        g_strconcat(HEADING, "A1,Selesai,Kopi,3,10.000,2026-08-01,2026-08-05 10:00\n", NULL);
    g_autoptr(GBytes) first = g_bytes_new(sent, strlen(sent)), second = g_bytes_new(done, strlen(done));
    case_goes_in_once(&context, first, 1);
    g_autoptr(ImportWork) later = case_take(&context, second, true);
    g_assert_cmpint(later->counts.changed_rows, ==, 1);
    g_autoptr(ImportWork) older = case_take(&context, first, true);
    g_assert_cmpint(older->counts.same_rows, ==, 1);
    g_assert_cmpint(case_number(&context, "SELECT CAST(SUM(amount_idr) AS BIGINT) FROM sales"), ==,
                    30000);
}

/* More lines than an order can show, and pieces whose sum does not divide, keep their sum. */
static void odd_orders_keep_their_sum(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    g_autoptr(GString) text = g_string_new(
        "Order ID,Order Status,Product Name,Quantity,SKU Subtotal After Discount,Created Time\n");
    for (int i = 0; i < 30; i++) {
        g_string_append_printf(text, "9,Completed,Barang %d,3,1000,01/08/2026 10:00:00\n", i);
    }
    g_autoptr(GBytes) file = g_bytes_new(text->str, text->len);
    case_goes_in_once(&context, file, 30);
    g_assert_cmpint(case_number(&context, "SELECT goods_idr FROM orders"), ==, 30000);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM order_items"), ==, 20);
}

void test_import_orders(void)
{
    g_test_add_func("/app/import_orders/once/H09", orders_become_orders_and_sales_once);
    g_test_add_func("/app/import_orders/later", a_later_file_moves_orders_on);
    g_test_add_func("/app/import_orders/odd", odd_orders_keep_their_sum);
}
