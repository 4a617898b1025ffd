// SPDX-License-Identifier: Apache-2.0
#include "guide/phrase.h"

#include <string.h>

static void phrase_clear(void *item)
{
    Phrase *phrase = item;
    g_free(phrase->key);
    g_free(phrase->text);
    g_free(phrase->english);
}

static bool phrase_read(const Stanza *stanza, const char *key, const char *value,
                        Phrase *ret_phrase, GError **error)
{
    g_auto(GStrv) parts = g_strsplit(value, "|", -1);
    guint count = g_strv_length(parts);
    for (guint i = 0; i < count; i++) {
        g_strstrip(parts[i]);
    }
    if (count < 2 || count > 3 || *parts[0] == '\0' || *parts[1] == '\0') {
        return stanza_refuse(stanza, key, error, "'%s' needs 'key | Indonesian | English'", key);
    }
    ret_phrase->key = g_strdup(parts[0]);
    ret_phrase->text = g_strdup(parts[1]);
    ret_phrase->english = g_strdup(count == 3 && *parts[2] ? parts[2] : parts[1]);
    return true;
}

GArray *phrases_read(const Stanza *stanza, const char *key, GError **error)
{
    g_autoptr(GArray) phrases = g_array_new(FALSE, TRUE, sizeof(Phrase));
    g_array_set_clear_func(phrases, phrase_clear);
    for (size_t i = 0; i < stanza_values(stanza, key); i++) {
        Phrase phrase = {0};
        if (!phrase_read(stanza, key, stanza_value(stanza, key, i), &phrase, error)) {
            return NULL;
        }
        g_array_append_val(phrases, phrase);
    }
    return g_steal_pointer(&phrases);
}

GArray *sentences_read(const Stanza *stanza, const char *key, GError **error)
{
    g_autoptr(GArray) phrases = g_array_new(FALSE, TRUE, sizeof(Phrase));
    g_array_set_clear_func(phrases, phrase_clear);
    for (size_t i = 0; i < stanza_values(stanza, key); i++) {
        g_auto(GStrv) parts = g_strsplit(stanza_value(stanza, key, i), "|", -1);
        if (g_strv_length(parts) != 2 || *g_strstrip(parts[0]) == '\0' ||
            *g_strstrip(parts[1]) == '\0') {
            stanza_refuse(stanza, key, error, "'%s' needs 'Indonesian | English'", key);
            return NULL;
        }
        Phrase phrase = {NULL, g_strdup(parts[0]), g_strdup(parts[1])};
        g_array_append_val(phrases, phrase);
    }
    return g_steal_pointer(&phrases);
}

const char *phrase_said(const Phrase *phrase, const Lang *lang)
{
    if (lang_is_pseudo(lang)) {
        return tr(lang, phrase->text);
    }
    return g_str_equal(lang_code(lang), "en") ? phrase->english : phrase->text;
}

bool stanza_need(const Stanza *stanza, const char *key, GError **error)
{
    if (*stanza_text(stanza, key) == '\0') {
        return stanza_refuse(stanza, key, error, "'%s' is missing", key);
    }
    return true;
}

static int word_find(const char *const *words, const char *word)
{
    for (int i = 0; words[i] != NULL; i++) {
        if (g_str_equal(words[i], word)) {
            return i;
        }
    }
    return -1;
}

bool stanza_word(const Stanza *stanza, const char *key, const char *const *words, int *ret_word,
                 GError **error)
{
    int word = word_find(words, stanza_text(stanza, key));
    if (word < 0) {
        g_autofree char *all = g_strjoinv(", ", (char **)words);
        return stanza_refuse(stanza, key, error, "'%s' must be one of: %s", key, all);
    }
    *ret_word = word;
    return true;
}

bool stanza_mask(const Stanza *stanza, const char *key, const char *const *words,
                 unsigned *ret_mask, GError **error)
{
    g_auto(GStrv) items = g_strsplit(stanza_text(stanza, key), ",", -1);
    unsigned mask = 0;
    for (int i = 0; items[i] != NULL; i++) {
        int word = word_find(words, g_strstrip(items[i]));
        if (word < 0) {
            g_autofree char *all = g_strjoinv(", ", (char **)words);
            return stanza_refuse(stanza, key, error, "'%s' is none of: %s", items[i], all);
        }
        mask |= 1u << word;
    }
    *ret_mask = mask;
    return true;
}
