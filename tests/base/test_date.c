// SPDX-License-Identifier: Apache-2.0
#include "base/date.h"

static Day day_of(const char *text)
{
    Day day = DAY_NONE;
    g_assert_true(day_parse(text, &day));
    return day;
}

static void every_day_has_one_name(void)
{
    Day previous = DAY_MIN - 1;
    for (Day day = DAY_MIN; day <= DAY_MAX; day++) {
        int year = 0, month = 0, of_month = 0;
        day_to_civil(day, &year, &month, &of_month);
        g_assert_cmpint(day_from_civil(year, month, of_month), ==, day);
        g_assert_cmpint(previous + 1, ==, day);
        previous = day;
    }
    g_autofree char *first = day_format(DAY_MIN);
    g_autofree char *last = day_format(DAY_MAX);
    g_assert_cmpstr(first, ==, "1900-01-01");
    g_assert_cmpstr(last, ==, "2169-12-31");
}

static void agrees_with_another_calendar(void)
{
    for (Day day = DAY_MIN; day <= DAY_MAX; day += 17) {
        g_autoptr(GDate) other = g_date_new_dmy(1, G_DATE_JANUARY, 1970);
        if (day >= 0) {
            g_date_add_days(other, (guint)day);
        } else {
            g_date_subtract_days(other, (guint)-day);
        }
        int year = 0, month = 0, of_month = 0;
        day_to_civil(day, &year, &month, &of_month);
        g_assert_cmpint(year, ==, g_date_get_year(other));
        g_assert_cmpint(month, ==, g_date_get_month(other));
        g_assert_cmpint(of_month, ==, g_date_get_day(other));
        g_assert_cmpint(day_weekday(day) + 1, ==, (int)g_date_get_weekday(other));
        g_autofree char *week = period_format(period_of_week(day));
        g_assert_cmpint(g_ascii_strtoll(week + 6, NULL, 10), ==,
                        g_date_get_iso8601_week_of_year(other));
    }
}

static void refuses_days_that_do_not_exist(void)
{
    static const char *const texts[] = {
        "2026-02-29", "2100-02-29", "2026-04-31",  "2026-13-01",  "2026-00-10", "2026-01-00",
        "2026-1-5",   "26-01-05",   "2026-01-05 ", " 2026-01-05", "2026/01/05", "1899-12-31",
        "2170-01-01", "",           "2026-01",     "9999-99-99",  "-026-01-05", "2026-01-0５"};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        Day day = 7;
        g_test_message("%s", texts[i]);
        g_assert_false(day_parse(texts[i], &day));
        g_assert_cmpint(day, ==, 7);
    }
    g_assert_cmpint(day_of("2024-02-29") + 1, ==, day_of("2024-03-01"));
    g_assert_cmpint(day_of("2000-02-29") + 1, ==, day_of("2000-03-01"));
}

static void says_days_as_indonesians_do(void)
{
    Day monday = day_of("2026-01-05");
    g_autofree char *in_full = day_format_long(monday, NULL);
    g_autofree char *brief = day_format_short(monday + 4, NULL);
    g_assert_cmpstr(in_full, ==, "Senin, 5 Januari 2026");
    g_assert_cmpstr(brief, ==, "Jum 9 Jan");
    g_assert_cmpstr(weekday_name(SUNDAY, NULL), ==, "Minggu");
    g_autoptr(Lang) pseudo = lang_new_pseudo();
    g_autofree char *marked = day_format_long(monday, pseudo);
    g_assert_cmpstr(marked, ==, "⟦Senin⟧, 5 ⟦Januari⟧ 2026");
}

static void reads_and_says_times_of_day(void)
{
    static const struct {
        const char *typed;
        Minute minute;
    } cases[] = {{"06.00", 360}, {"06:00", 360}, {"6.05", 365}, {"0.00", 0}, {"23:59", 1439}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Minute minute = -1;
        g_assert_true(minute_parse(cases[i].typed, &minute));
        g_assert_cmpint(minute, ==, cases[i].minute);
    }
    static const char *const wrong[] = {"24.00",  "12.60", "1200",  "12.5", "",
                                        "12.000", ".30",   "-1.00", "6",    "6.0 "};
    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
        Minute minute = 7;
        g_test_message("%s", wrong[i]);
        g_assert_false(minute_parse(wrong[i], &minute));
        g_assert_cmpint(minute, ==, 7);
    }
    g_autofree char *said = minute_format(365);
    g_autofree char *iso = minute_format_iso(365);
    g_assert_cmpstr(said, ==, "06.05");
    g_assert_cmpstr(iso, ==, "06:05");
}

/* Requirement Q25: the local day of an instant depends on the zone, with no summer time. */
static void each_zone_has_its_own_midnight(void)
{
    static const struct {
        Zone zone;
        const char *name, *olson;
        int hours;
    } zones[] = {{ZONE_WIB, "WIB", "Asia/Jakarta", 7},
                 {ZONE_WITA, "WITA", "Asia/Makassar", 8},
                 {ZONE_WIT, "WIT", "Asia/Jayapura", 9}};
    Day day = day_of("2026-01-05");
    g_assert_cmpuint(G_N_ELEMENTS(zones), ==, ZONE_COUNT);
    for (size_t i = 0; i < G_N_ELEMENTS(zones); i++) {
        Zone zone = ZONE_COUNT;
        g_assert_true(zone_parse(zones[i].name, &zone));
        g_assert_cmpint(zone, ==, zones[i].zone);
        g_assert_cmpstr(zone_name(zone), ==, zones[i].name);
        g_assert_cmpstr(zone_olson(zone), ==, zones[i].olson);
        int64_t midnight = zone_instant(zone, day, 0);
        g_assert_cmpint(midnight, ==, (int64_t)day * 86400 - zones[i].hours * 3600);
        g_assert_cmpint(zone_day(zone, midnight), ==, day);
        g_assert_cmpint(zone_day(zone, midnight - 1), ==, day - 1);
        g_assert_cmpint(zone_minute(zone, midnight - 1), ==, 1439);
        g_assert_cmpint(zone_minute(zone, zone_instant(zone, day, 365)), ==, 365);
        g_autoptr(GTimeZone) system_zone = g_time_zone_new_identifier(zones[i].olson);
        if (system_zone != NULL) {
            gint now = g_time_zone_find_interval(system_zone, G_TIME_TYPE_UNIVERSAL, midnight);
            g_assert_cmpint(g_time_zone_get_offset(system_zone, now), ==, zone_offset_s(zone));
        }
    }
    Zone untouched = ZONE_WIT;
    g_assert_false(zone_parse("UTC", &untouched));
    g_assert_cmpint(untouched, ==, ZONE_WIT);
    g_assert_cmpint(zone_day(ZONE_WIB, -30000), ==, -1); /* before 1970 */
}

static void instants_follow_rfc_3339(void)
{
    static const struct {
        const char *text;
        int64_t instant;
    } cases[] = {{"1970-01-01T00:00:00Z", 0},
                 {"2026-01-05T04:00:00+07:00", 1767560400},
                 {"2026-01-04T21:00:00Z", 1767560400},
                 {"2026-01-04t21:00:00z", 1767560400},
                 {"2026-01-04 21:00:00Z", 1767560400},
                 {"2026-01-04T21:00:00.999999Z", 1767560400},
                 {"2026-01-04T15:30:00-05:30", 1767560400},
                 {"1969-12-31T23:59:59Z", -1}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        int64_t instant = 7;
        g_test_message("%s", cases[i].text);
        g_assert_true(instant_parse(cases[i].text, &instant));
        g_assert_cmpint(instant, ==, cases[i].instant);
        for (Zone zone = 0; zone < ZONE_COUNT; zone++) {
            g_autofree char *text = instant_format(instant, zone);
            int64_t again = 7;
            g_assert_true(instant_parse(text, &again));
            g_assert_cmpint(again, ==, instant);
        }
    }
    g_autofree char *local = instant_format(1767560400, ZONE_WIB);
    g_assert_cmpstr(local, ==, "2026-01-05T04:00:00+07:00");
    static const char *const wrong[] = {"2026-01-05",
                                        "2026-01-05T04:00",
                                        "2026-01-05T04:00:00",
                                        "2026-01-05T24:00:00Z",
                                        "2026-01-05T04:00:00.Z",
                                        "2026-01-05T04:00:00+7:00",
                                        "2026-02-30T00:00:00Z",
                                        "2026-01-05T04:00:00+0700",
                                        "2026-01-05T04:00:00Z ",
                                        "2026-01-05T04:60:00Z",
                                        "2026-01-05T04:00:61Z",
                                        "2026-01-05T04:00:00+15:00",
                                        ""};
    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
        int64_t instant = 7;
        g_test_message("%s", wrong[i]);
        g_assert_false(instant_parse(wrong[i], &instant));
        g_assert_cmpint(instant, ==, 7);
    }
}

static void weeks_belong_to_the_year_of_their_thursday(void)
{
    static const struct {
        const char *text, *from, *to;
    } cases[] = {{"2020-W53", "2020-12-28", "2021-01-03"}, {"2021-W01", "2021-01-04", "2021-01-10"},
                 {"2026-W02", "2026-01-05", "2026-01-11"}, {"2026-W01", "2025-12-29", "2026-01-04"},
                 {"2026-W53", "2026-12-28", "2027-01-03"}, {"2026-01", "2026-01-01", "2026-01-31"},
                 {"2024-02", "2024-02-01", "2024-02-29"},  {"2026-12", "2026-12-01", "2026-12-31"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Period period = {0};
        g_test_message("%s", cases[i].text);
        g_assert_true(period_parse(cases[i].text, &period));
        g_assert_cmpint(period.from, ==, day_of(cases[i].from));
        g_assert_cmpint(period.to, ==, day_of(cases[i].to));
        g_autofree char *again = period_format(period);
        g_assert_cmpstr(again, ==, cases[i].text);
    }
    static const char *const wrong[] = {"2021-W53", "2026-W00", "2026-W54",  "2026-13", "2026-00",
                                        "2026",     "2026-W2",  "2026-W02x", "",        "2169-01"};
    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
        Period period = {.from = 7};
        g_test_message("%s", wrong[i]);
        g_assert_false(period_parse(wrong[i], &period));
        g_assert_cmpint(period.from, ==, 7);
    }
}

static void periods_follow_one_another(void)
{
    for (int month = 0; month < 2; month++) {
        Period period =
            month ? period_of_month(day_of("2019-12-31")) : period_of_week(day_of("2019-12-31"));
        for (int i = 0; i < 120; i++) {
            Period after = period_after(period), before = period_before(after);
            g_assert_cmpint(after.from, ==, period.to + 1);
            g_assert_cmpint(before.from, ==, period.from);
            g_assert_cmpint(before.to, ==, period.to);
            period = after;
        }
    }
}

static void periods_are_said_plainly(void)
{
    static const struct {
        const char *text, *said;
    } cases[] = {{"2026-W02", "5–11 Januari 2026"},
                 {"2026-W01", "29 Des – 4 Jan 2026"},
                 {"2026-01", "Januari 2026"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Period period = {0};
        g_assert_true(period_parse(cases[i].text, &period));
        g_autofree char *said = period_format_long(period, NULL);
        g_assert_cmpstr(said, ==, cases[i].said);
    }
}

static void months_are_known_by_their_words(void)
{
    g_assert_cmpint(month_named("agustus"), ==, 8);
    g_assert_cmpint(month_named("oct"), ==, 10);
    g_assert_cmpint(month_named("febuari"), ==, 2);
    g_assert_cmpint(month_named("martabak"), ==, 0);
    g_assert_cmpint(month_named("ma"), ==, 0);
    g_assert_cmpint(month_named(""), ==, 0);
    g_assert_cmpint(month_named("seseorangdenganhuruf"), ==, 0);
}

void test_date(void)
{
    g_test_add_func("/base/date/months_are_known", months_are_known_by_their_words);
    g_test_add_func("/base/date/every_day_has_one_name", every_day_has_one_name);
    g_test_add_func("/base/date/agrees_with_another_calendar", agrees_with_another_calendar);
    g_test_add_func("/base/date/refuses_days_that_do_not_exist", refuses_days_that_do_not_exist);
    g_test_add_func("/base/date/says_days", says_days_as_indonesians_do);
    g_test_add_func("/base/date/reads_and_says_times_of_day", reads_and_says_times_of_day);
    g_test_add_func("/base/date/each_zone_has_its_own_midnight", each_zone_has_its_own_midnight);
    g_test_add_func("/base/date/instants_follow_rfc_3339", instants_follow_rfc_3339);
    g_test_add_func("/base/date/weeks_of_their_thursday",
                    weeks_belong_to_the_year_of_their_thursday);
    g_test_add_func("/base/date/periods_follow_one_another", periods_follow_one_another);
    g_test_add_func("/base/date/periods_are_said_plainly", periods_are_said_plainly);
}
