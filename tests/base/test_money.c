// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"

static void formats_rupiah_as_indonesians_write_it(void)
{
    static const struct {
        int64_t amount;
        const char *text;
    } cases[] = {{0, "Rp0"},       {12500, "Rp12.500"},
                 {-500, "-Rp500"}, {1000000, "Rp1.000.000"},
                 {999, "Rp999"},   {INT64_MIN, "-Rp9.223.372.036.854.775.808"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *text = money_format(cases[i].amount);
        g_assert_cmpstr(text, ==, cases[i].text);
    }
}

static void reads_every_way_people_write_amounts(void)
{
    static const struct {
        const char *typed;
        int64_t amount;
    } cases[] = {{"12.500", 12500},
                 {"Rp 12.500,-", 12500},
                 {"Rp12.500", 12500},
                 {"12500", 12500},
                 {"22,000", 22000},
                 {"15rb", 15000},
                 {"1,5 jt", 1500000},
                 {"1.5jt", 1500000},
                 {"Rp. 7.000", 7000},
                 {"2 juta", 2000000},
                 {"-500", -500},
                 {"1.000.000", 1000000},
                 {"1.500.000,00", 1500000},
                 {"12,500.00", 12500},
                 {"0,500 jt", 500000},
                 {"0", 0},
                 {"2,5 juta", 2500000},
                 {"1.000.000.000.000", MONEY_MAX_IDR},
                 {" 7000 ", 7000},
                 {"-Rp500", -500},
                 {"0012", 12},
                 {"3m", 3000000000},
                 {"IDR 15,000.00", 15000},
                 {"Rp 15.000,-", 15000},
                 {"15.000,--", 15000},
                 {"15.000 rupiah", 15000},
                 {"25 ribu rupiah", 25000},
                 {"15 rebu", 15000},
                 {"500 perak", 500},
                 {"12 500", 12500},
                 {"1 234 567", 1234567},
                 {"15\u00a0000", 15000},
                 {"１５．０００", 15000},
                 {"\u200f15.000", 15000},
                 {"1,500 jt", 1500000},
                 {"1.500 rb", 1500000},
                 {"1 juta 500 ribu", 1500000},
                 {"1jt 5rb", 1005000},
                 {"1 juta 500.000", 1500000}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        int64_t amount = -1;
        g_test_message("%s", cases[i].typed);
        g_assert_true(number_parse(cases[i].typed, &amount));
        g_assert_cmpint(amount, ==, cases[i].amount);
    }
}

static void refuses_what_is_no_amount(void)
{
    static const char *const typed[] = {"",
                                        "abc",
                                        "12,50",
                                        "1.2.3",
                                        "Rp",
                                        "12.5",
                                        "1jt500",
                                        "500rb 1jt",
                                        "12 50",
                                        "15-20rb",
                                        "15.000 / kg",
                                        "1e9",
                                        "99999999999999999",
                                        "5 kg",
                                        "--5",
                                        "12.",
                                        "1..000",
                                        "0x10",
                                        "∞",
                                        ".5",
                                        ",500",
                                        "0.500",
                                        "1234.567",
                                        "1.2345,6",
                                        "12.345,678",
                                        "1.000.000.000.001",
                                        "1,000.000.000",
                                        "1001 m",
                                        "1 rb rb",
                                        "- ",
                                        "rprp5",
                                        "1.000.00",
                                        "0,0001 rb",
                                        ",-",
                                        "5,-,-"};
    for (size_t i = 0; i < G_N_ELEMENTS(typed); i++) {
        int64_t amount = 7;
        g_test_message("%s", typed[i]);
        g_assert_false(number_parse(typed[i], &amount));
        g_assert_cmpint(amount, ==, 7);
    }
}

static void shares_and_ratios_are_plain(void)
{
    g_autofree char *share = percent_format(5, 8);
    g_autofree char *whole = percent_format(10, 14);
    g_autofree char *ratio = ratio_format(400000, 200000);
    g_autofree char *none = percent_format(3, 0);
    g_autofree char *even = percent_format(3, 5);
    g_autofree char *loss = percent_format(-1, 300);
    g_autofree char *rounded = percent_format_whole(10, 14);
    g_autofree char *half = percent_format_whole(1, 200);
    g_autofree char *grouped = number_format(-1234567);
    g_assert_cmpstr(none, ==, "–");
    g_assert_cmpstr(even, ==, "60%");
    g_assert_cmpstr(loss, ==, "-0,3%");
    g_assert_cmpstr(rounded, ==, "71%");
    g_assert_cmpstr(half, ==, "1%");
    g_assert_cmpstr(grouped, ==, "-1.234.567");
    g_assert_cmpstr(share, ==, "62,5%");
    g_assert_cmpstr(whole, ==, "71,4%");
    g_assert_cmpstr(ratio, ==, "2,0");
    g_assert_null(ratio_format(1, 0));
}

void test_money(void)
{
    g_test_add_func("/base/money/formats", formats_rupiah_as_indonesians_write_it);
    g_test_add_func("/base/money/reads", reads_every_way_people_write_amounts);
    g_test_add_func("/base/money/refuses", refuses_what_is_no_amount);
    g_test_add_func("/base/money/shares", shares_and_ratios_are_plain);
}
