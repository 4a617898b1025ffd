// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

#include <string.h>

/* H09: income reports of both marketplaces give the same fees; a row without money says so. */
static void income_of_every_marketplace_is_read_alike(void)
{
    static const struct {
        const char *text, *market;
    } CASES[] = {
        {"No. Pesanan;Tanggal Dana Dilepaskan;Total Penghasilan\nA1;13/08/2026;18.500\nA2;13/08/2026;\n"
         ";13/08/2026;5\n",
         "shopee"},
        {"Order/adjustment ID,Type,Order settled time,Total settlement amount,Total fees\n"
         "A1,Order,2026/08/13,18500,1500\nA2,Order,2026/08/13,,0\nA3,Logistics,2026/08/13,5,0\n",
         "tiktok"},
        {"Order/adjustment ID,Type,Order settled time,Currency,Total settlement amount,Total fees\n"
         "A1,Order,2026/08/13,IDR,18500,1500\nA2,Order,2026/08/13,USD,2.50,0\n"
         "A3,Order,2026/08/13,SGD,12,0\n",
         "tiktok"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_auto(FileRead) read = {0};
        case_text_read(CASES[i].text, NULL, &read);
        g_assert_cmpint(read.result, ==, FILE_TAKEN);
        g_assert_cmpint(read.batch->refused, ==, 2);
        g_assert_cmpuint(read.batch->fees->len, ==, 1);
        const MarketFee *fee = &g_array_index(read.batch->fees, MarketFee, 0);
        g_assert_cmpstr(fee->market, ==, CASES[i].market);
        g_assert_cmpstr(fee->id, ==, "A1");
        g_assert_cmpint(fee->net_idr, ==, 18500);
        g_assert_cmpint(fee->day, ==, day_from_civil(2026, 8, 13));
    }
}

void test_income(void)
{
    g_test_add_func("/importer/income/alike/H09", income_of_every_marketplace_is_read_alike);
}
