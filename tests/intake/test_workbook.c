// SPDX-License-Identifier: Apache-2.0
#include "intake/workbook.h"

#include "book.h"
#include "zip.h"

static void hidden_sheets_are_left_out(void)
{
    g_autoptr(GBytes) file = book_fixture("workbook/hide01.xlsx");
    SheetProblem problem = SHEET_FINE;
    g_autoptr(Workbook) workbook = workbook_open(file, &problem);
    g_assert_nonnull(workbook);
    g_assert_cmpuint(workbook_sheets(workbook), ==, 2);
}

static void days_are_known_by_their_format(void)
{
    g_autoptr(GBytes) file = book_make("<row/>", "<si><t>a</t></si>");
    SheetProblem problem = SHEET_FINE;
    g_autoptr(Workbook) workbook = workbook_open(file, &problem);
    g_assert_nonnull(workbook);
    static const bool DAYS[] = {false, true, true, false, false};
    for (int64_t i = 0; i < (int64_t)G_N_ELEMENTS(DAYS); i++) {
        g_assert_cmpint(workbook_is_day(workbook, i), ==, DAYS[i]);
    }
    g_assert_cmpstr(workbook_text(workbook, 0), ==, "a");
    g_assert_cmpstr(workbook_text(workbook, 1), ==, "");
    g_assert_false(workbook_from_1904(workbook));
}

static void another_zip_is_no_workbook(void)
{
    static const ZipEntry entries[] = {{"a.txt", "x", 1}};
    g_autoptr(GBytes) file = g_byte_array_free_to_bytes(zip_make(entries, 1));
    SheetProblem problem = SHEET_FINE;
    g_autoptr(Workbook) workbook = workbook_open(file, &problem);
    g_assert_null(workbook);
    g_assert_cmpint(problem, ==, SHEET_NO_TABLE);
}

void test_workbook(void)
{
    g_test_add_func("/intake/workbook/hidden", hidden_sheets_are_left_out);
    g_test_add_func("/intake/workbook/days", days_are_known_by_their_format);
    g_test_add_func("/intake/workbook/zip", another_zip_is_no_workbook);
}
