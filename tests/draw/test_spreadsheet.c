// SPDX-License-Identifier: Apache-2.0
/* S09: the same records are the same file, to the byte (what is in it: page/test_table_file.c). */
#include "draw/spreadsheet.h"

#include <string.h>

static const TableColumn COLUMNS[] = {{"uang", CELL_MONEY}, {"catatan", CELL_TEXT}, {0}};

static GBytes *written(int64_t money, const char *note)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Table) table = table_new(COLUMNS);
    table_number(table, money);
    table_text(table, note);
    GBytes *file = spreadsheet_write(table, "kas", 1767571200, &error);
    g_assert_no_error(error);
    return file;
}

static void the_same_table_gives_the_same_bytes(void)
{
    g_autoptr(GBytes) first = written(15000, "=1+1");
    g_autoptr(GBytes) again = written(15000, "=1+1");
    g_autoptr(GBytes) other = written(15001, "=1+1");
    g_assert_true(g_bytes_equal(first, again));
    g_assert_false(g_bytes_equal(first, other));
    g_assert_cmpint(memcmp(g_bytes_get_data(first, NULL), "PK", 2), ==, 0);
}

static void a_text_without_end_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Table) table = table_new(COLUMNS);
    g_autofree char *endless = g_strnfill(40000, 'a');
    table_number(table, 1);
    table_text(table, endless);
    g_assert_null(spreadsheet_write(table, "kas", 1767571200, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
}

void test_spreadsheet(void)
{
    g_test_add_func("/draw/spreadsheet/same", the_same_table_gives_the_same_bytes);
    g_test_add_func("/draw/spreadsheet/endless", a_text_without_end_is_refused);
}
