// SPDX-License-Identifier: Apache-2.0
#include "app/import_report.h"

static void a_report_is_read_as_it_was_written(void)
{
    g_autoptr(GString) text = g_string_new(NULL);
    import_report_add(text, false, &(BatchRefusal){7, "Jumlah", "x", "Salah."});
    import_report_add(text, true, &(BatchRefusal){0, "", "", "Perlu dilihat."});
    g_autoptr(GArray) lines = import_report_parse(text->str);
    g_assert_cmpuint(lines->len, ==, 2);
    const ReportLine *line = &g_array_index(lines, ReportLine, 0);
    g_assert_cmpint(line->row, ==, 7);
    g_assert_false(line->remark);
    g_assert_true(g_array_index(lines, ReportLine, 1).remark);
    g_autofree char *words = import_report_words(line, NULL);
    g_assert_cmpstr(words, ==, "Baris 7, Jumlah, “x”: Salah.");
    g_autofree char *all = import_report_words(&g_array_index(lines, ReportLine, 1), NULL);
    g_assert_cmpstr(all, ==, "Perlu dilihat.");
}

void test_import_report(void)
{
    g_test_add_func("/app/import_report/round", a_report_is_read_as_it_was_written);
}
