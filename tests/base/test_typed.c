// SPDX-License-Identifier: Apache-2.0
#include "base/typed.h"

static void days_are_read_as_people_type_them(void)
{
    static const char *const SAME[] = {
        "2026-08-17",        "17/8/2026",         "17-08-2026",      "17.8.2026",
        "17 8 2026",         "17/8/26",           "17 Agustus 2026", "17 agt 2026",
        "17 Ags 26",         "17-Agu-2026",       "17agustus2026",   "Senin, 17 Agustus 2026",
        "senin 17/8/2026",   "2026/8/17",         " 17 / 8 / 2026 ", "17 August 2026",
        "１７/８/２０２６",  "\u200e17/08/2026",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(SAME); i++) {
        Day day = 0;
        g_test_message("%s", SAME[i]);
        g_assert_true(typed_day_read(SAME[i], &day));
        g_assert_cmpint(day, ==, day_from_civil(2026, 8, 17));
    }
    Day friday = 0;
    g_assert_true(typed_day_read("Jum'at 14 Agustus 2026", &friday));
    g_assert_cmpint(friday, ==, day_from_civil(2026, 8, 14));
}

/* Without its year, or with the month first, a day might be another one. */
static void what_is_no_day_is_refused(void)
{
    static const char *const BROKEN[] = {"",           "besok",     "17/8",       "17 Agustus",
                                         "8/17/2026",  "31/2/2026", "32/1/2026",  "0/1/2026",
                                         "17/8/2026/1", "2026",     "17 Agus 2026 x", "17/13/2026",
                                         "17/8/126",   "-1/8/2026x", "17 Martabak 2026"};
    for (size_t i = 0; i < G_N_ELEMENTS(BROKEN); i++) {
        Day day = 77;
        g_test_message("%s", BROKEN[i]);
        g_assert_false(typed_day_read(BROKEN[i], &day));
        g_assert_cmpint(day, ==, 77);
    }
}

static void times_are_read_as_people_type_them(void)
{
    static const struct {
        const char *typed;
        Minute minute;
    } CASES[] = {{"07:30", 450},          {"7.30", 450},         {"07:30:00", 450},
                 {"jam 7", 420},          {"pukul 07.30", 450},  {"7 pagi", 420},
                 {"jam 7 malam", 1140},   {"7.30 malam", 1170},  {"12 siang", 720},
                 {"1 siang", 780},        {"11 siang", 660},     {"5 sore", 1020},
                 {"19.30 WIB", 1170},     {"7:30 pm", 1170},     {"12.15 am", 15},
                 {"Jam 19.00 wita", 1140}, {"０７:３０", 450}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        Minute minute = -1;
        g_test_message("%s", CASES[i].typed);
        g_assert_true(typed_minute_read(CASES[i].typed, &minute));
        g_assert_cmpint(minute, ==, CASES[i].minute);
    }
    static const char *const BROKEN[] = {"", "7", "25.00", "jam", "7.5", "7.60", "13 pagi",
                                         "7 kali", "07:30:99", "7 8", "malam", "24.00 malam"};
    for (size_t i = 0; i < G_N_ELEMENTS(BROKEN); i++) {
        Minute minute = -7;
        g_test_message("%s", BROKEN[i]);
        g_assert_false(typed_minute_read(BROKEN[i], &minute));
        g_assert_cmpint(minute, ==, -7);
    }
}

void test_typed(void)
{
    g_test_add_func("/base/typed/days", days_are_read_as_people_type_them);
    g_test_add_func("/base/typed/no_day", what_is_no_day_is_refused);
    g_test_add_func("/base/typed/times", times_are_read_as_people_type_them);
}
