// SPDX-License-Identifier: Apache-2.0
#include "planner/caption_book.h"

#include "base/text.h"
#include "planner/fill.h"

#define PATTERN_MAX 600u

static const char *const MESSAGES[] = {
    "catalogue", "order_confirmation", "receipt",    "now_available", "apology",  "clarification",
    "away",      "more_menu",          "stock_left", "sold_out",      "preorder", "pick_up",
    "debt_reminder", "print_ready", "appointment_reminder", "live_announcement", "preorder_note", "trip_announcement", "trip_invoice",
    "partner_order", "partner_late",
    "customer_new", "customer_regular", "customer_big", "customer_sleeping", NULL};
static const char *const OPENING_KEYS[] = {"form", "time", "days", "pack", "text", NULL};
static const char *const PATTERN_KEYS[] = {"form", "kind", "pillar",   "tone",
                                           "text", "ask",  "ask.en",   "at_least",
                                           NULL};
static const char *const AIDA_KEYS[] = {"form", "attention", "interest", "desire", "action", NULL};
static const char *const TIMES[] = {"any", "morning", "noon", "afternoon", "evening", NULL};
static const char *const DAYS[] = {"monday", "tuesday",  "wednesday", "thursday",
                                   "friday", "saturday", "sunday",    NULL};
static const char *const MESSAGE_KEYS[] = {"label", "text", NULL};

static void opening_free(gpointer data)
{
    Opening *opening = data;
    g_free(opening->pack);
    g_free(opening->text);
    g_free(opening);
}

static void pattern_free(gpointer data)
{
    Pattern *pattern = data;
    g_free(pattern->tone);
    g_free(pattern->text);
    g_free(pattern->ask);
    g_free(pattern->ask_en);
    g_free(pattern);
}

static void aida_free(gpointer data)
{
    AidaPattern *aida = data;
    for (size_t i = 0; i < AIDA_PARTS; i++) {
        g_free(aida->parts[i]);
    }
    g_free(aida);
}

static bool gaps_read(const Stanza *stanza, const char *key, char **ret_text, GError **error)
{
    const char *text = stanza_text(stanza, key);
    g_autofree char *unknown = NULL;
    if (*text == '\0' || text_length(text) > PATTERN_MAX) {
        return stanza_refuse(stanza, key, error, "'%s' must have 1 to %u characters", key,
                             PATTERN_MAX);
    }
    if (!fill_check(text, &unknown)) {
        return stanza_refuse(stanza, key, error, "unknown gap '%s'", unknown);
    }
    *ret_text = g_strdup(text);
    return true;
}

static bool text_read(const Stanza *stanza, char **ret_text, GError **error)
{
    return gaps_read(stanza, "text", ret_text, error);
}

static bool form_read_key(const Stanza *stanza, ChannelForm *ret_form, GError **error)
{
    return channel_form_parse(stanza_text(stanza, "form"), ret_form) ||
           stanza_refuse(stanza, "form", error, "unknown form '%s'", stanza_text(stanza, "form"));
}

static int word_at(const char *const *words, const char *word)
{
    for (int i = 0; words[i] != NULL; i++) {
        if (g_str_equal(words[i], word)) {
            return i;
        }
    }
    return -1;
}

static bool time_read(const Stanza *stanza, GreetingTime *ret_time, GError **error)
{
    const char *time = stanza_get(stanza, "time");
    int at = time != NULL ? word_at(TIMES, time) : TIME_ANY;
    if (at < 0) {
        return stanza_refuse(stanza, "time", error,
                             "'time' is morning, noon, afternoon or evening");
    }
    *ret_time = (GreetingTime)at;
    return true;
}

static bool days_read(const Stanza *stanza, int *ret_weekdays, GError **error)
{
    g_auto(GStrv) days = g_strsplit(stanza_text(stanza, "days"), ",", -1);
    for (char **day = days; *day != NULL; day++) {
        int at = word_at(DAYS, g_strstrip(*day));
        if (at < 0) {
            return stanza_refuse(stanza, "days", error, "unknown day '%s'", *day);
        }
        *ret_weekdays |= 1 << at;
    }
    return true;
}

static bool opening_add(CaptionBook *book, const Stanza *stanza, GError **error)
{
    Opening *opening = g_new0(Opening, 1);
    g_ptr_array_add(book->openings, opening);
    opening->pack = g_strdup(stanza_get(stanza, "pack"));
    return stanza_only_keys(stanza, OPENING_KEYS, error) &&
           form_read_key(stanza, &opening->form, error) &&
           time_read(stanza, &opening->time, error) &&
           days_read(stanza, &opening->weekdays, error) && text_read(stanza, &opening->text, error);
}

static bool aida_add(CaptionBook *book, const Stanza *stanza, GError **error)
{
    AidaPattern *aida = g_new0(AidaPattern, 1);
    g_ptr_array_add(book->aidas, aida);
    if (!stanza_only_keys(stanza, AIDA_KEYS, error) || !form_read_key(stanza, &aida->form, error)) {
        return false;
    }
    for (size_t i = 0; i < AIDA_PARTS; i++) {
        if (!gaps_read(stanza, AIDA_KEYS[i + 1], &aida->parts[i], error)) {
            return false;
        }
    }
    return true;
}

static bool pillar_read(const Stanza *stanza, int *ret_pillar, GError **error)
{
    const char *key = stanza_get(stanza, "pillar");
    ContentPillar pillar = 0;
    if (key != NULL && !content_pillar_parse(key, &pillar)) {
        return stanza_refuse(stanza, "pillar", error, "unknown pillar '%s'", key);
    }
    *ret_pillar = key != NULL ? (int)pillar : -1;
    return true;
}

static bool tone_read(const Stanza *stanza, char **ret_tone, GError **error)
{
    const char *tone = stanza_get(stanza, "tone");
    if (tone != NULL && !g_str_equal(tone, "warm") && !g_str_equal(tone, "polite")) {
        return stanza_refuse(stanza, "tone", error, "'tone' is warm or polite");
    }
    *ret_tone = g_strdup(tone);
    return true;
}

static bool pattern_add(CaptionBook *book, const Stanza *stanza, GError **error)
{
    Pattern *pattern = g_new0(Pattern, 1);
    g_ptr_array_add(book->patterns, pattern);
    pattern->ask = g_strdup(stanza_get(stanza, "ask"));
    pattern->ask_en = g_strdup(stanza_get(stanza, "ask.en"));
    if ((pattern->ask == NULL) != (pattern->ask_en == NULL)) {
        return stanza_refuse(stanza, "ask", error, "'ask' and 'ask.en' come together");
    }
    if (!content_kind_parse(stanza_text(stanza, "kind"), &pattern->kind)) {
        return stanza_refuse(stanza, "kind", error, "unknown kind '%s'",
                             stanza_text(stanza, "kind"));
    }
    return stanza_only_keys(stanza, PATTERN_KEYS, error) &&
           form_read_key(stanza, &pattern->form, error) &&
           stanza_number(stanza, "at_least", 0, 100, &pattern->at_least, error) &&
           pillar_read(stanza, &pattern->pillar, error) &&
           tone_read(stanza, &pattern->tone, error) && text_read(stanza, &pattern->text, error);
}

static bool message_add(CaptionBook *book, const Stanza *stanza, GError **error)
{
    g_autofree char *text = NULL;
    if (!g_strv_contains(MESSAGES, stanza_id(stanza))) {
        return stanza_refuse(stanza, NULL, error, "unknown message '%s'", stanza_id(stanza));
    }
    if (!stanza_only_keys(stanza, MESSAGE_KEYS, error) || !text_read(stanza, &text, error)) {
        return false;
    }
    g_hash_table_replace(book->messages, g_strdup(stanza_id(stanza)), g_steal_pointer(&text));
    return true;
}

static bool stanza_add(CaptionBook *book, const Stanza *stanza, GError **error)
{
    if (g_str_equal(stanza_kind(stanza), "opening")) {
        return opening_add(book, stanza, error);
    }
    if (g_str_equal(stanza_kind(stanza), "caption")) {
        return pattern_add(book, stanza, error);
    }
    if (g_str_equal(stanza_kind(stanza), "message")) {
        return message_add(book, stanza, error);
    }
    if (g_str_equal(stanza_kind(stanza), "aida")) {
        return aida_add(book, stanza, error);
    }
    return stanza_refuse(stanza, NULL, error, "unknown kind of stanza '%s'", stanza_kind(stanza));
}

static bool has_plain_pattern(const CaptionBook *book, ChannelForm form, ContentKind kind)
{
    for (guint i = 0; i < book->patterns->len; i++) {
        const Pattern *pattern = g_ptr_array_index(book->patterns, i);
        if (pattern->form == form && pattern->kind == kind && pattern->pillar < 0 &&
            pattern->tone == NULL && pattern->at_least == 0) {
            return true;
        }
    }
    return false;
}

static int count_openings_at_any_time(const CaptionBook *book, ChannelForm form)
{
    int count = 0;
    for (guint i = 0; i < book->openings->len; i++) {
        const Opening *opening = g_ptr_array_index(book->openings, i);
        count += opening->form == form && opening->time == TIME_ANY && opening->weekdays == 0 &&
                 opening->pack == NULL;
    }
    return count;
}

/* With every form, kind and message there, composing never lacks a text. */
static bool book_is_whole(const CaptionBook *book, const char *name, GError **error)
{
    for (ChannelForm form = FORM_STATUS; form <= FORM_PAGE; form++) {
        if (count_openings_at_any_time(book, form) < 2) {
            return error_set(error, ERROR_INVALID, "%s:1: needs two openings without time for %s",
                             name, channel_form_key(form));
        }
        for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
            if (!has_plain_pattern(book, form, kind)) {
                return error_set(error, ERROR_INVALID,
                                 "%s:1: needs a caption for %s and %s without pillar and tone",
                                 name, channel_form_key(form), content_kind_key(kind));
            }
        }
    }
    if (book->aidas->len == 0) {
        return error_set(error, ERROR_INVALID, "%s:1: needs a text with four parts", name);
    }
    for (int i = 0; MESSAGES[i] != NULL; i++) {
        if (!g_hash_table_contains(book->messages, MESSAGES[i])) {
            return error_set(error, ERROR_INVALID, "%s:1: needs the message '%s'", name,
                             MESSAGES[i]);
        }
    }
    return true;
}

bool caption_book_parse(const StanzaFile *file, CaptionBook **ret_book, GError **error)
{
    g_assert(file != NULL && ret_book != NULL);
    g_autoptr(CaptionBook) book = g_new0(CaptionBook, 1);
    book->openings = g_ptr_array_new_with_free_func(opening_free);
    book->patterns = g_ptr_array_new_with_free_func(pattern_free);
    book->aidas = g_ptr_array_new_with_free_func(aida_free);
    book->messages = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (size_t i = 0; i < stanza_file_count(file); i++) {
        if (!stanza_add(book, stanza_file_at(file, i), error)) {
            return false;
        }
    }
    if (!book_is_whole(book, stanza_file_name(file), error)) {
        return false;
    }
    *ret_book = g_steal_pointer(&book);
    return true;
}

void caption_book_free(CaptionBook *book)
{
    if (book == NULL) {
        return;
    }
    g_clear_pointer(&book->openings, g_ptr_array_unref);
    g_clear_pointer(&book->patterns, g_ptr_array_unref);
    g_clear_pointer(&book->aidas, g_ptr_array_unref);
    g_clear_pointer(&book->messages, g_hash_table_unref);
    g_free(book);
}

const char *caption_book_message(const CaptionBook *book, const char *id)
{
    const char *text = g_hash_table_lookup(book->messages, id);
    g_assert(text != NULL);
    return text;
}
