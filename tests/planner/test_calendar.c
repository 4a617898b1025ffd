// SPDX-License-Identifier: Apache-2.0
#include "planner/calendar.h"

#include "planner/data_case.h"
#include "testkit/testkit.h"

static LocalCalendar *calendar_with(const char *own)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(StanzaFile) file = data_file("calendar.txt");
    g_autoptr(StanzaFile) second = text_file("own.txt", own);
    const StanzaFile *files[] = {file, second};
    LocalCalendar *calendar = local_calendar_parse(files, 2, &error);
    g_assert_no_error(error);
    return calendar;
}

static const LocalDate *date_named(const LocalDateList *list, const char *key)
{
    for (size_t i = 0; i < local_date_list_count(list); i++) {
        if (g_str_equal(local_date_list_at(list, i)->key, key)) {
            return local_date_list_at(list, i);
        }
    }
    return NULL;
}

static Day day_of(const char *text)
{
    Day day = 0;
    g_assert_true(day_parse(text, &day));
    return day;
}

static int count_kind(const LocalCalendar *calendar, int year, LocalDateKind kind)
{
    g_autoptr(LocalDateList) list =
        local_calendar_between(calendar, day_from_civil(year, 1, 1), day_from_civil(year, 12, 31));
    int count = 0;
    for (size_t i = 0; i < local_date_list_count(list); i++) {
        count += local_date_list_at(list, i)->kind == kind;
    }
    return count;
}

static void holds_the_announced_holidays_of_two_years(void)
{
    g_autoptr(LocalCalendar) calendar = calendar_with("");
    g_assert_cmpint(count_kind(calendar, 2025, LOCAL_DATE_HOLIDAY), ==, 17);
    g_assert_cmpint(count_kind(calendar, 2025, LOCAL_DATE_LEAVE), ==, 11);
    g_assert_cmpint(count_kind(calendar, 2026, LOCAL_DATE_HOLIDAY), ==, 17);
    g_assert_cmpint(count_kind(calendar, 2026, LOCAL_DATE_LEAVE), ==, 8);
    g_assert_cmpint(count_kind(calendar, 2026, LOCAL_DATE_CAMPAIGN), ==, 4);
    g_assert_cmpint(count_kind(calendar, 2026, LOCAL_DATE_PAYDAY), ==, 25);
    g_assert_cmpint(count_kind(calendar, 2026, LOCAL_DATE_SEASON), ==, 2);
}

/* The official Indonesian date, a day after the Umm al-Qura calendar in both years. */
static void lebaran_follows_the_indonesian_government(void)
{
    g_autoptr(LocalCalendar) calendar = calendar_with("");
    g_autoptr(LocalDateList) list =
        local_calendar_between(calendar, day_of("2025-01-01"), day_of("2027-12-31"));
    g_assert_cmpint(date_named(list, "idul_fitri_2025")->from, ==, day_of("2025-03-31"));
    g_assert_cmpint(date_named(list, "idul_fitri_2026")->from, ==, day_of("2026-03-21"));
    g_assert_false(date_named(list, "idul_fitri_2026")->estimate);
    const LocalDate *estimate = date_named(list, "idul_fitri_2027");
    g_autofree char *words = local_date_words(estimate, NULL);
    g_assert_true(estimate->estimate);
    g_assert_true(g_str_has_suffix(words, "(perkiraan)"));
    g_assert_true(date_named(list, "nyepi_2026")->quiet);
    g_assert_false(date_named(list, "christmas_2026")->quiet);
}

static void the_owners_file_replaces_adds_and_removes(void)
{
    g_autoptr(LocalCalendar) calendar = calendar_with(
        "date: idul_fitri_2027\nkind: holiday\nday: 2027-03-09\nname: Lebaran\n"
        "source: SKB\n\ndate: harbolnas\nskip: yes\n\n"
        "date: pasaran\nkind: local\nmonthly: 7\nname: Hari pasar\nsource: Pemilik\n");
    g_autoptr(LocalDateList) list =
        local_calendar_between(calendar, day_of("2027-01-01"), day_of("2027-12-31"));
    g_assert_cmpint(date_named(list, "idul_fitri_2027")->from, ==, day_of("2027-03-09"));
    g_assert_false(date_named(list, "idul_fitri_2027")->estimate);
    g_assert_null(date_named(list, "harbolnas"));
    g_assert_cmpint(count_kind(calendar, 2027, LOCAL_DATE_LOCAL), ==, 12);
}

static void lists_what_touches_the_days_in_order(void)
{
    g_autoptr(LocalCalendar) calendar = calendar_with("");
    g_autoptr(LocalDateList) list =
        local_calendar_between(calendar, day_of("2026-03-19"), day_of("2026-03-21"));
    g_assert_nonnull(date_named(list, "ramadan_2026"));
    g_assert_null(date_named(list, "nyepi_leave_2026"));
    for (size_t i = 1; i < local_date_list_count(list); i++) {
        g_assert_cmpint(local_date_list_at(list, i)->from, >=,
                        local_date_list_at(list, i - 1)->from);
    }
}

static void a_broken_file_is_refused_with_its_line(void)
{
    static const struct {
        const char *text, *says;
    } cases[] = {
        {"date: a\nkind: holiday\nday: 2026-02-30\nname: x\nsource: y\n", "bad.txt:3:"},
        {"date: a\nkind: feast\nday: 2026-02-03\nname: x\nsource: y\n", "bad.txt:2:"},
        {"date: a\nkind: local\nname: x\nsource: y\n", "bad.txt:1:"},
        {"date: a\nkind: local\nyearly: 13-01\nname: x\nsource: y\n", "bad.txt:3:"},
        {"date: a\nkind: local\nday: 2026-02-03\nto: 2026-02-01\nname: x\nsource: y\n",
         "bad.txt:4:"},
        {"date: a\nkind: local\nday: 2026-02-03\nname: x\n", "bad.txt:1:"},
        {"date: a\nkind: local\nday: 2026-02-03\nname: x\nsource: y\ncolour: red\n", "bad.txt:6:"},
        {"holiday: a\nkind: local\n", "bad.txt:1:"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(StanzaFile) file = text_file("bad.txt", cases[i].text);
        const StanzaFile *files[] = {file};
        g_assert_null(local_calendar_parse(files, 1, &error));
        g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
        g_test_message("%s", error->message);
        g_assert_true(g_str_has_prefix(error->message, cases[i].says));
    }
}

static void damaged_files_are_read_or_refused_but_never_crash(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(12);
    int refused = 0;
    for (int round = 0; round < 300; round++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *text = noisy(rand, data_text("calendar.txt"));
        g_autoptr(StanzaFile) file = stanza_file_parse("calendar.txt", text, &error);
        const StanzaFile *files[] = {file};
        g_autoptr(LocalCalendar) calendar =
            file != NULL ? local_calendar_parse(files, 1, &error) : NULL;
        if (calendar != NULL) {
            g_autoptr(LocalDateList) list =
                local_calendar_between(calendar, day_of("2025-01-01"), day_of("2027-12-31"));
            g_assert_nonnull(list);
            continue;
        }
        g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
        g_assert_true(g_str_has_prefix(error->message, "calendar.txt:"));
        refused++;
    }
    g_assert_cmpint(refused, >, 30);
}

void test_calendar(void)
{
    g_test_add_func("/planner/calendar/noise", damaged_files_are_read_or_refused_but_never_crash);
    g_test_add_func("/planner/calendar/holidays", holds_the_announced_holidays_of_two_years);
    g_test_add_func("/planner/calendar/lebaran", lebaran_follows_the_indonesian_government);
    g_test_add_func("/planner/calendar/override", the_owners_file_replaces_adds_and_removes);
    g_test_add_func("/planner/calendar/between", lists_what_touches_the_days_in_order);
    g_test_add_func("/planner/calendar/refuses", a_broken_file_is_refused_with_its_line);
}
