// SPDX-License-Identifier: Apache-2.0
#include "intake/moment.h"

#include <string.h>

#include "intake/cell_word.h"

typedef struct {
    const char *at;
    int numbers[3];
    size_t widths[3];
    char marks[3]; /* behind each number */
} DateDigits;

#define MONTH_LETTERS_MAX 9 /* "september" */

/* 1 … 12; 0: no month begins here. *ret_end is behind the word: no "Martabak 3" is a day in March. */
static int month_read(const char *at, const char **ret_end)
{
    char word[MONTH_LETTERS_MAX + 1] = "";
    size_t length = 0;
    for (; g_ascii_isalpha(at[length]) && length < MONTH_LETTERS_MAX; length++) {
        word[length] = g_ascii_tolower(at[length]);
    }
    int month = g_ascii_isalpha(at[length]) ? 0 : month_named(word);
    if (month > 0) {
        *ret_end = at + length + (at[length] == '.');
    }
    return month;
}

/* Digits: the number, at most `width` of them; -1 without. */
static int digits_read(const char **at, size_t width, size_t *ret_width)
{
    int number = 0;
    size_t seen = 0;
    for (; seen < width && g_ascii_isdigit(**at); seen++) {
        number = number * 10 + (*(*at)++ - '0');
    }
    *ret_width = seen;
    return seen > 0 ? number : -1;
}

static const char *blanks_pass(const char *at)
{
    for (;;) {
        if (g_ascii_isspace(*at) || *at == ',') {
            at++;
        } else if ((*at & 0x80) == 0) {
            return at;
        } else if (g_str_has_prefix(at, "\u00a0")) {
            at += 2;
        } else if (g_str_has_prefix(at, "\u202f")) {
            at += 3;
        } else {
            return at;
        }
    }
}

/* "17th", "2nd" */
static const char *ordinal_pass(const char *at)
{
    static const char *const ENDS[] = {"st", "nd", "rd", "th"};
    for (size_t i = 0; i < G_N_ELEMENTS(ENDS); i++) {
        if (g_ascii_strncasecmp(at, ENDS[i], 2) == 0 && !g_ascii_isalpha(at[2])) {
            return at + 2;
        }
    }
    return at;
}

static bool is_civil(int year, int month, int day, Day *ret_day)
{
    static const int DAYS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 ||
        day > DAYS[month - 1] + (month == 2 && leap)) {
        return false;
    }
    *ret_day = day_from_civil(year, month, day);
    return true;
}

/* The last such day that is not after today. */
static bool is_yearless(int month, int day, Day today, Day *ret_day)
{
    int year = 0, now_month = 0, now_day = 0;
    if (today == DAY_NONE) {
        return false;
    }
    day_to_civil(today, &year, &now_month, &now_day);
    for (int back = 0; back < 5; back++) {
        if (is_civil(year - back, month, day, ret_day) && *ret_day <= today) {
            return true;
        }
    }
    return false;
}

static int year_full(int year, size_t width)
{
    return width == 2 ? 2000 + year : year;
}

/* "31 Agustus 2026", "31 Agu": the number is read already. */
static bool day_then_month(const char **at, int day, const DateRules *rules, Moment *moment)
{
    const char *rest = blanks_pass(ordinal_pass(*at));
    rest += *rest == '-' || *rest == '/';
    int month = month_read(rest, &rest);
    if (month == 0) {
        return false;
    }
    *at = rest;
    rest = blanks_pass(rest);
    rest += *rest == '-' || *rest == '/';
    size_t width = 0;
    int year = digits_read(&rest, 4, &width);
    if ((width != 4 && width != 2) || *rest == ':' || (width == 2 && *rest == '.')) {
        moment->yearless = true;
        return is_yearless(month, day, rules->today, &moment->day);
    }
    *at = rest;
    return is_civil(year_full(year, width), month, day, &moment->day);
}

/* "Aug 2, 2026", "August 31" */
static bool month_then_day(const char **at, const DateRules *rules, Moment *moment)
{
    const char *rest = *at;
    size_t width = 0, year_width = 0;
    int month = month_read(rest, &rest);
    rest = blanks_pass(rest);
    rest += *rest == '-';
    int day = digits_read(&rest, 2, &width);
    if (month == 0 || width == 0) {
        return false;
    }
    rest = ordinal_pass(rest);
    *at = rest;
    rest = blanks_pass(rest);
    rest += *rest == '-';
    int year = digits_read(&rest, 4, &year_width);
    if (year_width != 4) {
        moment->yearless = true;
        return is_yearless(month, day, rules->today, &moment->day);
    }
    *at = rest;
    return is_civil(year, month, day, &moment->day);
}

/* Three numbers with the same mark between them. */
static bool three_read(const char **at, DateDigits *ret)
{
    const char *rest = *at;
    for (int i = 0; i < 3; i++) {
        ret->numbers[i] = digits_read(&rest, 4, &ret->widths[i]);
        if (ret->widths[i] == 0) {
            return false;
        }
        ret->marks[i] = *rest;
        if (i < 2 && (strchr("-/.", *rest) == NULL || *rest == '\0' || *rest != ret->marks[0])) {
            return false;
        }
        rest += i < 2;
    }
    *at = rest;
    return true;
}

static ReadResult three_day(const DateDigits *date, DateOrder order, Day *ret_day)
{
    int a = date->numbers[0], b = date->numbers[1], c = date->numbers[2];
    if (date->widths[0] == 4) {
        return is_civil(a, b, c, ret_day) ? READ_OK : READ_BROKEN;
    }
    int year = year_full(c, date->widths[2]);
    if ((date->widths[2] != 4 && date->widths[2] != 2) || date->widths[0] > 2 ||
        date->widths[1] > 2) {
        return READ_BROKEN;
    }
    bool sure = a > 12 || b > 12 || a == b;
    if (!sure && order == DATE_UNSURE) {
        return READ_AMBIGUOUS;
    }
    bool month_first = b > 12 || (a <= 12 && order == DATE_MDY);
    bool fine = is_civil(year, month_first ? a : b, month_first ? b : a, ret_day);
    return fine ? READ_OK : READ_BROKEN;
}

/* "20260817"; 0 bytes: none. */
static size_t packed_read(const char *at, Day *ret_day)
{
    int number = 0;
    size_t length = strspn(at, "0123456789");
    for (size_t i = 0; length == 8 && i < length; i++) {
        number = number * 10 + (at[i] - '0');
    }
    bool fine = length == 8 && is_civil(number / 10000, number / 100 % 100, number % 100, ret_day);
    return fine ? length : 0;
}

/* "17/8": the last one that has come. */
static ReadResult two_read(const char **at, const DateRules *rules, Moment *moment)
{
    const char *rest = *at;
    size_t widths[2] = {0, 0};
    int first = digits_read(&rest, 2, &widths[0]);
    bool parted = widths[0] > 0 && *rest == '/';
    rest += parted;
    int second = parted ? digits_read(&rest, 2, &widths[1]) : -1;
    if (second < 0 || g_ascii_isdigit(*rest) || *rest == '/') {
        return READ_BROKEN;
    }
    if (first <= 12 && second <= 12 && first != second && rules->order == DATE_UNSURE) {
        return READ_AMBIGUOUS;
    }
    bool month_first = second > 12 || (first <= 12 && rules->order == DATE_MDY);
    *at = rest;
    moment->yearless = true;
    return is_yearless(month_first ? first : second, month_first ? second : first, rules->today,
                       &moment->day)
               ? READ_OK
               : READ_BROKEN;
}

static const char *letters_pass(const char *at)
{
    while (g_ascii_isalpha(*at)) {
        at++;
    }
    return at;
}

/* "Jum'at," */
static const char *weekday_pass(const char *at)
{
    static const char *const NAMES[] = {"sen", "sel", "rab", "kam", "jum", "sab", "min", "aha",
                                        "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (size_t i = 0; g_ascii_isalpha(*at) && i < G_N_ELEMENTS(NAMES); i++) {
        if (g_ascii_strncasecmp(at, NAMES[i], 3) == 0) {
            at = letters_pass(at);
            at = *at == '\'' ? letters_pass(at + 1) : at;
            at = g_str_has_prefix(at, "’") ? letters_pass(at + strlen("’")) : at;
            return blanks_pass(at);
        }
    }
    return at;
}

static ReadResult day_part(const char **at, const DateRules *rules, Moment *moment)
{
    DateDigits three = {0};
    size_t width = 0;
    const char *rest = weekday_pass(*at);
    *at = rest;
    if (g_ascii_isalpha(*rest)) {
        return month_then_day(at, rules, moment) ? READ_OK : READ_BROKEN;
    }
    if (three_read(at, &three)) {
        return three_day(&three, rules->order, &moment->day);
    }
    size_t packed = packed_read(rest, &moment->day);
    *at = rest + packed;
    if (packed > 0) {
        return READ_OK;
    }
    ReadResult two = two_read(at, rules, moment);
    if (two != READ_BROKEN) {
        return two;
    }
    int day = digits_read(&rest, 2, &width);
    *at = rest;
    return width > 0 && day_then_month(at, day, rules, moment) ? READ_OK : READ_BROKEN;
}

static bool offset_read(const char **at, Moment *moment)
{
    static const struct {
        const char *word;
        int32_t offset_s;
    } NAMES[] = {{"WITA", 28800}, {"WIB", 25200}, {"WIT", 32400},
                 {"UTC", 0},      {"GMT", 0},     {"Z", 0}};
    const char *rest = blanks_pass(*at);
    for (size_t i = 0; g_ascii_isalpha(*rest) && i < G_N_ELEMENTS(NAMES); i++) {
        if (g_ascii_strncasecmp(rest, NAMES[i].word, strlen(NAMES[i].word)) == 0) {
            moment->zoned = true;
            moment->offset_s = NAMES[i].offset_s;
            rest += strlen(NAMES[i].word);
            break;
        }
    }
    size_t hours_width = 0, minutes_width = 0;
    if (*rest == '+' || *rest == '-') {
        int sign = *rest++ == '-' ? -1 : 1;
        int hours = digits_read(&rest, 2, &hours_width);
        rest += *rest == ':';
        int minutes = digits_read(&rest, 2, &minutes_width);
        if (hours_width == 0 || hours > 14 || minutes > 59) {
            return false;
        }
        moment->zoned = true;
        moment->offset_s = sign * (hours * 3600 + MAX(minutes, 0) * 60);
    }
    *at = blanks_pass(rest);
    return true;
}

/* "08.00", "23:59:59.123", "6:09 PM" */
static bool time_part(const char **at, Moment *moment)
{
    size_t width = 0;
    int hour = digits_read(at, 2, &width), minute = -1, second = 0;
    if (width == 0 || (**at != ':' && **at != '.')) {
        return false;
    }
    char mark = *(*at)++;
    minute = digits_read(at, 2, &width);
    if (width == 2 && **at == mark && g_ascii_isdigit((*at)[1])) {
        (*at)++;
        second = digits_read(at, 2, &width);
    }
    if (**at == '.' || **at == ',') {
        (*at)++;
        *at += strspn(*at, "0123456789");
    }
    const char *rest = blanks_pass(*at);
    bool evening = g_ascii_isalpha(*rest) && g_ascii_strncasecmp(rest, "pm", 2) == 0;
    if (evening || (g_ascii_isalpha(*rest) && g_ascii_strncasecmp(rest, "am", 2) == 0)) {
        hour = hour == 12 ? (evening ? 12 : 0) : hour + (evening ? 12 : 0);
        *at = rest + 2;
    }
    if (hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
        return false;
    }
    moment->timed = true;
    moment->second = hour * 3600 + minute * 60 + MIN(second, 59);
    return true;
}

/* "46235.5" from 1900 on, as a spreadsheet keeps days. */
static bool serial_read(const char *text, Moment *moment)
{
    char *end = NULL;
    double serial = g_ascii_strtod(text, &end);
    if (end == text || *end != '\0' || !(serial >= 32874 && serial < 73415)) { /* 1990 … 2100 */
        return false;
    }
    int64_t seconds = (int64_t)(serial * 86400 + 0.5);
    moment->day = (Day)(seconds / 86400 - 25569);
    moment->second = (int32_t)(seconds % 86400);
    moment->timed = moment->second != 0;
    return true;
}

/* What stands between day and time: "T", "|", "pukul". */
static const char *join_pass(const char *at)
{
    at = blanks_pass(at);
    at += (*at == 'T' || *at == 't') && g_ascii_isdigit(at[1]);
    at += *at == '|' || *at == '-';
    at = blanks_pass(at);
    if (!g_ascii_isalpha(*at)) {
        return at;
    }
    bool said = g_ascii_strncasecmp(at, "pukul ", 6) == 0 ||
                g_ascii_strncasecmp(at, "jam ", 4) == 0 || g_ascii_strncasecmp(at, "at ", 3) == 0;
    return blanks_pass(at + (said ? strcspn(at, " ") : 0));
}

/* Digits first and no 'e' anywhere: neither a word for nothing nor a number of a spreadsheet. */
static bool is_sure(const char *at, const DateRules *rules)
{
    return g_ascii_isdigit(*at) && !rules->serial && strpbrk(at, "eE") == NULL;
}

ReadResult read_moment(const char *text, const DateRules *rules, Moment *ret_moment)
{
    Moment moment = {0};
    char word[CELL_WORD_MAX];
    const char *at = blanks_pass(text);
    at += *at == '\'';
    bool plain = !is_sure(at, rules) && cell_word_squeeze(at, word, sizeof word);
    if ((plain && cell_word_is_missing(word)) || cell_word_is_dash(at)) {
        return READ_MISSING;
    }
    if (plain && rules->serial && serial_read(word, &moment)) {
        *ret_moment = moment;
        return READ_OK;
    }
    if (plain && cell_word_is_scientific(word)) {
        return READ_DAMAGED;
    }
    ReadResult result = day_part(&at, rules, &moment);
    if (result != READ_OK) {
        return result;
    }
    at = join_pass(at);
    if (*at != '\0' && (!time_part(&at, &moment) || !offset_read(&at, &moment) || *at != '\0')) {
        return READ_BROKEN;
    }
    *ret_moment = moment;
    return READ_OK;
}

int64_t moment_instant(const Moment *moment, Zone zone)
{
    int offset_s = moment->zoned ? moment->offset_s : zone_offset_s(zone);
    return (int64_t)moment->day * 86400 + moment->second - offset_s;
}

Day moment_day(const Moment *moment, Zone zone)
{
    return moment->zoned ? zone_day(zone, moment_instant(moment, zone)) : moment->day;
}

static bool has_come(const DateDigits *date, DateOrder order, Day today)
{
    Day day = 0;
    return three_day(date, order, &day) == READ_OK && (today == DAY_NONE || day <= today + 1);
}

void date_evidence_add(DateEvidence *evidence, const char *text, Day today)
{
    const char *at = weekday_pass(blanks_pass(text));
    DateDigits date = {0};
    if (!three_read(&at, &date) || date.widths[0] == 4) {
        return;
    }
    evidence->day_first += date.numbers[0] > 12 && date.numbers[1] <= 12;
    evidence->month_first += date.numbers[1] > 12 && date.numbers[0] <= 12;
    if (date.numbers[0] <= 12 && date.numbers[1] <= 12) {
        bool as_day = has_come(&date, DATE_DMY, today), as_month = has_come(&date, DATE_MDY, today);
        evidence->either++;
        evidence->day_come += as_day && !as_month;
        evidence->month_come += as_month && !as_day;
    }
    evidence->bare = evidence->bare || date.widths[0] == 1 || date.widths[1] == 1;
}

DateOrder date_evidence_order(const DateEvidence *evidence, DateOrder usual)
{
    if (evidence->day_first > 0 && evidence->month_first > 0) {
        return DATE_UNSURE;
    }
    if (evidence->day_first + evidence->month_first > 0) {
        return evidence->day_first > 0 ? DATE_DMY : DATE_MDY;
    }
    bool one = (evidence->day_come > 0) != (evidence->month_come > 0);
    return !one ? usual : evidence->day_come > 0 ? DATE_DMY : DATE_MDY;
}
