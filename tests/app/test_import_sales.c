// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

static void a_list_of_ones_own_goes_in_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    static const char TEXT[] = "Tanggal;Total;Pembeli\n2026-08-01;15.000;Ani\n2026-08-01;15.000;Ani\n"
                               "2026-08-02;20rb;\n2026-08-02;0;\n";
    g_autoptr(GBytes) file = g_bytes_new_static(TEXT, sizeof TEXT - 1);
    case_goes_in_once(&context, file, 3);
    g_assert_cmpint(case_number(&context, "SELECT CAST(SUM(amount_idr) AS BIGINT) FROM sales"), ==, 50000);
}

void test_import_sales(void)
{
    g_test_add_func("/app/import_sales/once", a_list_of_ones_own_goes_in_once);
}
