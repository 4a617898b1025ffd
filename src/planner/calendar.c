// SPDX-License-Identifier: Apache-2.0
#include "planner/calendar.h"

#include <string.h>

#define DAYS_AT_MOST 400

typedef struct {
    LocalDate date;          /* from and to only when it stands once */
    int month, day_of_month; /* yearly: both; monthly: month 0; once: 0 and 0 */
} Rule;

struct LocalCalendar {
    GPtrArray *rules; /* Rule */
    GStringChunk *text;
};

struct LocalDateList {
    GArray *dates; /* LocalDate */
};

static const char *const KIND_KEYS[LOCAL_DATE_COUNT] = {"holiday", "leave",    "season",
                                                        "payday",  "campaign", "local"};
static const char *const KEYS[] = {"kind", "day",   "to",     "yearly", "monthly", "name",
                                   "tone", "state", "source", "skip",   NULL};

static bool kind_read(const Stanza *stanza, LocalDateKind *ret_kind, GError **error)
{
    for (LocalDateKind kind = 0; kind < LOCAL_DATE_COUNT; kind++) {
        if (g_str_equal(stanza_text(stanza, "kind"), KIND_KEYS[kind])) {
            *ret_kind = kind;
            return true;
        }
    }
    return stanza_refuse(stanza, "kind", error, "unknown kind '%s'", stanza_text(stanza, "kind"));
}

static bool days_read(const Stanza *stanza, Rule *rule, GError **error)
{
    if (!day_parse(stanza_text(stanza, "day"), &rule->date.from)) {
        return stanza_refuse(stanza, "day", error, "'day' must be a date such as 2026-01-05");
    }
    rule->date.to = rule->date.from;
    const char *to = stanza_get(stanza, "to");
    if (to != NULL && (!day_parse(to, &rule->date.to) || rule->date.to < rule->date.from ||
                       rule->date.to - rule->date.from > DAYS_AT_MOST)) {
        return stanza_refuse(stanza, "to", error, "'to' must be a date not before 'day'");
    }
    return true;
}

/* "12-24" as month and day, checked against a leap year. */
static bool yearly_read(const Stanza *stanza, Rule *rule, GError **error)
{
    g_autofree char *sample = g_strconcat("2024-", stanza_text(stanza, "yearly"), NULL);
    Day day = 0;
    int year = 0;
    if (!day_parse(sample, &day)) {
        return stanza_refuse(stanza, "yearly", error, "'yearly' must be month-day such as 12-12");
    }
    day_to_civil(day, &year, &rule->month, &rule->day_of_month);
    return true;
}

static bool when_read(const Stanza *stanza, Rule *rule, GError **error)
{
    int ways = (stanza_get(stanza, "day") != NULL) + (stanza_get(stanza, "yearly") != NULL) +
               (stanza_get(stanza, "monthly") != NULL);
    if (ways != 1) {
        return stanza_refuse(stanza, NULL, error, "needs one of 'day', 'yearly', 'monthly'");
    }
    if (stanza_get(stanza, "day") != NULL) {
        return days_read(stanza, rule, error);
    }
    if (stanza_get(stanza, "yearly") != NULL) {
        return yearly_read(stanza, rule, error);
    }
    int64_t day_of_month = 0;
    if (!stanza_number(stanza, "monthly", 1, 28, &day_of_month, error)) {
        return false;
    }
    rule->day_of_month = (int)day_of_month;
    return true;
}

/* A word that is absent (false), the one expected (true), or refused. */
static bool word_read(const Stanza *stanza, const char *key, const char *word, bool *ret_set,
                      GError **error)
{
    const char *value = stanza_get(stanza, key);
    if (value != NULL && !g_str_equal(value, word)) {
        return stanza_refuse(stanza, key, error, "'%s' can only be '%s'", key, word);
    }
    *ret_set = value != NULL;
    return true;
}

static bool rule_read(LocalCalendar *calendar, const Stanza *stanza, Rule *rule, GError **error)
{
    LocalDate *date = &rule->date;
    if (!kind_read(stanza, &date->kind, error) || !when_read(stanza, rule, error) ||
        !word_read(stanza, "tone", "quiet", &date->quiet, error) ||
        !word_read(stanza, "state", "estimate", &date->estimate, error)) {
        return false;
    }
    if (*stanza_text(stanza, "name") == '\0' || *stanza_text(stanza, "source") == '\0') {
        return stanza_refuse(stanza, NULL, error, "needs 'name' and 'source'");
    }
    const char *english = stanza_get(stanza, "name.en");
    date->key = g_string_chunk_insert(calendar->text, stanza_id(stanza));
    date->name = g_string_chunk_insert(calendar->text, stanza_text(stanza, "name"));
    date->name_en = g_string_chunk_insert(calendar->text, english ? english : date->name);
    date->source = g_string_chunk_insert(calendar->text, stanza_text(stanza, "source"));
    return true;
}

static void rule_remove(LocalCalendar *calendar, const char *key)
{
    for (guint i = calendar->rules->len; i > 0; i--) {
        const Rule *rule = g_ptr_array_index(calendar->rules, i - 1);
        if (g_str_equal(rule->date.key, key)) {
            g_ptr_array_remove_index(calendar->rules, i - 1);
        }
    }
}

static bool rule_add(LocalCalendar *calendar, const Stanza *stanza, GError **error)
{
    if (!g_str_equal(stanza_kind(stanza), "date") || *stanza_id(stanza) == '\0') {
        return stanza_refuse(stanza, NULL, error, "expected 'date: name_of_the_date'");
    }
    bool skip = false;
    if (!stanza_only_keys(stanza, KEYS, error) || !word_read(stanza, "skip", "yes", &skip, error)) {
        return false;
    }
    g_autofree Rule *rule = g_new0(Rule, 1);
    if (!skip && !rule_read(calendar, stanza, rule, error)) {
        return false;
    }
    rule_remove(calendar, stanza_id(stanza));
    if (!skip) {
        g_ptr_array_add(calendar->rules, g_steal_pointer(&rule));
    }
    return true;
}

LocalCalendar *local_calendar_parse(const StanzaFile *const *files, size_t count, GError **error)
{
    g_autoptr(LocalCalendar) calendar = g_new0(LocalCalendar, 1);
    calendar->rules = g_ptr_array_new_with_free_func(g_free);
    calendar->text = g_string_chunk_new(4096);
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < stanza_file_count(files[i]); j++) {
            if (!rule_add(calendar, stanza_file_at(files[i], j), error)) {
                return NULL;
            }
        }
    }
    return g_steal_pointer(&calendar);
}

void local_calendar_free(LocalCalendar *calendar)
{
    if (calendar == NULL) {
        return;
    }
    g_clear_pointer(&calendar->rules, g_ptr_array_unref);
    g_clear_pointer(&calendar->text, g_string_chunk_free);
    g_free(calendar);
}

static bool rule_falls_on(const Rule *rule, Day day)
{
    int year = 0, month = 0, day_of_month = 0;
    day_to_civil(day, &year, &month, &day_of_month);
    return rule->day_of_month == day_of_month && (rule->month == 0 || rule->month == month);
}

static void rule_collect(const Rule *rule, Day from, Day to, GArray *dates)
{
    if (rule->day_of_month == 0) {
        if (rule->date.from <= to && rule->date.to >= from) {
            g_array_append_val(dates, rule->date);
        }
        return;
    }
    for (Day day = from; day <= to; day++) {
        if (rule_falls_on(rule, day)) {
            LocalDate date = rule->date;
            date.from = date.to = day;
            g_array_append_val(dates, date);
        }
    }
}

static int date_compare(gconstpointer a, gconstpointer b)
{
    const LocalDate *left = a, *right = b;
    if (left->from != right->from) {
        return left->from < right->from ? -1 : 1;
    }
    return strcmp(left->key, right->key);
}

LocalDateList *local_calendar_between(const LocalCalendar *calendar, Day from, Day to)
{
    g_assert(calendar != NULL && to - from < 4000);
    LocalDateList *list = g_new0(LocalDateList, 1);
    list->dates = g_array_new(FALSE, TRUE, sizeof(LocalDate));
    for (guint i = 0; i < calendar->rules->len; i++) {
        rule_collect(g_ptr_array_index(calendar->rules, i), from, to, list->dates);
    }
    g_array_sort(list->dates, date_compare);
    return list;
}

void local_date_list_free(LocalDateList *list)
{
    if (list != NULL) {
        g_clear_pointer(&list->dates, g_array_unref);
        g_free(list);
    }
}

size_t local_date_list_count(const LocalDateList *list)
{
    return list->dates->len;
}

const LocalDate *local_date_list_at(const LocalDateList *list, size_t i)
{
    g_assert(i < list->dates->len);
    return &g_array_index(list->dates, LocalDate, i);
}

const char *local_date_name(const LocalDate *date, const Lang *lang)
{
    return g_str_equal(lang_code(lang), "en") ? date->name_en : date->name;
}

char *local_date_words(const LocalDate *date, const Lang *lang)
{
    const char *name = local_date_name(date, lang);
    return date->estimate ? g_strdup_printf(tr(lang, "%s (perkiraan)"), name) : g_strdup(name);
}
