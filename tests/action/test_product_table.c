// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_table.h"

#include "testkit/testkit.h"

static CsvTable *table_of(const char *text)
{
    g_autoptr(GError) error = NULL;
    CsvTable *table = csv_parse(text, &error);
    g_assert_no_error(error);
    return table;
}

static void both_kinds_of_headings_are_read(void)
{
    g_autoptr(CsvTable) indonesian = table_of("Nama;Harga\nEs teh;3.000\n");
    g_autoptr(CsvTable) english = table_of("name\tprice\nEs teh\t3000\n");
    g_autoptr(CsvTable) other = table_of("barang,rupiah\nEs teh,3000\n");
    g_assert_true(product_table_has_names(indonesian));
    g_assert_true(product_table_has_names(english));
    g_assert_false(product_table_has_names(other));
}

static void a_column_that_is_not_there_is_not_given(void)
{
    g_autoptr(CsvTable) table = table_of("nama,harga,stok\nEs teh,3000,\n");
    g_auto(ProductRow) row = {.table = table};
    FormSource source = product_row_source(&row);
    g_assert_cmpstr(source.get(source.data, "name"), ==, "Es teh");
    g_assert_cmpstr(source.get(source.data, "stock"), ==, "");
    g_assert_null(source.get(source.data, "unit"));
    g_assert_true(product_row_active(&row, true));
    g_assert_false(product_row_active(&row, false));
}

static void a_guarded_cell_is_read_as_it_was(void)
{
    g_autoptr(CsvTable) table = table_of("nama,harga,tampil\n'=1+1,3000,Tidak\n'Es,1,ya\n");
    g_auto(ProductRow) first = {.table = table};
    g_auto(ProductRow) second = {.table = table, .row = 1};
    FormSource one = product_row_source(&first), two = product_row_source(&second);
    g_assert_cmpstr(one.get(one.data, "name"), ==, "=1+1");
    g_assert_false(product_row_active(&first, true));
    g_assert_cmpstr(two.get(two.data, "name"), ==, "'Es");
}

void test_product_table(void)
{
    g_test_add_func("/action/product_table/headings", both_kinds_of_headings_are_read);
    g_test_add_func("/action/product_table/missing", a_column_that_is_not_there_is_not_given);
    g_test_add_func("/action/product_table/guarded", a_guarded_cell_is_read_as_it_was);
}
