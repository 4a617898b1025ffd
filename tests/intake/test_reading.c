// SPDX-License-Identifier: Apache-2.0
#include "intake/reading.h"

#include <string.h>

#include "intake/cell_word.h"

static void numbers_are_read_in_both_spellings(void)
{
    static const struct {
        const char *text;
        bool exact;
        int64_t number;
    } CASES[] = {
        {"37.200", false, 37200},      {"22,000", false, 22000},     {"1.234,56", false, 1235},
        {"1,234.56", false, 1235},     {"1.234.567", false, 1234567}, {"1,234,567.00", false, 1234567},
        {"Rp 12.500,-", false, 12500}, {"Rp12.500", false, 12500},   {"IDR 12,500.00", false, 12500},
        {"15rb", false, 15000},        {"1,5 jt", false, 1500000},   {"1,2 rb", false, 1200},
        {"1.2K", false, 1200},         {"3,4 juta", false, 3400000}, {"2.5M", false, 2500000},
        {"-500", false, -500},         {"(1.000)", false, -1000},    {"1.000-", false, -1000},
        {"−6", false, -6},             {"0", false, 0},              {"0.510", false, 1},
        {"37.2", true, 37},            {"37.125", true, 37},         {"1.5E+6", true, 1500000},
        {"28500.0", false, 28500},     {" 1 234 ", false, 1234},     {"'0812", false, 812},
        {"12.500,00", false, 12500},   {"99,5", false, 100},         {"Rp. 7.000", false, 7000},
        {"007", false, 7},             {"007.500", false, 8},        {"12.500", true, 13},
        {"15.000,--", false, 15000},   {"15.000.-", false, 15000},   {"Rp 15.000 rupiah", false, 15000},
        {"25 ribu rupiah", false, 25000}, {"500 perak", false, 500}, {"1.500 rb", false, 1500000},
        {"1,500 jt", false, 1500000},  {"1.5 jt", false, 1500000},   {"Rp 1,5 M", false, 1500000000},
        {"12,5 mil", false, 12500},    {"１５．０００", false, 15000}, {"٤٥٠", false, 450},
        {"\u202a15.000\u202c", false, 15000}, {"‐500", false, -500},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        int64_t number = -1;
        g_test_message("%s", CASES[i].text);
        g_assert_cmpint(read_number(CASES[i].text, CASES[i].exact, &number), ==, READ_OK);
        g_assert_cmpint(number, ==, CASES[i].number);
    }
}

/* "12.5" is no price and no count of things: who asks is told that something was rounded. */
static void what_is_rounded_off_is_said(void)
{
    static const struct {
        const char *text;
        bool exact, rounded;
    } CASES[] = {{"12.5", false, true},      {"37,2", false, true},    {"37.125", true, true},
                 {"12.500", false, false},   {"12,00", false, false},  {"1,5 rb", false, false},
                 {"1.234,50", false, true},  {"1.5E+1", true, false},  {"1.25E+1", true, true},
                 {"1.234.567", false, false}, {"2", true, false},      {"0,4", false, true}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        int64_t number = 0;
        bool rounded = !CASES[i].rounded;
        g_test_message("%s", CASES[i].text);
        g_assert_cmpint(read_decimal(CASES[i].text, CASES[i].exact, &number, &rounded), ==, READ_OK);
        g_assert_cmpint(rounded, ==, CASES[i].rounded);
    }
}

/* A blank behind it changes nothing, whichever way a number is read. */
static void numbers_with_and_without_a_blank_are_the_same(void)
{
    static const char LETTERS[] = "0012345.,.,'";
    g_autoptr(GRand) rand = g_rand_new_with_seed(12);
    for (int round = 0; round < 20000; round++) {
        char text[20] = "";
        int length = g_rand_int_range(rand, 1, 16);
        for (int i = 0; i < length; i++) {
            text[i] = LETTERS[g_rand_int_range(rand, 0, sizeof LETTERS - 1)];
        }
        for (int exact = 0; exact < 2; exact++) {
            int64_t number = -1, blank_number = -1;
            g_autofree char *blank = g_strconcat(text, " ", NULL);
            ReadResult result = read_number(text, exact != 0, &number);
            ReadResult blank_result = read_number(blank, exact != 0, &blank_number);
            if (blank_result != result || blank_number != number) {
                g_test_message("%s", text);
            }
            g_assert_cmpint(blank_result, ==, result);
            g_assert_cmpint(blank_number, ==, number);
        }
    }
}

/* A gap is no zero, and what a spreadsheet has eaten is no number. */
static void what_is_no_number_says_why(void)
{
    static const struct {
        const char *text;
        ReadResult result;
    } CASES[] = {
        {"", READ_MISSING},         {" ", READ_MISSING},       {"-", READ_MISSING},
        {"–", READ_MISSING},        {"N/A", READ_MISSING},     {"undefined", READ_MISSING},
        {"5.78E+17", READ_DAMAGED}, {"abc", READ_BROKEN},      {"12abc", READ_BROKEN},
        {"#REF!", READ_BROKEN},     {"1.23.456", READ_BROKEN}, {"1,2,3", READ_BROKEN},
        {"12%", READ_BROKEN},       {"9999999999999999", READ_BROKEN},
        {"'-", READ_MISSING},       {"—", READ_MISSING},       {"kotak − kado", READ_BROKEN},
        {" n u l l ", READ_MISSING}, {"–a", READ_BROKEN},
        {"n / a                                                          ", READ_MISSING},
        {"undefined undefined undefined undefined undefined", READ_BROKEN},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        int64_t number = -1;
        g_test_message("%s", CASES[i].text);
        g_assert_cmpint(read_number(CASES[i].text, false, &number), ==, CASES[i].result);
        g_assert_cmpint(number, ==, -1);
        g_assert_true(cell_is_missing(CASES[i].text) == (CASES[i].result == READ_MISSING));
    }
}

static void ids_keep_every_digit_or_are_refused(void)
{
    static const struct {
        const char *text;
        ReadResult result;
        const char *id;
    } CASES[] = {
        {"579000000000000001\t", READ_OK, "579000000000000001"},
        {"=\"0012345\"", READ_OK, "0012345"},
        {"'00123", READ_OK, "00123"},
        {"260801DUMMY001", READ_OK, "260801DUMMY001"},
        {"5.78E+17", READ_DAMAGED, NULL},
        {"5,78E+17", READ_DAMAGED, NULL},
        {" ", READ_MISSING, NULL},
        {"1234567890123456789012345678901234567890", READ_BROKEN, NULL},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *text = g_strdup(CASES[i].text);
        const char *id = NULL;
        g_assert_cmpint(read_id(text, 32, &id), ==, CASES[i].result);
        g_assert_cmpstr(id, ==, CASES[i].id);
    }
}

void test_reading(void)
{
    g_test_add_func("/intake/reading/rounded", what_is_rounded_off_is_said);
    g_test_add_func("/intake/reading/numbers", numbers_are_read_in_both_spellings);
    g_test_add_func("/intake/reading/blanks", numbers_with_and_without_a_blank_are_the_same);
    g_test_add_func("/intake/reading/no_number", what_is_no_number_says_why);
    g_test_add_func("/intake/reading/ids", ids_keep_every_digit_or_are_refused);
}
