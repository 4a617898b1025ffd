// SPDX-License-Identifier: Apache-2.0
#include "base/csv_scan.h"

#include <string.h>

/* "a|b" a row, "\n" between: what a text is cut into. */
static char *cut(const char *text, CsvScanResult *ret_end)
{
    g_autofree char *copy = g_strdup(text);
    g_autoptr(GString) out = g_string_new(NULL);
    CsvScan scan;
    CsvScanRow row;
    csv_scan_begin(&scan, copy, strlen(copy));
    while ((*ret_end = csv_scan_next(&scan, &row)) == CSV_SCAN_ROW) {
        for (size_t i = 0; i < row.count; i++) {
            g_string_append_printf(out, "%s%s", i > 0 ? "|" : "", row.cells[i]);
        }
        g_string_append_c(out, '/');
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static void rows_are_cut_as_rfc_4180_says(void)
{
    static const struct {
        const char *text, *rows;
    } CASES[] = {
        {"a,b\r\nc,d\r\n", "a|b/c|d/"},
        {"a,b\nc,d", "a|b/c|d/"},
        {"a,b\rc,d\r", "a|b/c|d/"},
        {"\"a,1\",b\n", "a,1|b/"},
        {"\"a\n1\",b\n", "a\n1|b/"},
        {"\"say \"\"ya\"\"\",b\n", "say \"ya\"|b/"},
        {"\"a\"x,b\n", "ax|b/"},
        {"a,\n,b\n", "a|/|b/"},
        {"\n\na,b\n\n", "a|b/"},
        {"a;b\n1,5;2,5\n", "a|b/1,5|2,5/"},
        {"a\tb\nc\td\n", "a|b/c|d/"},
        {"sep=;\na;b,c\n", "a|b,c/"},
        {"\"sep=,\"\r\n\"Tayangan\"\r\n\"a\",\"b\"\r\n", "Tayangan/a|b/"},
        {"Laporan\nToko\n\na;b;c\n1;2;3\n", "Laporan/Toko/a|b|c/1|2|3/"},
        {"", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        CsvScanResult end = CSV_SCAN_ROW;
        g_autofree char *rows = cut(CASES[i].text, &end);
        g_assert_cmpstr(rows, ==, CASES[i].rows);
        g_assert_cmpint(end, ==, CSV_SCAN_END);
    }
}

static void an_open_quote_is_told(void)
{
    CsvScanResult end = CSV_SCAN_ROW;
    g_autofree char *rows = cut("a,b\nc,\"d\n", &end);
    g_assert_cmpint(end, ==, CSV_SCAN_OPEN);
}

static void too_many_columns_are_told(void)
{
    g_autofree char *commas = g_strnfill(CSV_SCAN_COLUMNS_MAX, ',');
    CsvScanResult end = CSV_SCAN_ROW;
    g_autofree char *rows = cut(commas, &end);
    g_assert_cmpint(end, ==, CSV_SCAN_WIDE);
}

/* A cell over several lines is one row, as the spreadsheet numbers it. */
static void rows_are_numbered_as_in_the_spreadsheet(void)
{
    char text[] = "a,b\n\"1\n2\",c\nd,e\n";
    CsvScan scan;
    CsvScanRow row;
    csv_scan_begin(&scan, text, sizeof text - 1);
    for (int64_t line = 1; line <= 3; line++) {
        g_assert_cmpint(csv_scan_next(&scan, &row), ==, CSV_SCAN_ROW);
        g_assert_cmpint(row.line, ==, line);
    }
}

void test_csv_scan(void)
{
    g_test_add_func("/base/csv_scan/rfc_4180", rows_are_cut_as_rfc_4180_says);
    g_test_add_func("/base/csv_scan/open_quote", an_open_quote_is_told);
    g_test_add_func("/base/csv_scan/wide", too_many_columns_are_told);
    g_test_add_func("/base/csv_scan/numbers", rows_are_numbered_as_in_the_spreadsheet);
}
