// SPDX-License-Identifier: Apache-2.0
#include "importer/row.h"

#include "import_case.h"

#define ROW(line_, ...)                                                                            \
    char *cells[] = {__VA_ARGS__};                                                                 \
    static const int PLACES[] = {0, 1, 2, -1};                                                     \
    static const char *const HEADINGS[] = {"Nomor", "Jumlah", "Tanggal"};                                \
    ImportOptions options = case_options();                                                        \
    g_autoptr(Batch) batch = batch_new();                                                          \
    SheetRow sheet_row = {cells, NULL, G_N_ELEMENTS(cells), line_};                                \
    ImportRow row = {.options = &options,                                                          \
                     .batch = batch,                                                               \
                     .row = &sheet_row,                                                            \
                     .places = PLACES,                                                             \
                     .headings = (char *const *)(gintptr)HEADINGS,                                                         \
                     .heading_count = 3,                                                           \
                     .rules = {DATE_DMY, options.today, false}}

static void cells_are_read_and_missing_ones_leave_things_as_they_are(void)
{
    char id[] = " A1 ", amount[] = "12.500", day[] = "1 Agu 2026";
    ROW(7, id, amount, day);
    int64_t number = -1, absent = -1;
    const char *text = NULL;
    Moment moment = {0};
    bool said = false;
    g_assert_true(row_id(&row, 0, &text) && row_amount(&row, 1, &number));
    g_assert_true(row_moment(&row, 2, &moment, &said) && said);
    g_assert_true(row_number(&row, 3, &absent));
    g_assert_cmpstr(text, ==, "A1");
    g_assert_cmpint(number, ==, 12500);
    g_assert_cmpint(absent, ==, -1);
    g_assert_cmpstr(row_text(&row, 3), ==, "");
    g_assert_false(row_has(&row, 3));
}

static void a_row_is_refused_once_with_where_and_what(void)
{
    char id[] = "-", amount[] = "-5", day[] = "besok";
    ROW(7, id, amount, day);
    int64_t number = 3;
    const char *text = NULL;
    Moment moment = {0};
    bool said = false;
    g_assert_false(row_amount(&row, 1, &number));
    g_assert_false(row_moment(&row, 2, &moment, &said));
    g_assert_false(row_id(&row, 0, &text));
    g_assert_cmpint(number, ==, 3);
    g_assert_cmpint(batch->refused, ==, 1);
    const BatchRefusal *refusal = &g_array_index(batch->refusals, BatchRefusal, 0);
    g_assert_cmpint(refusal->row, ==, 7);
    g_assert_cmpstr(refusal->column, ==, "Jumlah");
    g_assert_cmpstr(refusal->value, ==, "-5");
}

/* A number cell of a workbook has lost what was behind 15 digits. */
static void a_long_id_in_a_number_cell_is_damaged(void)
{
    char id[] = "579000000000000000", amount[] = "1", day[] = "1";
    ROW(2, id, amount, day);
    static const bool EXACT[] = {true, true, true};
    const char *text = NULL;
    sheet_row.exact = EXACT;
    g_assert_false(row_id(&row, 0, &text));
    g_assert_cmpint(batch->refused, ==, 1);
}

/* A spreadsheet of another country makes 12.5 of what was typed as 12.500. */
static void money_that_lost_its_thousands_is_refused(void)
{
    static const struct {
        const char *typed;
        bool money, count;
    } CASES[] = {{"12.5", false, false}, {"37,2", false, false}, {"12.500", true, true},
                 {"1.234,5", true, false}, {"15.00", true, true}, {"750", true, true},
                 {"2,5 rb", true, true}, {"-3", false, false}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *amount = g_strdup(CASES[i].typed);
        ROW(2, NULL, amount, NULL);
        int64_t number = 0;
        g_test_message("%s", amount);
        g_assert_cmpint(row_money(&row, 1, &number), ==, CASES[i].money);
        row.refused = false;
        g_assert_cmpint(row_count(&row, 1, &number), ==, CASES[i].count);
    }
}

static void hardly_any_money_is_told_once(void)
{
    char amount[] = "15";
    ROW(2, NULL, amount, NULL);
    int64_t number = 0;
    g_assert_true(row_money(&row, 1, &number) && row_money(&row, 1, &number));
    g_assert_cmpint(number, ==, 15);
    g_assert_cmpuint(batch->remarks->len, ==, 1);
    g_assert_cmpint(batch->refused, ==, 0);
}

void test_row(void)
{
    g_test_add_func("/importer/row/money", money_that_lost_its_thousands_is_refused);
    g_test_add_func("/importer/row/little", hardly_any_money_is_told_once);
    g_test_add_func("/importer/row/cells",
                    cells_are_read_and_missing_ones_leave_things_as_they_are);
    g_test_add_func("/importer/row/once", a_row_is_refused_once_with_where_and_what);
    g_test_add_func("/importer/row/long_id", a_long_id_in_a_number_cell_is_damaged);
}
