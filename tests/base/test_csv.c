// SPDX-License-Identifier: Apache-2.0
#include "base/csv.h"

#include <jansson.h>
#include <string.h>

static CsvTable *parse(const char *text)
{
    g_autoptr(GError) error = NULL;
    CsvTable *table = csv_parse(text, &error);
    g_assert_no_error(error);
    return table;
}

static void check_spectrum_case(const char *name)
{
    g_autofree char *csv_file = g_strconcat(SOURCE_DIR "/tests/fixture/csv/", name, ".csv", NULL);
    g_autofree char *json_file = g_strconcat(SOURCE_DIR "/tests/fixture/csv/", name, ".json", NULL);
    g_autofree char *text = NULL;
    g_autoptr(GError) error = NULL;
    g_assert_true(g_file_get_contents(csv_file, &text, NULL, &error));
    g_autoptr(CsvTable) table = parse(text);
    json_t *rows = json_load_file(json_file, 0, NULL);
    g_assert_true(json_is_array(rows));
    g_assert_cmpuint(csv_rows(table), ==, json_array_size(rows));
    size_t i = 0;
    json_t *row = NULL, *value = NULL;
    const char *column = NULL;
    json_array_foreach(rows, i, row)
    {
        g_assert_cmpuint(json_object_size(row), >, 0);
        json_object_foreach(row, column, value)
        {
            g_assert_true(csv_has_column(table, column));
            g_assert_cmpstr(csv_cell(table, i, column), ==, json_string_value(value));
        }
    }
    json_decref(rows);
}

static void agrees_with_the_csv_spectrum(void)
{
    static const char *const names[] = {"comma_in_quotes",
                                        "empty",
                                        "empty_crlf",
                                        "escaped_quotes",
                                        "json",
                                        "newlines",
                                        "newlines_crlf",
                                        "quotes_and_newlines",
                                        "simple",
                                        "simple_crlf",
                                        "utf8"};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        g_test_message("%s", names[i]);
        check_spectrum_case(names[i]);
    }
}

static void refuses_bytes_that_are_no_text(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_null(csv_parse("nama,harga\nKebab \xb0,15000\n", &error)); /* Latin-1 */
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
}

static void takes_the_separator_of_the_first_line(void)
{
    static const char *const texts[] = {
        "nama,harga\nKebab,15000\n", "nama;harga\nKebab;15000\n", "nama\tharga\nKebab\t15000\n",
        "\xef\xbb\xbfnama;harga\r\nKebab;15000", "NAMA;Harga\rKebab;15000\r"};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(CsvTable) table = parse(texts[i]);
        g_assert_cmpuint(csv_rows(table), ==, 1);
        g_assert_cmpstr(csv_cell(table, 0, "nama"), ==, "Kebab");
        g_assert_cmpstr(csv_cell(table, 0, "harga"), ==, "15000");
    }
}

static void short_and_blank_lines_read_empty(void)
{
    g_autoptr(CsvTable) table = parse("a,b,c\n1\n\n\n1,2,3,4\n");
    g_assert_cmpuint(csv_rows(table), ==, 2);
    g_assert_cmpstr(csv_cell(table, 0, "a"), ==, "1");
    g_assert_cmpstr(csv_cell(table, 0, "c"), ==, "");
    g_assert_cmpstr(csv_cell(table, 1, "absent"), ==, "");
    g_assert_false(csv_has_column(table, "absent"));
    g_autoptr(CsvTable) heading = parse("a,b\n");
    g_assert_cmpuint(csv_rows(heading), ==, 0);
    g_autoptr(CsvTable) empty = parse("");
    g_assert_cmpuint(csv_rows(empty), ==, 0);
    g_assert_false(csv_has_column(empty, "a"));
}

static void refusals_name_the_line(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_null(csv_parse("a,b\n1,2\n3,\"open\n4,5\n", &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
    g_assert_cmpstr(error->message, ==, "line 3: a quote is never closed");
    g_clear_error(&error);
    g_autofree char *wide = g_strnfill(CSV_COLUMNS_MAX, ',');
    g_assert_null(csv_parse(wide, &error));
    g_assert_cmpstr(error->message, ==, "line 1: too many columns");
    g_clear_error(&error);
    g_autoptr(GString) many = g_string_new("a\n");
    for (guint i = 0; i <= CSV_ROWS_MAX; i++) {
        g_string_append(many, "1\n");
    }
    g_assert_null(csv_parse(many->str, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
}

static void what_is_written_reads_the_same(void)
{
    static const char *const cells[] = {
        "plain",      "",       "a,b",    "a;b",  "tab\tbed",          "\"", "\"quoted\"",
        "two\nlines", "a\r\nb", "é🙂", "-500", "+62 812-3456-7890", "'",  " blank "};
    g_autoptr(GString) out = g_string_new("x,");
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        g_string_append_printf(out, "c%zu%s", i, i + 1 < G_N_ELEMENTS(cells) ? "," : "\r\n");
    }
    csv_append(out, "first", false);
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        csv_append(out, cells[i], i + 1 == G_N_ELEMENTS(cells));
    }
    g_autoptr(CsvTable) table = parse(out->str);
    g_assert_cmpuint(csv_rows(table), ==, 1);
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        g_autofree char *column = g_strdup_printf("c%zu", i);
        bool dashed_phone = g_str_has_prefix(cells[i], "+62 ");
        g_assert_cmpstr(csv_cell(table, 0, column) + dashed_phone, ==, cells[i]);
    }
}

/* A cell that a spreadsheet would run is written as text; amounts and phone numbers stay. */
static void no_cell_is_a_formula(void)
{
    static const char *const formulas[] = {
        "=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1",
        "-",    "=HYPERLINK(\"x\")"};
    for (size_t i = 0; i < G_N_ELEMENTS(formulas); i++) {
        g_autoptr(GString) out = g_string_new(NULL);
        csv_append(out, formulas[i], true);
        g_test_message("%s", out->str);
        g_assert_true(g_str_has_prefix(out->str, "\"'"));
    }
    static const char *const harmless[] = {"-500", "+6281234567890", "-12.500", "a=b", "12-3"};
    for (size_t i = 0; i < G_N_ELEMENTS(harmless); i++) {
        g_autoptr(GString) out = g_string_new(NULL);
        g_autofree char *line = g_strconcat(harmless[i], "\r\n", NULL);
        csv_append(out, harmless[i], true);
        g_assert_cmpstr(out->str, ==, line);
    }
}

void test_csv(void)
{
    g_test_add_func("/base/csv/agrees_with_the_csv_spectrum", agrees_with_the_csv_spectrum);
    g_test_add_func("/base/csv/refuses_no_text", refuses_bytes_that_are_no_text);
    g_test_add_func("/base/csv/separator_of_the_first_line", takes_the_separator_of_the_first_line);
    g_test_add_func("/base/csv/short_and_blank_lines", short_and_blank_lines_read_empty);
    g_test_add_func("/base/csv/refusals_name_the_line", refusals_name_the_line);
    g_test_add_func("/base/csv/round_trip", what_is_written_reads_the_same);
    g_test_add_func("/base/csv/no_cell_is_a_formula", no_cell_is_a_formula);
}
