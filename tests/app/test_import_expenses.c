// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

/* S09: money out of a list goes into the cash book once, below its kind where that is known. */
static void spending_goes_into_the_cash_book_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    static const char TEXT[] = "Tanggal;Pengeluaran;Kategori;Keterangan\n2026-08-01;15.000;Bahan baku;Beras\n"
                               "2026-08-01;15.000;Bahan baku;Beras\n2026-08-02;20rb;Arisan;RT\n"
                               "2026-08-02;minus;Gas;\n";
    g_autoptr(GBytes) file = g_bytes_new_static(TEXT, sizeof TEXT - 1);
    case_goes_in_once(&context, file, 3);
    g_assert_cmpint(case_number(&context, "SELECT CAST(SUM(amount_idr) AS BIGINT) FROM cash_entries"), ==, -50000);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM cash_entries WHERE kind = 'ingredients' AND note = 'Beras'"), ==, 2);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM cash_entries WHERE kind = 'other_out' AND note = 'Arisan: RT'"), ==, 1);
}

void test_import_expenses(void)
{
    g_test_add_func("/app/import_expenses/once/S09", spending_goes_into_the_cash_book_once);
}
