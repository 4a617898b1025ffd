// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"

#include <string.h>

/* Blanks of any script and marks of no width: a name made of them alone would look empty. */
static bool is_blank(gunichar c)
{
    return g_unichar_isspace(c) || (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff;
}

static char *trim(const char *valid)
{
    const char *end = valid + strlen(valid);
    while (*valid != '\0' && is_blank(g_utf8_get_char(valid))) {
        valid = g_utf8_next_char(valid);
    }
    while (end > valid && is_blank(g_utf8_get_char(g_utf8_prev_char(end)))) {
        end = g_utf8_prev_char(end);
    }
    return g_strndup(valid, (gsize)(end - valid));
}

/* Printable ASCII on one line, as most of what is typed: nothing to clean but its ends. */
static bool is_plain(const char *typed)
{
    const char *at = typed;
    while (*at >= 0x20 && *at < 0x7f) {
        at++;
    }
    return *at == '\0';
}

/* Turns the way the letters after it run: what is read would not be what is there. */
static bool turns_letters(gunichar c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

char *text_clean(const char *typed, bool lines)
{
    g_assert(typed != NULL);
    if (is_plain(typed)) {
        return trim(typed);
    }
    g_autofree char *valid = g_utf8_make_valid(typed, -1);
    g_autoptr(GString) out = g_string_sized_new(strlen(valid));
    for (const char *at = valid; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (c == '\r' || turns_letters(c)) {
            continue;
        }
        if (c == '\n' || c == '\t') {
            g_string_append_c(out, lines ? (char)c : ' ');
        } else if (c >= 0x20 && c != 0x7f && c != 0xfffd && !(c >= 0x80 && c < 0xa0)) {
            g_string_append_unichar(out, c);
        }
    }
    g_autofree char *normal = g_utf8_normalize(out->str, -1, G_NORMALIZE_NFC);
    return trim(normal);
}

static bool is_unseen(gunichar letter)
{
    return (letter >= 0x200b && letter <= 0x200f) || (letter >= 0x202a && letter <= 0x202e) ||
           (letter >= 0x2060 && letter <= 0x2069) || letter == 0xfeff;
}

gunichar text_letter_plain(gunichar letter)
{
    if (letter < 0x80) {
        return letter;
    }
    if (is_unseen(letter)) {
        return 0;
    }
    if (letter >= 0xff01 && letter <= 0xff5e) {
        return letter - 0xfee0;
    }
    if (letter == 0x2212 || (letter >= 0x2010 && letter <= 0x2014)) {
        return '-';
    }
    int digit = g_unichar_digit_value(letter);
    return digit >= 0 ? (gunichar)('0' + digit) : g_unichar_isspace(letter) ? ' ' : letter;
}

char *text_plain(const char *typed)
{
    g_assert(typed != NULL);
    if (is_plain(typed)) {
        return g_strdup(typed);
    }
    g_autofree char *valid = g_utf8_make_valid(typed, -1);
    g_autoptr(GString) out = g_string_sized_new(strlen(valid));
    for (const char *at = valid; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar letter = text_letter_plain(g_utf8_get_char(at));
        if (letter != 0) {
            g_string_append_unichar(out, letter);
        }
    }
    return g_strdup(out->str);
}

/* Every byte but a continuation; also right for bytes that are no UTF-8. */
static bool starts_character(char byte)
{
    return ((unsigned char)byte & 0xc0) != 0x80;
}

size_t text_length(const char *text)
{
    g_assert(text != NULL);
    size_t length = 0;
    for (const char *at = text; *at != '\0'; at++) {
        length += starts_character(*at);
    }
    return length;
}

static bool is_word_character(gunichar c)
{
    return g_unichar_isalnum(c) || g_unichar_ismark(c);
}

char *text_fold(const char *text)
{
    g_assert(text != NULL);
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_autofree char *lower = g_utf8_strdown(valid, -1);
    g_autoptr(GString) out = g_string_sized_new(strlen(lower));
    for (const char *at = lower; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (is_word_character(c)) {
            g_string_append_unichar(out, c);
        } else if (out->len > 0 && out->str[out->len - 1] != ' ') {
            g_string_append_c(out, ' ');
        }
    }
    return g_strstrip(g_strdup(out->str));
}

static bool has_word(const char *folded)
{
    for (const char *at = folded; *at != '\0'; at = g_utf8_next_char(at)) {
        if (g_unichar_isalnum(g_utf8_get_char(at))) {
            return true;
        }
    }
    return false;
}

/* Some keyboards ask for the coloured picture, others do not: it is the same sign. */
static bool is_variation(gunichar c)
{
    return c >= 0xfe00 && c <= 0xfe0f;
}

char *text_key(const char *name)
{
    char *folded = text_fold(name);
    if (has_word(folded)) {
        return folded;
    }
    g_free(folded);
    g_autofree char *clean = text_clean(name, false);
    GString *out = g_string_new(NULL);
    for (const char *at = clean; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (!g_unichar_isspace(c) && !is_variation(c)) {
            g_string_append_unichar(out, c);
        }
    }
    return g_string_free(out, FALSE);
}

char *text_slug(const char *title, size_t max)
{
    g_assert(title != NULL && max > 0);
    g_autofree char *ascii = g_str_to_ascii(title, "C");
    g_autofree char *folded = text_fold(ascii);
    g_autoptr(GString) out = g_string_new(NULL);
    for (const char *at = folded; *at != '\0' && out->len < max; at++) {
        g_string_append_c(out, *at == ' ' ? '-' : *at);
    }
    while (out->len > 0 && out->str[out->len - 1] == '-') {
        g_string_truncate(out, out->len - 1);
    }
    return g_strdup(out->len > 0 ? out->str : "usaha");
}

char *text_shorten(const char *text, size_t max)
{
    g_assert(text != NULL && max > 0);
    if (text_length(text) <= max) {
        return g_strdup(text);
    }
    const char *cut = text;
    for (size_t seen = 0; seen < max; cut++) {
        seen += starts_character(*cut);
    }
    cut--; /* the first byte of the character that is too many */
    return g_strdup_printf("%.*s…", (int)(cut - text), text);
}

const char *text_number(NumberText *place, int64_t number)
{
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    char *at = place->text + sizeof place->text - 1;
    *at = '\0';
    do {
        *--at = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) {
        *--at = '-';
    }
    return at;
}
