// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

/* H09: fees and net come from the income report, of orders that are in. */
static void fees_belong_to_known_orders(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    static const char TEXT[] = "Laporan Penghasilan\n\nNo. Pesanan,Tanggal Dana Dilepaskan,Total Penghasilan\n"
                               "260801DUMMY001,2026-08-07,33.000\nTIDAKADA,2026-08-07,1.000\n";
    g_autoptr(GBytes) orders = case_file("shopee_orders_51.csv");
    g_autoptr(GBytes) income = g_bytes_new_static(TEXT, sizeof TEXT - 1);
    g_autoptr(ImportWork) first = case_take(&context, orders, true);
    case_goes_in_once(&context, income, 1);
    g_assert_cmpint(case_number(&context, "SELECT fee_idr FROM market_orders WHERE net_idr = 33000"), ==,
                    4200);
}

void test_import_fees(void)
{
    g_test_add_func("/app/import_fees/known/H09", fees_belong_to_known_orders);
}
