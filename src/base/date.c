// SPDX-License-Identifier: Apache-2.0
#include "base/date.h"

#include <stdio.h>
#include <string.h>

static const char *const WEEKDAYS[] = {N_("Senin"), N_("Selasa"), N_("Rabu"), N_("Kamis"),
                                       N_("Jumat"), N_("Sabtu"),  N_("Minggu")};
static const char *const WEEKDAYS_SHORT[] = {N_("Sen"), N_("Sel"), N_("Rab"), N_("Kam"),
                                             N_("Jum"), N_("Sab"), N_("Min")};
static const char *const MONTHS[] = {N_("Januari"),   N_("Februari"), N_("Maret"),    N_("April"),
                                     N_("Mei"),       N_("Juni"),     N_("Juli"),     N_("Agustus"),
                                     N_("September"), N_("Oktober"),  N_("November"), N_("Desember")};
static const char *const MONTHS_SHORT[] = {N_("Jan"), N_("Feb"), N_("Mar"), N_("Apr"),
                                           N_("Mei"), N_("Jun"), N_("Jul"), N_("Agu"),
                                           N_("Sep"), N_("Okt"), N_("Nov"), N_("Des")};

/* As people and platforms write them, Indonesian and English. */
static const char *const MONTHS_WRITTEN[] = {
    "|jan|januari|january|",
    "|feb|februari|february|febuari|peb|pebruari|",
    "|mar|maret|march|mrt|",
    "|apr|april|",
    "|mei|may|",
    "|jun|juni|june|",
    "|jul|juli|july|",
    "|agu|agustus|agt|ags|agst|agust|aug|august|",
    "|sep|sept|september|",
    "|okt|oktober|oct|october|",
    "|nov|november|nop|nopember|",
    "|des|desember|dec|december|",
};

static const struct {
    const char *name, *olson;
    int hours;
} ZONES[] = {
    {"WIB", "Asia/Jakarta", 7}, {"WITA", "Asia/Makassar", 8}, {"WIT", "Asia/Jayapura", 9}};

int month_named(const char *word)
{
    char framed[16];
    bool fits = *word != '\0' &&
                g_snprintf(framed, sizeof framed, "|%s|", word) < (int)sizeof framed;
    for (size_t i = 0; fits && i < G_N_ELEMENTS(MONTHS_WRITTEN); i++) {
        if (strstr(MONTHS_WRITTEN[i], framed) != NULL) {
            return (int)i + 1;
        }
    }
    return 0;
}

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

/* Days from civil and back: Howard Hinnant's calendar algorithms, years counted from March. */
Day day_from_civil(int year, int month, int day_of_month)
{
    int64_t y = year - (month <= 2);
    int64_t era = floor_div(y, 400);
    int64_t of_era = y - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day_of_month - 1;
    int64_t days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    return (Day)(era * 146097 + days - 719468);
}

void day_to_civil(Day day, int *ret_year, int *ret_month, int *ret_day_of_month)
{
    int64_t z = (int64_t)day + 719468;
    int64_t era = floor_div(z, 146097);
    int64_t of_era = z - era * 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
    int64_t march_month = (5 * of_year + 2) / 153;
    *ret_day_of_month = (int)(of_year - (153 * march_month + 2) / 5 + 1);
    *ret_month = (int)(march_month + (march_month < 10 ? 3 : -9));
    *ret_year = (int)(year + era * 400 + (*ret_month <= 2));
}

/* Reads exactly `count` digits. */
static bool digits_read(const char **at, int count, int *ret_number)
{
    int number = 0;
    for (int i = 0; i < count; i++, (*at)++) {
        if (!g_ascii_isdigit(**at)) {
            return false;
        }
        number = number * 10 + (**at - '0');
    }
    *ret_number = number;
    return true;
}

static bool character_read(const char **at, char wanted)
{
    if (**at != wanted) {
        return false;
    }
    (*at)++;
    return true;
}

static bool day_read(const char **at, Day *ret_day)
{
    int year = 0, month = 0, of_month = 0;
    if (!digits_read(at, 4, &year) || !character_read(at, '-') || !digits_read(at, 2, &month) ||
        !character_read(at, '-') || !digits_read(at, 2, &of_month) ||
        month < 1 || month > 12 || of_month < 1) {
        return false;
    }
    Day day = day_from_civil(year, month, of_month);
    int y = 0, m = 0, d = 0;
    day_to_civil(day, &y, &m, &d);
    if (d != of_month || day < DAY_MIN || day > DAY_MAX) {
        return false;
    }
    *ret_day = day;
    return true;
}

bool day_parse(const char *text, Day *ret_day)
{
    g_assert(text != NULL && ret_day != NULL);
    Day day = 0;
    if (!day_read(&text, &day) || *text != '\0') {
        return false;
    }
    *ret_day = day;
    return true;
}

char *day_format(Day day)
{
    int y = 0, m = 0, d = 0;
    day_to_civil(day, &y, &m, &d);
    return g_strdup_printf("%04d-%02d-%02d", y, m, d);
}

Weekday day_weekday(Day day)
{
    return (Weekday)(((int64_t)day + 3 + 7 * 100000) % 7);
}

const char *weekday_name(Weekday weekday, const Lang *lang)
{
    g_assert(weekday < WEEKDAY_COUNT);
    return tr(lang, WEEKDAYS[weekday]);
}

char *day_format_long(Day day, const Lang *lang)
{
    int y = 0, m = 0, d = 0;
    day_to_civil(day, &y, &m, &d);
    return g_strdup_printf("%s, %d %s %d", tr(lang, WEEKDAYS[day_weekday(day)]), d,
                           tr(lang, MONTHS[m - 1]), y);
}

char *day_format_short(Day day, const Lang *lang)
{
    int y = 0, m = 0, d = 0;
    day_to_civil(day, &y, &m, &d);
    return g_strdup_printf("%s %d %s", tr(lang, WEEKDAYS_SHORT[day_weekday(day)]), d,
                           tr(lang, MONTHS_SHORT[m - 1]));
}

static bool minute_read(const char **at, Minute *ret_minute)
{
    int hour = 0, minute = 0;
    if (!digits_read(at, g_ascii_isdigit((*at)[0]) && g_ascii_isdigit((*at)[1]) ? 2 : 1, &hour) ||
        (**at != '.' && **at != ':')) {
        return false;
    }
    (*at)++;
    if (!digits_read(at, 2, &minute) || hour > 23 || minute > 59) {
        return false;
    }
    *ret_minute = hour * 60 + minute;
    return true;
}

bool minute_parse(const char *text, Minute *ret_minute)
{
    g_assert(text != NULL && ret_minute != NULL);
    Minute minute = 0;
    if (!minute_read(&text, &minute) || *text != '\0') {
        return false;
    }
    *ret_minute = minute;
    return true;
}

char *minute_format(Minute minute)
{
    return g_strdup_printf("%02d.%02d", minute / 60, minute % 60);
}

char *minute_format_iso(Minute minute)
{
    return g_strdup_printf("%02d:%02d", minute / 60, minute % 60);
}

const char *zone_name(Zone zone)
{
    g_assert(zone < ZONE_COUNT);
    return ZONES[zone].name;
}

bool zone_parse(const char *text, Zone *ret_zone)
{
    g_assert(text != NULL && ret_zone != NULL);
    for (Zone zone = 0; zone < ZONE_COUNT; zone++) {
        if (g_ascii_strcasecmp(text, ZONES[zone].name) == 0) {
            *ret_zone = zone;
            return true;
        }
    }
    return false;
}

const char *zone_olson(Zone zone)
{
    g_assert(zone < ZONE_COUNT);
    return ZONES[zone].olson;
}

int zone_offset_s(Zone zone)
{
    g_assert(zone < ZONE_COUNT);
    return ZONES[zone].hours * 3600;
}

Day zone_day(Zone zone, int64_t instant)
{
    return (Day)floor_div(instant + zone_offset_s(zone), 86400);
}

Minute zone_minute(Zone zone, int64_t instant)
{
    int64_t local = instant + zone_offset_s(zone);
    return (Minute)((local - floor_div(local, 86400) * 86400) / 60);
}

int64_t zone_instant(Zone zone, Day day, Minute minute)
{
    return (int64_t)day * 86400 + (int64_t)minute * 60 - zone_offset_s(zone);
}

char *instant_format(int64_t instant, Zone zone)
{
    int64_t local = instant + zone_offset_s(zone);
    g_autofree char *day = day_format((Day)floor_div(local, 86400));
    int second = (int)(local - floor_div(local, 86400) * 86400);
    return g_strdup_printf("%sT%02d:%02d:%02d+%02d:00", day, second / 3600, second / 60 % 60,
                           second % 60, ZONES[zone].hours);
}

/* "Z" or "+07:00" as seconds east of UTC. */
static bool offset_read(const char **at, int *ret_offset_s)
{
    if (**at == 'Z' || **at == 'z') {
        (*at)++;
        *ret_offset_s = 0;
        return true;
    }
    int sign = **at == '-' ? -1 : 1;
    int hours = 0, minutes = 0;
    if (**at != '+' && **at != '-') {
        return false;
    }
    (*at)++;
    if (!digits_read(at, 2, &hours) || !character_read(at, ':') || !digits_read(at, 2, &minutes) ||
        hours > 14 || minutes > 59) {
        return false;
    }
    *ret_offset_s = sign * (hours * 3600 + minutes * 60);
    return true;
}

bool instant_parse(const char *text, int64_t *ret_instant)
{
    g_assert(text != NULL && ret_instant != NULL);
    Day day = 0;
    int hour = 0, minute = 0, second = 0, offset_s = 0;
    if (!day_read(&text, &day) || (*text != 'T' && *text != 't' && *text != ' ')) {
        return false;
    }
    text++;
    if (!digits_read(&text, 2, &hour) || !character_read(&text, ':') ||
        !digits_read(&text, 2, &minute) || !character_read(&text, ':') ||
        !digits_read(&text, 2, &second) || hour > 23 || minute > 59 || second > 60) {
        return false;
    }
    size_t fraction = *text == '.' ? strspn(text + 1, "0123456789") : 0;
    text += fraction > 0 ? fraction + 1 : 0;
    if (!offset_read(&text, &offset_s) || *text != '\0') {
        return false;
    }
    *ret_instant = (int64_t)day * 86400 + hour * 3600 + minute * 60 + second - offset_s;
    return true;
}

Period period_of_week(Day day)
{
    Day monday = day - (Day)day_weekday(day);
    return (Period){.from = monday, .to = monday + 6};
}

Period period_of_month(Day day)
{
    int y = 0, m = 0, d = 0;
    day_to_civil(day, &y, &m, &d);
    Day next = m == 12 ? day_from_civil(y + 1, 1, 1) : day_from_civil(y, m + 1, 1);
    return (Period){.from = day_from_civil(y, m, 1), .to = next - 1, .month = true};
}

Period period_before(Period period)
{
    return period.month ? period_of_month(period.from - 1) : period_of_week(period.from - 1);
}

Period period_after(Period period)
{
    return period.month ? period_of_month(period.to + 1) : period_of_week(period.to + 1);
}

/* The year and number of the ISO week a Monday begins: the year of its Thursday. */
static void iso_week(Day monday, int *ret_year, int *ret_week)
{
    int m = 0, d = 0;
    day_to_civil(monday + 3, ret_year, &m, &d);
    *ret_week = (monday + 3 - day_from_civil(*ret_year, 1, 1)) / 7 + 1;
}

bool period_parse(const char *text, Period *ret_period)
{
    g_assert(text != NULL && ret_period != NULL);
    int year = 0, number = 0;
    if (!digits_read(&text, 4, &year) || !character_read(&text, '-') || year < 1900 || year > 2168) {
        return false;
    }
    bool week = character_read(&text, 'W');
    if (!digits_read(&text, 2, &number) || *text != '\0' || number < 1 ||
        number > (week ? 53 : 12)) {
        return false;
    }
    if (!week) {
        *ret_period = period_of_month(day_from_civil(year, number, 1));
        return true;
    }
    Day first = period_of_week(day_from_civil(year, 1, 4)).from;
    Period found = period_of_week(first + 7 * (number - 1));
    int found_year = 0, found_week = 0;
    iso_week(found.from, &found_year, &found_week);
    if (found_year != year) {
        return false;
    }
    *ret_period = found;
    return true;
}

char *period_format(Period period)
{
    int y = 0, m = 0, d = 0;
    if (period.month) {
        day_to_civil(period.from, &y, &m, &d);
        return g_strdup_printf("%04d-%02d", y, m);
    }
    iso_week(period.from, &y, &m);
    return g_strdup_printf("%04d-W%02d", y, m);
}

char *period_format_long(Period period, const Lang *lang)
{
    int y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0;
    day_to_civil(period.from, &y1, &m1, &d1);
    day_to_civil(period.to, &y2, &m2, &d2);
    if (period.month) {
        return g_strdup_printf("%s %d", tr(lang, MONTHS[m1 - 1]), y1);
    }
    if (m1 == m2) {
        return g_strdup_printf("%d–%d %s %d", d1, d2, tr(lang, MONTHS[m1 - 1]), y2);
    }
    return g_strdup_printf("%d %s – %d %s %d", d1, tr(lang, MONTHS_SHORT[m1 - 1]), d2,
                           tr(lang, MONTHS_SHORT[m2 - 1]), y2);
}
