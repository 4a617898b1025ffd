// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Filled fields of any kind of poster, made from its own table: as short as allowed, or as long, in
 * Indonesian, in Arabic script or full of emoji. The values are owned by the caller. */
#include <string.h>

#include "poster/poster.h"

typedef enum { WORDS_SHORT, WORDS_LONG, WORDS_ARABIC, WORDS_EMOJI, WORDS_COUNT } WordsOf;

static inline const char *words_of(WordsOf words)
{
    static const char *const texts[] = {
        [WORDS_SHORT] = "Es",
        [WORDS_LONG] = "Nasi kuning telur dadar sambal goreng hati ayam suwir timun segar dan "
                       "kerupuk udang ",
        [WORDS_ARABIC] = "أرز أصفر مع بيض مقلي وصلصة حارة وخيار طازج ودجاج ",
        [WORDS_EMOJI] = "🍛 Nasi 🌶️ pedas 🥚 telur 👩‍🍳 segar 🍋 ",
    };
    return texts[words];
}

/* Exactly as many characters as allowed, never ending in a blank. */
static inline char *words_fill(WordsOf words, int64_t max)
{
    g_autoptr(GString) text = g_string_new(NULL);
    const char *source = words_of(words);
    if (words == WORDS_SHORT) {
        return g_strdup(source);
    }
    const char *at = source;
    for (int64_t i = 0; i < max; i++) {
        at = *at != '\0' ? at : source;
        g_string_append_unichar(text, g_utf8_get_char(at));
        at = g_utf8_next_char(at);
    }
    char *end = g_utf8_find_prev_char(text->str, text->str + text->len);
    if (end != NULL && *end == ' ') {
        *end = words == WORDS_ARABIC ? '.' : 'a';
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}

typedef struct {
    const PosterKind *kind;
    WordsOf words;
    GHashTable *texts; /* name → text, owned */
} Fill;

static inline char *fill_text(const Field *field, WordsOf words)
{
    bool longest = words != WORDS_SHORT;
    switch (field->kind) {
    case FIELD_MONEY:
        return g_strdup(longest ? "999999999" : "500");
    case FIELD_NUMBER:
        return g_strdup_printf("%d", (int)(longest ? field->max : MAX(1, field->min)));
    case FIELD_DAY:
        return g_strdup(longest ? "2026-09-30" : "2026-05-01");
    case FIELD_MINUTE:
        return g_strdup("10:30");
    case FIELD_FLAG:
        return g_strdup("1");
    case FIELD_CHOICE:
        return g_strdup(field->choices[longest ? 1 : 0].value);
    default:
        return words_fill(words, field->max);
    }
}

static inline const char *fill_get(const void *data, const char *name)
{
    const Fill *fill = data;
    g_auto(GStrv) parts = g_strsplit(name, ".", 3);
    const Field *field = form_field(fill->kind->form, parts[0]);
    if (field == NULL || (fill->words == WORDS_SHORT && !field->required)) {
        return NULL;
    }
    if (field->kind == FIELD_ROWS) {
        int64_t rows = fill->words == WORDS_SHORT ? 1 : field->max;
        if (parts[1] == NULL || g_ascii_strtoll(parts[1], NULL, 10) >= rows) {
            return NULL;
        }
        field = form_field(field->row, parts[2]);
    }
    bool code = field != NULL && g_str_equal(field->name, "link");
    char *text = field == NULL ? NULL
                 : code        ? g_strdup("https://contoh.example/toko/dapur-melati")
                               : fill_text(field, fill->words);
    /* a saving must be one */
    if (text != NULL && g_str_equal(name, "price") && fill->words != WORDS_SHORT) {
        g_free(text);
        text = g_strdup("888888888");
    }
    if (text != NULL) {
        g_hash_table_replace(fill->texts, g_strdup(name), text);
    }
    return text;
}

static inline FormValues *fill_values(const PosterKind *kind, WordsOf words)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    Fill fill = {kind, words, g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free)};
    FormValues *values = form_read(kind->form, (FormSource){fill_get, &fill}, NULL, errors);
    if (form_errors_count(errors) > 0) {
        g_error("%s: %s: %s", kind->name, form_errors_field(errors, 0),
                form_errors_sentence(errors, 0));
    }
    g_hash_table_unref(fill.texts);
    return values;
}
