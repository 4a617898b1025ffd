// SPDX-License-Identifier: Apache-2.0
#include "base/typed.h"

#include <string.h>

#include "base/text.h"

#define HALF_DAY_HOURS 12

/* Whole words. */
static const char WEEKDAYS[] =
    "|senin|sen|selasa|sel|rabu|rab|kamis|kam|jumat|jum'at|jum|sabtu|sab|minggu|min|ahad|";
/* Words around a time that say nothing more. */
static const char AROUND[] = "|jam|pukul|pkl|wib|wita|wit|";
static const char MORNING[] = "|pagi|subuh|am|";
static const char NOON[] = "|siang|";
static const char EVENING[] = "|sore|malam|petang|pm|";

static bool is_among(const char *words, const char *word)
{
    g_autofree char *framed = g_strdup_printf("|%s|", word);
    return *word != '\0' && strstr(words, framed) != NULL;
}

/* Words and numbers, in small letters, parted where digits and letters meet and at every sign. */
static GPtrArray *words_split(const char *typed)
{
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *plain = text_plain(typed);
    g_autofree char *lower = g_ascii_strdown(plain, -1);
    for (const char *at = lower; *at != '\0';) {
        size_t length = strspn(at, "0123456789");
        bool digits = length > 0;
        while (!digits && (g_ascii_isalpha(at[length]) || at[length] == '\'')) {
            length++;
        }
        if (length > 0) {
            g_ptr_array_add(words, g_strndup(at, length));
        }
        at += MAX(length, 1);
    }
    return words;
}

/* -1: no number of so many digits. */
static int number_of(const char *word, size_t min, size_t max)
{
    size_t length = strlen(word);
    bool fine = length >= min && length <= max && strspn(word, "0123456789") == length;
    return fine ? (int)g_ascii_strtoll(word, NULL, 10) : -1;
}

static int month_of(const char *word)
{
    int month = month_named(word);
    return month > 0 ? month : number_of(word, 1, 2);
}

static int year_of(const char *word)
{
    int year = number_of(word, 4, 4);
    int two = year < 0 ? number_of(word, 2, 2) : -1;
    return two >= 0 ? 2000 + two : year;
}

bool typed_day_read(const char *typed, Day *ret_day)
{
    g_assert(typed != NULL && ret_day != NULL);
    if (day_parse(typed, ret_day)) {
        return true;
    }
    g_autoptr(GPtrArray) words = words_split(typed);
    guint from = words->len > 0 && is_among(WEEKDAYS, words->pdata[0]) ? 1 : 0;
    if (words->len != from + 3) {
        return false;
    }
    bool year_first = strlen(words->pdata[from]) == 4;
    int day = number_of(words->pdata[from + (year_first ? 2 : 0)], 1, 2);
    int month = month_of(words->pdata[from + 1]);
    int year = year_of(words->pdata[from + (year_first ? 0 : 2)]);
    if (day < 0 || month < 0 || year < 0) {
        return false;
    }
    g_autofree char *iso = g_strdup_printf("%04d-%02d-%02d", year, month, day);
    return day_parse(iso, ret_day);
}

/* The hour of the half of the day that was named; -1: it has no such hour. */
static int hour_of(int hour, const char *half)
{
    if (is_among(MORNING, half)) {
        return hour <= HALF_DAY_HOURS ? hour % HALF_DAY_HOURS : -1;
    }
    if (is_among(NOON, half)) {
        return hour < 4 ? hour + HALF_DAY_HOURS : hour;
    }
    bool early = is_among(EVENING, half) && hour < HALF_DAY_HOURS;
    return early ? hour + HALF_DAY_HOURS : hour;
}

/* "7", "07.30", "07:30:00" */
static bool clock_read(const char *word, int *ret_hour, int *ret_minute)
{
    g_auto(GStrv) numbers = g_strsplit_set(word, ".:", -1);
    guint count = g_strv_length(numbers);
    int hour = count > 0 ? number_of(numbers[0], 1, 2) : -1;
    int minute = count > 1 ? number_of(numbers[1], 2, 2) : 0;
    int second = count > 2 ? number_of(numbers[2], 2, 2) : 0;
    if (count > 3 || hour < 0 || minute < 0 || minute > 59 || second < 0 || second > 59) {
        return false;
    }
    *ret_hour = hour;
    *ret_minute = minute;
    return true;
}

bool typed_minute_read(const char *typed, Minute *ret_minute)
{
    g_assert(typed != NULL && ret_minute != NULL);
    if (minute_parse(typed, ret_minute)) {
        return true;
    }
    g_autofree char *plain = text_plain(typed);
    g_autofree char *lower = g_ascii_strdown(plain, -1);
    g_auto(GStrv) words = g_strsplit(g_strstrip(lower), " ", -1);
    const char *half = "", *clock = "";
    for (char **word = words; *word != NULL; word++) {
        bool is_half = is_among(MORNING, *word) || is_among(NOON, *word) || is_among(EVENING, *word);
        half = is_half ? *word : half;
        bool is_clock = g_ascii_isdigit(**word) && *clock == '\0';
        clock = is_clock ? *word : clock;
        if (!is_half && !is_clock && **word != '\0' && !is_among(AROUND, *word)) {
            return false;
        }
    }
    int hour = 0, minute = 0;
    bool alone = words[0] != NULL && words[1] == NULL; /* a bare "7" may be anything */
    if (!clock_read(clock, &hour, &minute) || (alone && strpbrk(clock, ".:") == NULL)) {
        return false;
    }
    hour = hour_of(hour, half);
    if (hour < 0 || hour > 23) {
        return false;
    }
    *ret_minute = hour * 60 + minute;
    return true;
}
