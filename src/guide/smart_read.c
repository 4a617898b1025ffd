// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "base/money.h"
#include "base/text.h"
#include "guide/smart.h"

#define SENTENCE_MAX 500u /* characters looked at */

/* The sentence as words in lower case, without the punctuation that closes a word. */
typedef struct {
    char **words;
    guint count;
    Day today;
    int64_t loose[2]; /* numbers without a word that says start or target */
    guint loose_count;
} Reader;

static const char *const START_WORDS[] = {"dari",   "sekarang", "now", "from", "currently",
                                          "semula", "awalnya",  "ini", NULL};
static const char *const TARGET_WORDS[] = {"menjadi", "jadi", "ke", "to",     "sampai", "hingga",
                                           "target",  "->",   "→",  "become", NULL};
static const char *const SPAN_WORDS[] = {"dalam", "selama", "in", "within", NULL};
static const char *const SCALE_WORDS[] = {"ribu", "rb", "juta", "jt", "miliar", NULL};

static int month_of(const char *word)
{
    static const char *const names[12][4] = {
        {"januari", "january", "jan", "jan"},
        {"februari", "february", "feb", "peb"},
        {"maret", "march", "mar", "mar"},
        {"april", "april", "apr", "apr"},
        {"mei", "may", "mei", "may"},
        {"juni", "june", "jun", "jun"},
        {"juli", "july", "jul", "jul"},
        {"agustus", "august", "agu", "aug"},
        {"september", "september", "sep", "sept"},
        {"oktober", "october", "okt", "oct"},
        {"november", "november", "nov", "nop"},
        {"desember", "december", "des", "dec"},
    };
    for (int month = 0; month < 12; month++) {
        for (size_t i = 0; i < G_N_ELEMENTS(names[month]); i++) {
            if (g_str_equal(word, names[month][i])) {
                return month + 1;
            }
        }
    }
    return 0;
}

static const char *word_at(const Reader *reader, guint i)
{
    return i < reader->count ? reader->words[i] : "";
}

static int small_number(const char *word)
{
    size_t digits = strspn(word, "0123456789");
    return digits > 0 && digits <= 4 && word[digits] == '\0' ? (int)g_ascii_strtoll(word, NULL, 10)
                                                             : 0;
}

/* A day that exists; without a year the next such day after today. */
static bool day_make(const Reader *reader, const int *parts, Day *ret_day)
{
    int year = 0, month = 0, of_month = 0;
    day_to_civil(reader->today, &year, &month, &of_month);
    year = parts[2] > 0 ? parts[2] : year;
    for (int tries = 0; tries < 2; tries++, year++) {
        g_autofree char *iso = g_strdup_printf("%04d-%02d-%02d", year, parts[1], parts[0]);
        Day day = DAY_NONE;
        if (!day_parse(iso, &day)) {
            return false;
        }
        if (parts[2] > 0 || day > reader->today) {
            *ret_day = day;
            return true;
        }
    }
    return false;
}

/* "31/1/2026", "31-01-2026" */
static bool slashed_date(const Reader *reader, const char *word, Day *ret_day)
{
    g_autofree char *plain = g_strdelimit(g_strdup(word), "-", '/');
    g_auto(GStrv) steps = g_strsplit(plain, "/", -1);
    if (g_strv_length(steps) != 3) {
        return false;
    }
    int parts[] = {small_number(steps[0]), small_number(steps[1]), small_number(steps[2])};
    return parts[0] > 0 && parts[1] > 0 && parts[2] > 0 && day_make(reader, parts, ret_day);
}

/* The number of words a date takes at this place, 0 when there is none. */
static guint date_read(const Reader *reader, guint i, Day *ret_day)
{
    const char *word = word_at(reader, i);
    if (day_parse(word, ret_day) || slashed_date(reader, word, ret_day)) {
        return 1;
    }
    int first = small_number(word), second = small_number(word_at(reader, i + 1));
    int month = first > 0 ? month_of(word_at(reader, i + 1)) : month_of(word);
    int year = small_number(word_at(reader, i + 2));
    int parts[] = {first > 0 ? first : second, month, year >= 2000 ? year : 0};
    if (month == 0 || parts[0] == 0 || !day_make(reader, parts, ret_day)) {
        return 0;
    }
    return parts[2] > 0 ? 3 : 2;
}

static int64_t unit_days(const char *word)
{
    static const struct {
        const char *word;
        int64_t days;
    } units[] = {{"hari", 1},   {"days", 1},    {"minggu", 7},  {"weeks", 7},
                 {"bulan", 30}, {"months", 30}, {"tahun", 365}, {"year", 365}};
    for (size_t i = 0; i < G_N_ELEMENTS(units); i++) {
        if (g_str_equal(word, units[i].word)) {
            return units[i].days;
        }
    }
    return 0;
}

/* "dalam 3 bulan" */
static guint span_read(const Reader *reader, guint i, Day *ret_day)
{
    int64_t number = i > 0 ? small_number(word_at(reader, i)) : 0;
    int64_t days = unit_days(word_at(reader, i + 1));
    if (number <= 0 || days == 0 || !g_strv_contains(SPAN_WORDS, word_at(reader, i - 1))) {
        return 0;
    }
    *ret_day = (Day)(reader->today + number * days);
    return 2;
}

/* "14", "Rp3.000.000", "3 juta" */
static guint number_read(const Reader *reader, guint i, int64_t *ret_number)
{
    bool scaled = g_strv_contains(SCALE_WORDS, word_at(reader, i + 1));
    g_autofree char *text = g_strconcat(word_at(reader, i), scaled ? " " : "",
                                        scaled ? word_at(reader, i + 1) : "", NULL);
    if (*text == '\0' || strpbrk(text, "0123456789") == NULL || !number_parse(text, ret_number)) {
        return 0;
    }
    return scaled ? 2 : 1;
}

static void number_place(Reader *reader, guint i, guint taken, int64_t number, SmartGoal *goal)
{
    bool rupiah = i > 0 && g_str_has_prefix(word_at(reader, i - 1), "rp");
    guint before = i - rupiah;
    const char *said = before > 0 ? word_at(reader, before - 1) : "";
    const char *after = word_at(reader, i + taken);
    if (!goal->has_start && (g_strv_contains(START_WORDS, said) || g_str_equal(after, "sekarang") ||
                             g_str_equal(after, "now"))) {
        goal->start = number;
        goal->has_start = true;
    } else if (!goal->has_target && g_strv_contains(TARGET_WORDS, said)) {
        goal->target = number;
        goal->has_target = true;
    } else if (reader->loose_count < G_N_ELEMENTS(reader->loose)) {
        reader->loose[reader->loose_count++] = number;
    }
}

/* Numbers that no word explains: one beside a known start is the target and the other way round;
 * two alone are start and target in the order they were said. */
static void loose_place(const Reader *reader, SmartGoal *goal)
{
    guint used = 0;
    bool start_first = goal->has_target || reader->loose_count == 2;
    if (!goal->has_start && start_first && used < reader->loose_count) {
        goal->start = reader->loose[used++];
        goal->has_start = true;
    }
    if (!goal->has_target && used < reader->loose_count) {
        goal->target = reader->loose[used];
        goal->has_target = true;
    }
}

static void words_read(Reader *reader, SmartGoal *goal)
{
    for (guint i = 0; i < reader->count;) {
        int64_t number = 0;
        Day day = DAY_NONE;
        guint taken = date_read(reader, i, &day);
        taken = taken > 0 ? taken : span_read(reader, i, &day);
        if (taken > 0) {
            goal->due = goal->due == DAY_NONE ? day : goal->due;
        } else {
            taken = number_read(reader, i, &number);
            if (taken > 0) {
                number_place(reader, i, taken, number, goal);
            }
        }
        i += MAX(taken, 1);
    }
    loose_place(reader, goal);
}

static char **sentence_split(const char *words)
{
    g_autofree char *clean = text_clean(words, false);
    g_autofree char *cut = g_utf8_substring(clean, 0, (glong)MIN(text_length(clean), SENTENCE_MAX));
    g_autofree char *lower = g_utf8_strdown(cut, -1);
    g_autoptr(GString) text = g_string_new(lower);
    g_string_replace(text, "->", " -> ", 0);
    g_string_replace(text, "→", " → ", 0);
    g_auto(GStrv) parts = g_strsplit_set(text->str, " ()", -1);
    g_autoptr(GPtrArray) kept = g_ptr_array_new();
    for (int i = 0; parts[i] != NULL; i++) {
        size_t length = strlen(parts[i]);
        while (length > 0 && strchr(",.;:!?", parts[i][length - 1]) != NULL) {
            length--;
        }
        if (length > 0) {
            g_ptr_array_add(kept, g_strndup(parts[i], length));
        }
    }
    g_ptr_array_add(kept, NULL);
    return (char **)g_ptr_array_steal(kept, NULL);
}

SmartGoal smart_read(const Knowledge *knowledge, const char *words, Day today)
{
    g_assert(knowledge != NULL && words != NULL);
    SmartGoal goal = smart_goal(words, today);
    const Measure *measure = measure_recognise(knowledge, words);
    g_auto(GStrv) split = sentence_split(words);
    Reader reader = {.words = split, .count = g_strv_length(split), .today = today};
    goal.measure = measure != NULL ? measure->key : NULL;
    words_read(&reader, &goal);
    return goal;
}
