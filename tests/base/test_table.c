// SPDX-License-Identifier: Apache-2.0
/* S09: one table, whatever file is made of it. */
#include "base/table.h"

static const TableColumn COLUMNS[] = {
    {"tanggal", CELL_DAY}, {"uang", CELL_MONEY}, {"catatan", CELL_TEXT}, {0}};

static void cells_come_back_and_as_lines(void)
{
    g_autoptr(Table) table = table_new(COLUMNS);
    g_assert_cmpuint(table_rows(table), ==, 0);
    g_assert_cmpuint(table_columns(table), ==, 3);
    table_number(table, 20458);
    table_number(table, -15000);
    table_text(table, "Beras, 5 kg");
    g_assert_cmpuint(table_rows(table), ==, 1);
    g_assert_cmpint(table_cell_number(table, 0, 1), ==, -15000);
    g_assert_cmpstr(table_cell_text(table, 0, 2), ==, "Beras, 5 kg");
    g_autoptr(GString) csv = table_csv(table);
    g_assert_cmpstr(csv->str, ==, "tanggal,uang,catatan\r\n2026-01-05,-15000,\"Beras, 5 kg\"\r\n");
}

/* Text that a spreadsheet would run is made harmless; a number below zero stays a number. */
static void only_text_is_guarded(void)
{
    g_autoptr(Table) table = table_new(COLUMNS);
    table_number(table, 20458);
    table_number(table, -1);
    table_text(table, "-1+1");
    g_autoptr(GString) csv = table_csv(table);
    g_assert_cmpstr(csv->str, ==, "tanggal,uang,catatan\r\n2026-01-05,-1,\"'-1+1\"\r\n");
}

void test_table(void)
{
    g_test_add_func("/base/table/cells", cells_come_back_and_as_lines);
    g_test_add_func("/base/table/guarded", only_text_is_guarded);
}
