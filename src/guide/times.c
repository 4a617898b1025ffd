// SPDX-License-Identifier: Apache-2.0
#include "guide/times.h"

#include <string.h>

#include "base/banned.h"
#include "base/text.h"

struct TimeList {
    GArray *windows;      /* TimeWindow */
    GStringChunk *places; /* of all windows */
};

/* ---- days ---- */

static const char *const DAY_WORDS[WEEKDAY_COUNT][4] = {
    {"senin", "sen", "monday", "mon"},   {"selasa", "sel", "tuesday", "tue"},
    {"rabu", "rab", "wednesday", "wed"}, {"kamis", "kam", "thursday", "thu"},
    {"jumat", "jum", "friday", "fri"},   {"sabtu", "sab", "saturday", "sat"},
    {"minggu", "min", "sunday", "sun"},
};
static const char *const ALL_WORDS[] = {"setiap hari", "tiap hari", "semua hari", "every day",
                                        NULL};
static const char *const NONE_WORDS[] = {"tidak ada", "tidak libur", "none", "no", "", NULL};

static int weekday_of(const char *word)
{
    const char *plain = g_str_equal(word, "jum'at") || g_str_equal(word, "ahad")
                            ? (*word == 'j' ? "jumat" : "minggu")
                            : word;
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        for (size_t i = 0; i < G_N_ELEMENTS(DAY_WORDS[day]); i++) {
            if (g_str_equal(plain, DAY_WORDS[day][i])) {
                return day;
            }
        }
    }
    return -1;
}

/* From the first day to the second, around the end of the week when needed. */
static int days_between(int first, int last)
{
    int days = 0;
    for (int day = first;; day = (day + 1) % WEEKDAY_COUNT) {
        days |= 1 << day;
        if (day == last) {
            return days;
        }
    }
}

static char *days_plain(const char *typed)
{
    g_autofree char *lower = g_utf8_strdown(typed, -1);
    g_autoptr(GString) text = g_string_new(g_strstrip(lower));
    g_string_replace(text, "–", "-", 0);
    g_string_replace(text, " sampai ", "-", 0);
    g_string_replace(text, " dan ", " ", 0);
    g_string_replace(text, " and ", " ", 0);
    g_string_replace(text, " - ", "-", 0);
    g_string_replace(text, ",", " ", 0);
    g_string_replace(text, "hari ", "", 0);
    return g_string_free(g_steal_pointer(&text), FALSE);
}

static bool day_word_parse(const char *word, int *days)
{
    g_auto(GStrv) ends = g_strsplit(word, "-", -1);
    guint count = g_strv_length(ends);
    int first = weekday_of(ends[0]), last = weekday_of(ends[count - 1]);
    if (count > 2 || first < 0 || last < 0) {
        return false;
    }
    *days |= days_between(first, last);
    return true;
}

bool days_parse(const char *typed, int *ret_days)
{
    g_assert(typed != NULL && ret_days != NULL);
    g_autofree char *lower = g_utf8_strdown(typed, -1);
    g_strstrip(lower);
    if (g_strv_contains(NONE_WORDS, lower) || g_strv_contains(ALL_WORDS, lower)) {
        *ret_days = g_strv_contains(ALL_WORDS, lower) ? ALL_WEEKDAYS : 0;
        return true;
    }
    g_autofree char *plain = days_plain(typed);
    g_auto(GStrv) words = g_strsplit(plain, " ", -1);
    int days = 0;
    for (int i = 0; words[i] != NULL; i++) {
        if (*words[i] != '\0' && !day_word_parse(words[i], &days)) {
            return false;
        }
    }
    *ret_days = days;
    return true;
}

char *days_format(int days, const Lang *lang)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        if (days & (1 << day)) {
            g_string_append_printf(text, "%s%s", text->len ? ", " : "",
                                   weekday_name((Weekday)day, lang));
        }
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}

/* ---- one window ---- */

/* "6", "06", "6.30", "06:30", "24.00" */
static bool minute_scan(const char **at, Minute *ret_minute)
{
    int hour = 0, minute = 0, digits = 0;
    for (; g_ascii_isdigit(**at) && digits < 2; (*at)++, digits++) {
        hour = hour * 10 + (**at - '0');
    }
    if (digits > 0 && (**at == '.' || **at == ':') && g_ascii_isdigit((*at)[1])) {
        if (!g_ascii_isdigit((*at)[2])) {
            return false;
        }
        minute = ((*at)[1] - '0') * 10 + ((*at)[2] - '0');
        *at += 3;
    }
    *ret_minute = hour * 60 + minute;
    return digits > 0 && !g_ascii_isdigit(**at) && minute < 60 && *ret_minute <= MINUTES_A_DAY;
}

static bool dash_scan(const char **at)
{
    static const char *const dashes[] = {"-", "–", "sampai", "s/d", "sd", "to"};
    *at += strspn(*at, " ");
    for (size_t i = 0; i < G_N_ELEMENTS(dashes); i++) {
        if (g_str_has_prefix(*at, dashes[i])) {
            *at += strlen(dashes[i]);
            *at += strspn(*at, " ");
            return true;
        }
    }
    return false;
}

static char *window_parse(TimeList *times, const char *typed, const Lang *lang)
{
    size_t before = strcspn(typed, "0123456789");
    g_autofree char *days = g_strndup(typed, before);
    const char *at = typed + before;
    TimeWindow window = {.days = ALL_WEEKDAYS};
    g_strstrip(days);
    g_strdelimit(days, ":", ' ');
    if (*days != '\0' && (!days_parse(days, &window.days) || window.days == 0)) {
        return g_strdup_printf(tr(lang, "“%s” bukan nama hari. Contoh: Senin 06.00-07.00."), days);
    }
    if (!minute_scan(&at, &window.from) || !dash_scan(&at) || !minute_scan(&at, &window.to)) {
        return g_strdup_printf(tr(lang, "Jam “%s” belum terbaca. Contoh: 06.00-07.00 balai desa."),
                               typed);
    }
    if (window.from >= window.to) {
        return g_strdup_printf(tr(lang, "Pada “%s”, jam mulai harus lebih awal dari jam selesai."),
                               typed);
    }
    g_autofree char *place = text_clean(at + strspn(at, " ,"), false);
    if (text_length(place) > TIMES_PLACE_MAX) {
        return g_strdup_printf(tr(lang, "Nama tempat pada “%s” terlalu panjang."), typed);
    }
    window.place = g_string_chunk_insert_const(times->places, place);
    g_array_append_val(times->windows, window);
    return NULL;
}

/* ---- the list ---- */

static char *windows_parse(TimeList *times, const char *typed, const Lang *lang)
{
    g_autofree char *clean = text_clean(typed, true);
    g_strdelimit(clean, "\n", ';');
    g_auto(GStrv) parts = g_strsplit(clean, ";", -1);
    for (int i = 0; parts[i] != NULL; i++) {
        const char *part = g_strstrip(parts[i]);
        if (g_strv_contains(NONE_WORDS, part)) {
            continue; /* "none" is how a stored answer without windows reads */
        }
        if (times->windows->len >= TIMES_MAX) {
            return g_strdup_printf(tr(lang, "Paling banyak %u waktu; gabungkan yang berdekatan."),
                                   TIMES_MAX);
        }
        char *problem = window_parse(times, part, lang);
        if (problem != NULL) {
            return problem;
        }
    }
    return NULL;
}

TimeList *times_parse(const char *typed, const Lang *lang, char **ret_problem)
{
    g_assert(typed != NULL && ret_problem != NULL);
    g_autoptr(TimeList) times = g_new0(TimeList, 1);
    times->windows = g_array_new(FALSE, TRUE, sizeof(TimeWindow));
    times->places = g_string_chunk_new(256);
    g_autofree char *problem = windows_parse(times, typed, lang);
    if (problem != NULL) {
        *ret_problem = g_steal_pointer(&problem);
        return NULL;
    }
    return g_steal_pointer(&times);
}

void times_free(TimeList *times)
{
    if (times == NULL) {
        return;
    }
    g_array_unref(times->windows);
    g_string_chunk_free(times->places);
    g_free(times);
}

size_t times_count(const TimeList *times)
{
    return times != NULL ? times->windows->len : 0;
}

const TimeWindow *times_at(const TimeList *times, size_t i)
{
    g_assert(i < times_count(times));
    return &g_array_index(times->windows, TimeWindow, i);
}

char *times_format(const TimeList *times)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (size_t i = 0; i < times_count(times); i++) {
        const TimeWindow *window = times_at(times, i);
        g_autofree char *days = days_format(window->days, NULL);
        g_string_append_printf(text, "%s%s%s%02d.%02d-%02d.%02d%s%s", i ? "; " : "",
                               window->days == ALL_WEEKDAYS ? "" : days,
                               window->days == ALL_WEEKDAYS ? "" : " ", window->from / 60,
                               window->from % 60, window->to / 60, window->to % 60,
                               *window->place ? " " : "", window->place);
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}
