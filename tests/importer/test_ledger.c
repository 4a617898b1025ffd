// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

#include <string.h>

static const BatchSale *sale(const FileRead *read, guint i)
{
    return &g_array_index(read->batch->sales, BatchSale, i);
}

/* The same words on the same day are as many sales, wherever they stand in the file. */
static void rows_that_look_alike_are_told_apart(void)
{
    g_auto(FileRead) read = {0}, again = {0};
    static const char TEXT[] = "Tanggal;Total;Pembeli\n2026-08-01;5000;Ani\n2026-08-02;5000;Ani\n"
                               "2026-08-01;5000;Ani\n";
    case_text_read(TEXT, NULL, &read);
    case_text_read(TEXT, NULL, &again);
    g_assert_cmpuint(read.batch->sales->len, ==, 3);
    g_assert_cmpstr(sale(&read, 0)->id, !=, sale(&read, 2)->id);
    for (guint i = 0; i < 3; i++) {
        g_assert_cmpstr(sale(&read, i)->id, ==, sale(&again, i)->id);
    }
}

static void money_and_days_have_bounds(void)
{
    g_auto(FileRead) read = {0};
    case_text_read("Tanggal;Pengeluaran;Untuk apa\n2026-08-01;0;a\n2026-08-01;-5;a\n"
                   "2026-08-01;2000000000;a\n2027-08-01;5000;a\n;5000;a\n2026-08-01;5000;Gas\n",
                   NULL, &read);
    g_assert_cmpstr(read.importer->name, ==, "expense_table");
    g_assert_cmpint(read.batch->refused, ==, 5);
    g_assert_cmpuint(read.batch->expenses->len, ==, 1);
    g_assert_cmpstr(g_array_index(read.batch->expenses, BatchExpense, 0).kind, ==, "Gas");
}

/* A whole day of like rows costs no more than any other. */
static void a_long_day_is_read_at_once(void)
{
    g_autoptr(GString) text = g_string_new("Tanggal;Total\n");
    g_auto(FileRead) read = {0};
    for (int i = 0; i < 50000; i++) {
        g_string_append(text, "2026-08-01;5000\n");
    }
    gint64 before = g_get_monotonic_time();
    case_text_read(text->str, NULL, &read);
    g_assert_cmpuint(read.batch->sales->len, ==, 50000);
    g_assert_cmpint(g_get_monotonic_time() - before, <, 20 * G_USEC_PER_SEC);
}

void test_ledger(void)
{
    g_test_add_func("/importer/ledger/alike", rows_that_look_alike_are_told_apart);
    g_test_add_func("/importer/ledger/bounds", money_and_days_have_bounds);
    g_test_add_func("/importer/ledger/long", a_long_day_is_read_at_once);
}
