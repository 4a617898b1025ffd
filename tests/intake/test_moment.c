// SPDX-License-Identifier: Apache-2.0
#include "intake/moment.h"

static void days_are_read_in_every_spelling(void)
{
    static const struct {
        const char *text, *day;
        int second;
    } CASES[] = {
        {"2026-08-01 10:17", "2026-08-01", 37020},
        {"2026-06-13T00:00:00", "2026-06-13", 0},
        {"2026/05/10", "2026-05-10", 0},
        {"01/08/2026 08:00:12", "2026-08-01", 28812},
        {"31-08-2026", "2026-08-31", 0},
        {"31.08.26", "2026-08-31", 0},
        {"1 Agustus 2026", "2026-08-01", 0},
        {"Sabtu, 1 Agt 2026 pukul 06.30", "2026-08-01", 23400},
        {"Aug 2, 2026", "2026-08-02", 0},
        {"2 Okt 2026, 6:09 PM", "2026-10-02", 65340},
        {"August 31", "2026-08-31", 0},
        {"31 Desember", "2025-12-31", 0},
        {"46235", "2026-08-01", 0},
        {"06/17/2026 09:11", "2026-06-17", 33060},
        {"17 Ags 2026", "2026-08-17", 0},
        {"17/8", "2026-08-17", 0},
        {"8/17", "2026-08-17", 0},
        {"31/12", "2025-12-31", 0},
        {"20260817", "2026-08-17", 0},
        {"Jum'at, 14 Agustus 2026", "2026-08-14", 0},
        {"Jum’at 14 Pebruari 2025", "2025-02-14", 0},
        {"Ahad, 16 Nopember 2025", "2025-11-16", 0},
        {"August 2nd, 2026", "2026-08-02", 0},
        {"17th Aug 2026", "2026-08-17", 0},
        {"Aug-17-2026", "2026-08-17", 0},
    };
    DateRules rules = {DATE_DMY, day_from_civil(2026, 11, 1), true};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        Moment moment = {0};
        g_test_message("%s", CASES[i].text);
        g_assert_cmpint(read_moment(CASES[i].text, &rules, &moment), ==, READ_OK);
        g_autofree char *day = day_format(moment.day);
        g_assert_cmpstr(day, ==, CASES[i].day);
        g_assert_cmpint(moment.second, ==, CASES[i].second);
    }
}

static void a_time_with_its_zone_is_that_instant(void)
{
    DateRules rules = {DATE_DMY, DAY_NONE, false};
    static const char *const SAME[] = {"2026-08-01T08:00:00+07:00", "2026-08-01T01:00:00Z",
                                       "2026-08-01 09:00 WITA", "1 Agu 2026 10.00 WIT",
                                       "2026-08-01 08:00"};
    for (size_t i = 0; i < G_N_ELEMENTS(SAME); i++) {
        Moment moment = {0};
        g_assert_cmpint(read_moment(SAME[i], &rules, &moment), ==, READ_OK);
        g_assert_cmpint(moment_instant(&moment, ZONE_WIB), ==, 1785546000);
    }
}

static void what_is_no_day_is_refused(void)
{
    static const char *const BROKEN[] = {"31/02/2026", "2026-13-01", "besok", "12/2026", "46235abc",
                                         "2026-08-01 25:00", "0000-00-00", "Martabak 3",
                                         "marah 3", "maymun 12", "20261317", "13/13"};
    DateRules rules = {DATE_DMY, DAY_NONE, false};
    for (size_t i = 0; i < G_N_ELEMENTS(BROKEN); i++) {
        Moment moment = {0};
        g_test_message("%s", BROKEN[i]);
        g_assert_cmpint(read_moment(BROKEN[i], &rules, &moment), ==, READ_BROKEN);
    }
    Moment moment = {0};
    g_assert_cmpint(read_moment("August 31", &rules, &moment), ==, READ_BROKEN);
    g_assert_cmpint(read_moment("", &rules, &moment), ==, READ_MISSING);
}

/* Three ways of writing in one column: only the cells that could mean two days are in doubt. */
static void a_mixed_column_is_in_doubt_only_where_it_is(void)
{
    static const char *const CELLS[] = {"31/08/2026", "08/31/2026", "03/04/2026", "2026-08-01"};
    static const ReadResult RESULTS[] = {READ_OK, READ_OK, READ_AMBIGUOUS, READ_OK};
    DateEvidence evidence = {0};
    for (size_t i = 0; i < G_N_ELEMENTS(CELLS); i++) {
        date_evidence_add(&evidence, CELLS[i], DAY_NONE);
    }
    DateRules rules = {date_evidence_order(&evidence, DATE_DMY), DAY_NONE, false};
    for (size_t i = 0; i < G_N_ELEMENTS(CELLS); i++) {
        Moment moment = {0};
        g_assert_cmpint(read_moment(CELLS[i], &rules, &moment), ==, RESULTS[i]);
    }
    DateEvidence one = {.month_first = 1, .either = 5};
    g_assert_cmpint(date_evidence_order(&one, DATE_DMY), ==, DATE_MDY);
    g_assert_cmpint(date_evidence_order(&(DateEvidence){.either = 5}, DATE_MDY), ==, DATE_MDY);
}

/* Where nothing is over 12, a day that has not come cannot be meant; days over 12 weigh more. */
static void what_has_not_come_tells_the_order(void)
{
    static const struct {
        const char *cells[2];
        DateOrder order;
    } CASES[] = {{{"9/11/2026", "9/5/2026"}, DATE_MDY}, {{"5/9/2026", "11/9/2026"}, DATE_DMY},
                 {{"5/9/2026", "6/7/2026"}, DATE_UNSURE}, {{"9/11/2026", "11/9/2026"}, DATE_UNSURE},
                 {{"9/11/2026", "25/9/2026"}, DATE_DMY}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        DateEvidence evidence = {0};
        for (size_t j = 0; j < 2; j++) {
            date_evidence_add(&evidence, CASES[i].cells[j], day_from_civil(2026, 10, 1));
        }
        g_test_message("%s", CASES[i].cells[0]);
        g_assert_cmpint(date_evidence_order(&evidence, DATE_UNSURE), ==, CASES[i].order);
    }
}

void test_moment(void)
{
    g_test_add_func("/intake/moment/come", what_has_not_come_tells_the_order);
    g_test_add_func("/intake/moment/days", days_are_read_in_every_spelling);
    g_test_add_func("/intake/moment/zones", a_time_with_its_zone_is_that_instant);
    g_test_add_func("/intake/moment/no_day", what_is_no_day_is_refused);
    g_test_add_func("/intake/moment/mixed", a_mixed_column_is_in_doubt_only_where_it_is);
}
