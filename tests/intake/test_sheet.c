// SPDX-License-Identifier: Apache-2.0
#include "intake/sheet.h"

#include <string.h>

#include "book.h"

static void what_is_no_table_is_named(void)
{
    static const struct {
        const char *bytes;
        gsize length;
        SheetProblem problem;
    } CASES[] = {
        {"", 0, SHEET_EMPTY},
        {"%PDF-1.7", 8, SHEET_PAPER},
        {"\xff\xd8\xff\xe0", 4, SHEET_PICTURE},
        {"<!DOCTYPE html>", 15, SHEET_WEB},
        {"\xd0\xcf\x11\xe0\xa1\xb1", 6, SHEET_LOCKED},
        {"PK\x03\x04kosong", 10, SHEET_NO_TABLE},
        {"\x01\x02\x03\x04\x05\x06\x07", 7, SHEET_BINARY},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(GBytes) file = g_bytes_new_static(CASES[i].bytes, CASES[i].length);
        SheetProblem problem = SHEET_FINE;
        g_autoptr(Sheet) sheet = sheet_open(file, &problem);
        g_assert_null(sheet);
        g_assert_cmpint(problem, ==, CASES[i].problem);
        g_assert_cmpuint(strlen(sheet_problem_sentence(problem)), >, 20);
    }
}

static int64_t count(Sheet *sheet, SheetProblem *ret_problem)
{
    SheetRow row = {0};
    int64_t rows = 0;
    g_assert_true(sheet_begin(sheet, 0, ret_problem));
    while (sheet_next(sheet, &row, ret_problem)) {
        rows++;
    }
    return rows;
}

static void the_same_rows_come_from_both_kinds_and_again(void)
{
    static const char *const NAMES[] = {"shopee_orders_51.csv", "shopee_orders_51.xlsx"};
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_autoptr(GBytes) file = book_fixture(NAMES[i]);
        SheetProblem problem = SHEET_FINE;
        g_autoptr(Sheet) sheet = sheet_open(file, &problem);
        g_assert_nonnull(sheet);
        g_assert_cmpuint(sheet_tabs(sheet), ==, 1);
        g_assert_cmpint(count(sheet, &problem), ==, 13);
        g_assert_cmpint(count(sheet, &problem), ==, 13);
        g_assert_cmpint(problem, ==, SHEET_FINE);
    }
}

static void a_million_rows_are_refused(void)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (int i = 0; i < 1000000; i++) {
        g_string_append(text, "1,2\n");
    }
    g_autoptr(GBytes) file = g_string_free_to_bytes(g_steal_pointer(&text));
    SheetProblem problem = SHEET_FINE;
    g_autoptr(Sheet) sheet = sheet_open(file, &problem);
    g_assert_cmpint(count(sheet, &problem), ==, SHEET_ROWS_MAX + 1);
    g_assert_cmpint(problem, ==, SHEET_LONG);
}

void test_sheet(void)
{
    g_test_add_func("/intake/sheet/no_table", what_is_no_table_is_named);
    g_test_add_func("/intake/sheet/both", the_same_rows_come_from_both_kinds_and_again);
    g_test_add_func("/intake/sheet/million", a_million_rows_are_refused);
}
