// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"

static void columns_are_found_by_any_name_in_any_order(void)
{
    static const char *const CELLS[] = {"Jumlah", "  no pesanan ", "Nama Produk", "STATUS PESANAN",
                                  "Harga Setelah Diskon"};
    int places[IMPORT_COLUMNS_MAX];
    const Importer *shopee = importer_find("shopee_orders");
    g_assert_cmpuint(importer_match(shopee, (char *const *)(gintptr)CELLS, G_N_ELEMENTS(CELLS), places), ==, 5);
    g_assert_cmpint(places[0], ==, 1);
    g_assert_cmpuint(importer_match(shopee, (char *const *)(gintptr)CELLS, 4, places), ==, 0);
    g_assert_null(importer_find("tidak_ada"));
}

/* The order in which names are given is the order in which they are tried. */
static void an_exact_name_is_needed(void)
{
    static const char *const CELLS[] = {"Tanggal", "Jumlah barang"};
    int places[IMPORT_COLUMNS_MAX];
    g_assert_cmpuint(importer_match(importer_find("sales_table"), (char *const *)(gintptr)CELLS, 2, places), ==, 0);
}

void test_importer(void)
{
    g_test_add_func("/importer/importer/names", columns_are_found_by_any_name_in_any_order);
    g_test_add_func("/importer/importer/exact", an_exact_name_is_needed);
}
