// SPDX-License-Identifier: Apache-2.0
#include "importer/document.h"

#include <string.h>

static void documents_are_read_within_bounds(void)
{
    SheetProblem problem = SHEET_FINE;
    json_t *document = document_parse("{\"a\":\"12\",\"b\":7}", 16, &problem);
    g_assert_cmpint(document_number(document, "a", 0), ==, 12);
    g_assert_cmpint(document_number(document, "b", 0), ==, 7);
    g_assert_cmpint(document_number(document, "c", -1), ==, -1);
    g_assert_cmpstr(document_text(document, "a"), ==, "12");
    g_assert_cmpstr(document_text(document, "b"), ==, "");
    json_decref(document);
    g_autofree char *many = g_strnfill(DOCUMENT_PARTS_MAX + 1, '[');
    g_assert_null(document_parse(many, strlen(many), &problem));
    g_assert_cmpint(problem, ==, SHEET_LARGE);
    g_assert_null(document_parse("{", 1, &problem));
    g_assert_cmpint(problem, ==, SHEET_JSON_BROKEN);
    g_autofree char *deep = g_strnfill(100000, '[');
    g_assert_null(document_parse(deep, strlen(deep), &problem));
    g_assert_cmpint(problem, ==, SHEET_JSON_BROKEN);
}

static void texts_written_byte_by_byte_are_mended(void)
{
    static const char *const CASES[][2] = {
        {"Caf\u00c3\u00a9", "Café"}, {"Café", "Café"}, {"ya 😀", "ya 😀"}, {"biasa", "biasa"}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *mended = document_mend(CASES[i][0]);
        g_assert_cmpstr(mended, ==, CASES[i][1]);
    }
}

void test_document(void)
{
    g_test_add_func("/importer/document/bounds", documents_are_read_within_bounds);
    g_test_add_func("/importer/document/mend", texts_written_byte_by_byte_are_mended);
}
