// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue_table.h"

#include <string.h>

#include "app/catalogue_case.h"
#include "base/csv.h"

/* M20: a row a kind, each with its whole price and the order contact. */
static void each_kind_is_a_row_with_its_price(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    catalogue_shop(client);
    catalogue_open(client, &context, &catalogue);
    g_autoptr(GString) text = catalogue_table(&catalogue, NULL);
    g_autoptr(CsvTable) table = csv_parse(text->str, &error);
    g_assert_no_error(error);
    g_assert_cmpuint(csv_rows(table), ==, 2);
    g_assert_cmpstr(csv_cell(table, 0, "Nama Produk"), ==, "Es teh");
    g_assert_cmpstr(csv_cell(table, 0, "Stok"), ==, "0");
    g_assert_cmpstr(csv_cell(table, 1, "Varian untuk Variasi 1"), ==, "Pedas");
    g_assert_cmpstr(csv_cell(table, 1, "Harga"), ==, "14500");
    g_assert_cmpstr(csv_cell(table, 1, "Dikirim Dalam Pre-order"), ==, "2");
    g_assert_null(strstr(text->str, "8123"));
    for (size_t i = 0; i < csv_rows(table); i++) {
        g_assert_true(g_str_has_prefix(csv_cell(table, i, "Kontak Pesan"), "https://wa.me/62812"));
        g_assert_cmpstr(csv_cell(table, i, "Tautan Toko"), ==, CASE_LINK);
    }
}

void test_catalogue_table(void)
{
    g_test_add_func("/app/catalogue_table/rows", each_kind_is_a_row_with_its_price);
}
