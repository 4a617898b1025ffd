// SPDX-License-Identifier: Apache-2.0
#include "intake/workbook_rows.h"

#include <string.h>

#include "book.h"

/* All rows as "line:a|b" with "/" between. */
static char *rows_of(GBytes *file, SheetProblem *ret_problem)
{
    g_autoptr(Workbook) workbook = workbook_open(file, ret_problem);
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(WorkbookRows) rows = workbook != NULL ? workbook_rows_open(workbook, 0) : NULL;
    SheetRow row = {0};
    while (rows != NULL && workbook_rows_next(rows, &row, ret_problem)) {
        g_string_append_printf(out, "%d:", (int)row.line);
        for (size_t i = 0; i < row.count; i++) {
            g_string_append_printf(out, "%s%s%s", i > 0 ? "|" : "", row.cells[i],
                                   row.exact[i] ? "#" : "");
        }
        g_string_append_c(out, '/');
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static void cells_of_every_kind_become_text(void)
{
    static const struct {
        const char *xml, *rows;
    } CASES[] = {
        {"<row r='1'><c r='A1' t='s'><v>1</v></c><c r='C1'><v>37.2</v></c></row>", "1:dua||37.2#/"},
        {"<row><c t='inlineStr'><is><t>a</t><rPh><t>x</t></rPh><t>b</t></is></c></row>", "1:ab/"},
        {"<row r='3'><c t='str'><f>A1&amp;B1</f><v>hasil</v></c></row>", "3:hasil/"},
        {"<row><c><f>1+1</f></c><c t='b'><v>1</v></c></row>", "1:=|TRUE/"},
        {"<row><c t='e'><v>#REF!</v></c></row>", "1:#REF!/"},
        {"<row><c s='1'><v>46235</v></c><c s='2'><v>46235.428472</v></c></row>",
         "1:2026-08-01|2026-08-01 10:17:00/"},
        {"<row><c s='3'><v>12500</v></c></row>", "1:12500#/"},
        {"<row><c s='1'><v>59</v></c><c s='1'><v>61</v></c></row>", "1:1900-02-28|1900-03-01/"},
        {"<row><c t='s'><v>99</v></c><c t='s'><v>-1</v></c><c t='s'><v>0</v></c></row>", "1:||satu/"},
        {"<row r='1'><c r='A1'/></row><row r='5'><c r='B5'><v>7</v></c></row>", "5:|7#/"},
        {"<row><c t='inlineStr'><is><t>a_x000A_b_x005F_</t></is></c></row>", "1:a\nb_/"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(GBytes) file =
            book_make(CASES[i].xml, "<si><t>satu</t></si><si><r><t>du</t></r><r><t>a</t></r></si>");
        SheetProblem problem = SHEET_FINE;
        g_autofree char *rows = rows_of(file, &problem);
        g_assert_cmpstr(rows, ==, CASES[i].rows);
        g_assert_cmpint(problem, ==, SHEET_FINE);
    }
}

/* What other programs wrote, as openpyxl reads it. */
static void workbooks_of_others_are_read(void)
{
    static const struct {
        const char *name, *part;
    } CASES[] = {
        {"workbook/date_1904_01.xlsx", "1902-09-26"},
        {"workbook/rich_string01.xlsx", "abcdefg"},
        {"workbook/array_formula01.xlsx", "0#|0#|0#"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(GBytes) file = book_fixture(CASES[i].name);
        SheetProblem problem = SHEET_FINE;
        g_autofree char *rows = rows_of(file, &problem);
        g_test_message("%s: %s", CASES[i].name, rows);
        g_assert_cmpint(problem, ==, SHEET_FINE);
        g_assert_nonnull(strstr(rows, CASES[i].part));
    }
}

static void hostile_sheets_are_refused_within_bounds(void)
{
    g_autofree char *long_text = g_strnfill(SHEET_CELL_MAX + 1, 'x');
    g_autofree char *huge =
        g_strconcat("<row><c t='inlineStr'><is><t>", long_text, "</t></is></c></row>", NULL);
    const struct {
        const char *xml;
        SheetProblem problem;
    } CASES[] = {{huge, SHEET_LARGE},
                 {"<row><c><v>1</v></row>", SHEET_BROKEN},
                 {"<!DOCTYPE a><row/>", SHEET_BROKEN}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(GBytes) file = book_make(CASES[i].xml, NULL);
        SheetProblem problem = SHEET_FINE;
        g_autofree char *rows = rows_of(file, &problem);
        g_assert_cmpint(problem, ==, CASES[i].problem);
    }
    g_autoptr(GBytes) far = book_make("<row><c r='ZZZ1'><v>1</v></c><c><v>2</v></c></row>", NULL);
    SheetProblem problem = SHEET_FINE;
    g_autofree char *rows = rows_of(far, &problem);
    g_assert_cmpstr(rows, ==, "");
}

/* Two blanks are enough for a row to be left to the parser. */
static char *parser_only(const char *xml)
{
    g_autoptr(GString) out = g_string_new(xml);
    g_string_replace(out, "<row ", "<row  ", 0);
    g_string_replace(out, "<row>", "<row >", 0);
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static void assert_the_same_both_ways(const char *xml)
{
    static const char TEXTS[] = "<si><t>satu</t></si><si><t>dua</t></si>";
    g_autofree char *slow_xml = parser_only(xml);
    g_autoptr(GBytes) file = book_make(xml, TEXTS);
    g_autoptr(GBytes) slow_file = book_make(slow_xml, TEXTS);
    SheetProblem problem = SHEET_FINE, slow_problem = SHEET_FINE;
    g_autofree char *rows = rows_of(file, &problem);
    g_autofree char *slow_rows = rows_of(slow_file, &slow_problem);
    if (problem != slow_problem || (problem == SHEET_FINE && !g_str_equal(rows, slow_rows))) {
        g_test_message("%s", xml);
    }
    g_assert_cmpint(problem, ==, slow_problem);
    if (problem == SHEET_FINE) {
        g_assert_cmpstr(rows, ==, slow_rows);
    }
}

static const char USUAL[] =
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"C1\"><v>37.2</v></c></row>\n"
    "<row r=\"2\" spans=\"1:3\"><c r=\"A2\" s=\"1\"><v>46235</v></c><c t=\"b\"><v>1</v></c></row>"
    "<row><c t=\"inlineStr\"><is><t>a_x000A_b</t></is></c><c/><c t=\"e\"><v>#REF!</v></c></row>"
    "<row r=\"9\"><c><f>1+1</f></c><c><v>7</v></c></row><!-- x --><row><c t=\"str\"><v>d</v></c></row>"
    "<row r=\"8\"><c r=\"B8\" s=\"2\"><v>46235.428472</v></c><c r=\"A8\"><v>5</v></c></row>";

/* The parser is the judge of every sheet, also of those that are broken in one place or three. */
static void sheets_say_the_same_with_and_without_the_parser(void)
{
    static const char LETTERS[] = "<>/\"' =&;!-rctsvA19\n\x01\xc3";
    g_autoptr(GRand) rand = g_rand_new_with_seed(33);
    assert_the_same_both_ways(USUAL);
    for (int round = 0; round < 4000; round++) {
        g_autoptr(GString) xml = g_string_new(USUAL);
        for (int times = g_rand_int_range(rand, 1, 4); times > 0; times--) {
            gsize at = (gsize)g_rand_int_range(rand, 0, (gint32)xml->len);
            char letter = LETTERS[g_rand_int_range(rand, 0, sizeof LETTERS - 1)];
            switch (g_rand_int_range(rand, 0, 3)) {
            case 0:
                xml->str[at] = letter;
                break;
            case 1:
                g_string_insert_c(xml, (gssize)at, letter);
                break;
            default:
                g_string_erase(xml, (gssize)at, g_rand_int_range(rand, 1, (gint32)MIN(xml->len - at, 12) + 1));
            }
        }
        assert_the_same_both_ways(xml->str);
    }
}

/* Rows of all lengths, so that pieces end anywhere in them, some longer than what is kept of one. */
static void long_sheets_are_read_across_all_pieces(void)
{
    g_autoptr(GString) xml = g_string_new(NULL);
    g_autofree char *text = g_strnfill(60000, 'k');
    for (int i = 0; i < 3000; i++) {
        g_string_append_printf(xml, "<row r=\"%d\"><c><v>%d</v></c><c t=\"inlineStr\"><is><t>%.*s%s"
                               "</t></is></c></row>", i + 1, i, i % 97, text, i % 5 == 0 ? "é" : "");
    }
    g_string_append_printf(xml, "<row><c t=\"str\"><v>%s</v></c><c t=\"str\"><v>%s</v></c><c t=\"str\"><v>%s"
                           "</v></c></row><row><c><v>5</v></c></row>", text, text, text);
    assert_the_same_both_ways(xml->str);
    g_autoptr(GBytes) file = book_make(xml->str, NULL);
    SheetProblem problem = SHEET_FINE;
    g_autofree char *rows = rows_of(file, &problem);
    g_assert_true(g_str_has_suffix(rows, "/3002:5#/"));
}

void test_workbook_rows(void)
{
    g_test_add_func("/intake/workbook_rows/both", sheets_say_the_same_with_and_without_the_parser);
    g_test_add_func("/intake/workbook_rows/long", long_sheets_are_read_across_all_pieces);
    g_test_add_func("/intake/workbook_rows/kinds", cells_of_every_kind_become_text);
    g_test_add_func("/intake/workbook_rows/others", workbooks_of_others_are_read);
    g_test_add_func("/intake/workbook_rows/hostile", hostile_sheets_are_refused_within_bounds);
}
