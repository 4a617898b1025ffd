// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

/* H04: products are known by their name; a cell left empty keeps what is there. */
static void products_go_in_once_and_change_by_name(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    static const char FIRST[] = "Nama barang;Harga;Stok;Satuan\nTeh Contoh;4.000;7;gelas\nKopi Contoh;x;;\n"
                                "Susu Contoh;5rb;;\n teh  CONTOH;1;;\n";
    static const char LATER[] = "Nama barang;Harga;Stok;Satuan\nTEH contoh;4.500;;\nSusu Contoh;5000;;\n";
    g_autoptr(GBytes) first = g_bytes_new_static(FIRST, sizeof FIRST - 1);
    g_autoptr(GBytes) later = g_bytes_new_static(LATER, sizeof LATER - 1);
    case_goes_in_once(&context, first, 2);
    g_autoptr(ImportWork) work = case_take(&context, later, true);
    g_assert_cmpint(work->counts.changed_rows, ==, 1);
    g_assert_cmpint(work->counts.same_rows, ==, 1);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM products WHERE name = 'Teh Contoh' "
                                          "AND price_idr = 4500 AND stock = 7 AND unit = 'gelas'"), ==, 1);
}

void test_import_products(void)
{
    g_test_add_func("/app/import_products/once/H04", products_go_in_once_and_change_by_name);
}
