// SPDX-License-Identifier: Apache-2.0
#include "intake/row_scan.h"

#include <string.h>

/* "line:column type style value|…", "-" when it is not taken. */
static char *scanned(const char *xml, size_t length)
{
    g_autofree ScannedRow *row = g_new0(ScannedRow, 1);
    const char *behind = row_scan(xml, xml + length, row);
    GString *out = g_string_new(NULL);
    if (behind == NULL) {
        return g_string_free(g_string_append(out, "-"), FALSE);
    }
    g_string_append_printf(out, "%d:", (int)row->line);
    for (size_t i = 0; i < row->count; i++) {
        const ScannedCell *cell = &row->cells[i];
        g_string_append_printf(out, "%s%d%.*s", i > 0 ? "|" : "", (int)cell->column,
                               (int)cell->type_length, cell->type_length > 0 ? cell->type : "");
        g_string_append_printf(out, " %d %.*s%s", (int)cell->style, (int)cell->length,
                               cell->length > 0 ? cell->value : "", cell->valued ? "" : "none");
    }
    g_string_append(out, behind);
    return g_string_free(out, FALSE);
}

static void rows_of_the_usual_shape_are_taken_with_all_they_say(void)
{
    static const struct {
        const char *xml, *row;
    } CASES[] = {
        {"<row r=\"7\"><c r=\"A7\" t=\"s\"><v>1</v></c><c r=\"AB7\" s=\"3\"/></row>..",
         "7:0s 0 1|27 3 none.."},
        {"<row r=\"1\" spans=\"1:2\" ht=\"15\" x14ac:dyDescent=\"0.25\">\n <c><v></v></c>\r\n</row>",
         "1:-1 0 "},
        {"<row><c t=\"inlineStr\"><is><t>Kopi 1.5 'x'</t></is></c></row>",
         "0:-1inlineStr 0 Kopi 1.5 'x'"},
        {"<row></row><row/>", "0:<row/>"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *row = scanned(CASES[i].xml, strlen(CASES[i].xml));
        g_assert_cmpstr(row, ==, CASES[i].row);
    }
}

/* Broken, or just not so plain: for the parser to say. */
static void everything_else_is_left_to_the_parser(void)
{
    static const char *const CASES[] = {
        "", "<", "<rows></rows>", "<row/>", "<row r='1'></row>", "<row  r=\"1\"></row>",
        "<row r=\"1\" r=\"2\"></row>", "<row r=\"x\"></row>", "<row a:r=\"1\"></row>",
        "<row r=\"1&#48;\"></row>", "<row><d/></row>", "<row><cc/></row>", "<row><!-- --></row>",
        "<row><c><v>1</v><v>2</v></c></row>", "<row><c><f>1+1</f><v>2</v></c></row>",
        "<row><c><v>1</v></c>", "<row><c><v>1</c></row>", "<row><c><v>a&amp;b</v></c></row>",
        "<row><c><v>]]></v></c></row>", "<row><c><v>Kopi \xc3\xa9</v></c></row>",
        "<row><c><v>a\nb</v></c></row>", "<row><c r=\"A1\" r=\"A1\"/></row>",
        "<row><c t=\"s\" t=\"s\"/></row>", "<row><c s=\"1\" s=\"1\"/></row>",
        "<row><c r=\"a1\"/></row>", "<row><c r=\"ABCD1\"/></row>", "<row><c r=\"1\"/></row>",
        "<row><c s=\"-1\"/></row>", "<row><c t=\"\"/></row>", "<row><c cm=\"1\"/></row>",
        "<row>text</row>", "<row><c><is><t xml:space=\"preserve\"> a</t></is></c></row>",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *row = scanned(CASES[i], strlen(CASES[i]));
        g_test_message("%s", CASES[i]);
        g_assert_cmpstr(row, ==, "-");
    }
}

/* Each end is tried in a piece of memory of its own, so that reading behind it is found. */
static void a_row_that_is_cut_off_anywhere_is_not_taken(void)
{
    static const char ROW[] = "<row r=\"7\" ht=\"1\"><c r=\"A7\" s=\"1\" t=\"s\"><v>12</v></c>"
                              "<c t=\"inlineStr\"><is><t>a</t></is></c><c/></row>";
    for (size_t length = 0; length < sizeof ROW - 1; length++) {
        g_autofree char *piece = g_memdup2(ROW, MAX(length, 1));
        g_autofree ScannedRow *row = g_new0(ScannedRow, 1);
        g_assert_null(row_scan(piece, piece + length, row));
    }
    g_autofree char *whole = scanned(ROW, sizeof ROW - 1);
    g_assert_cmpstr(whole, ==, "7:0s 1 12|-1inlineStr 0 a|-1 0 none");
}

static void more_cells_than_are_taken_and_longer_ones_are_left_alone(void)
{
    g_autoptr(GString) wide = g_string_new("<row>");
    for (size_t i = 0; i <= SHEET_COLUMNS_MAX; i++) {
        g_string_append(wide, "<c/>");
    }
    g_string_append(wide, "</row>");
    g_autofree char *wide_row = scanned(wide->str, wide->len);
    g_assert_cmpstr(wide_row, ==, "-");
    g_autofree char *text = g_strnfill(SHEET_CELL_MAX + 1, 'x');
    g_autofree char *xml = g_strconcat("<row><c><v>", text, "</v></c></row>", NULL);
    g_autofree char *row = scanned(xml, strlen(xml));
    g_assert_cmpstr(row, ==, "-");
}

void test_row_scan(void)
{
    g_test_add_func("/intake/row_scan/cut", a_row_that_is_cut_off_anywhere_is_not_taken);
    g_test_add_func("/intake/row_scan/left", everything_else_is_left_to_the_parser);
    g_test_add_func("/intake/row_scan/limits", more_cells_than_are_taken_and_longer_ones_are_left_alone);
    g_test_add_func("/intake/row_scan/taken", rows_of_the_usual_shape_are_taken_with_all_they_say);
}
