// SPDX-License-Identifier: Apache-2.0
#include "base/code_mask.h"

#include <string.h>

#define CODE_DIGITS_MIN 4
#define CODE_DIGITS_MAX 8
#define WORDS_BETWEEN_MAX 5 /* "kode OTP saya yang baru masuk 123456" */

/* Behind these a number is a code. */
static const char *const CODES[] = {
    "otp",     "kode verifikasi", "kode rahasia", "kode sms", "kode keamanan", "verification code",
    "pin atm", "pin wa",          "pin whatsapp", "pin saya", "cvv",           NULL};
/* Behind these, with ':', '=' or "adalah", any word is a password. */
static const char *const PASSWORDS[] = {"sandi",       "password", "pasword",
                                        "passwordnya", "sandinya", NULL};
static const char *const IS[] = {"adalah", "is", NULL};

typedef struct {
    const char *from, *to; /* of the word, without blanks */
} Word;

static bool is_gap(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == ',' || c == ';';
}

static bool word_next(const char **at, Word *ret_word)
{
    while (is_gap(**at)) {
        (*at)++;
    }
    ret_word->from = *at;
    while (**at != '\0' && !is_gap(**at)) {
        (*at)++;
    }
    ret_word->to = *at;
    return ret_word->to > ret_word->from;
}

/* Without the marks around it, in small letters. */
static char *word_bare(Word word)
{
    while (word.from < word.to && g_ascii_ispunct(*word.from)) {
        word.from++;
    }
    while (word.to > word.from && g_ascii_ispunct(word.to[-1])) {
        word.to--;
    }
    return g_ascii_strdown(word.from, word.to - word.from);
}

/* "123456", "123-456", "G-123456", with marks around it. */
static bool is_code(Word word)
{
    size_t digits = 0, others = 0;
    for (const char *at = word.from; at < word.to; at++) {
        digits += g_ascii_isdigit(*at);
        others += !g_ascii_isdigit(*at) && !g_ascii_ispunct(*at);
    }
    return digits >= CODE_DIGITS_MIN && digits <= CODE_DIGITS_MAX && others <= 1;
}

/* "123 456": the halves are two words. */
static bool is_half(Word word)
{
    size_t digits = 0;
    for (const char *at = word.from; at < word.to; at++) {
        digits += g_ascii_isdigit(*at);
        if (!g_ascii_isdigit(*at) && !g_ascii_ispunct(*at)) {
            return false;
        }
    }
    return digits == 3;
}

typedef struct {
    GString *out;
    char *before;    /* the bare word before this one */
    int code_left;   /* words in which a code may still come; 0: none */
    int secret_left; /* the same for a password */
    bool said;       /* ':' or "adalah" came: the next word is it */
    bool half;       /* the first half of a code was struck out */
} Mask;

static void strike(Mask *mask, Word word)
{
    for (const char *at = word.from; at < word.to; at++) {
        if (((unsigned char)*at & 0xc0) != 0x80) {
            g_string_append(mask->out, "•");
        }
    }
}

/* "sandi:rahasia" in one word: the part behind the mark. */
static bool strike_joined(Mask *mask, Word word)
{
    const char *mark = word.from;
    while (mark < word.to && *mark != ':' && *mark != '=') {
        mark++;
    }
    g_autofree char *head = g_ascii_strdown(word.from, mark - word.from);
    bool secret = g_strv_contains(PASSWORDS, head) || g_strv_contains(CODES, head);
    if (mark + 1 >= word.to || !secret) {
        return false;
    }
    g_string_append_len(mask->out, word.from, mark + 1 - word.from);
    strike(mask, (Word){mark + 1, word.to});
    return true;
}

static bool is_half_followed(Word word)
{
    const char *at = word.to;
    Word next = {at, at};
    return is_half(word) && word_next(&at, &next) && is_half(next);
}

static bool is_secret(Mask *mask, Word word, const char *bare)
{
    if (mask->secret_left > 0 && mask->said && *bare != '\0') {
        return true;
    }
    if (mask->code_left == 0) {
        return false;
    }
    bool second = mask->half && is_half(word);
    mask->half = !mask->half && is_half_followed(word);
    return second || mask->half || is_code(word);
}

static void words_learn(Mask *mask, Word word, const char *bare)
{
    g_autofree char *pair = g_strdup_printf("%s %s", mask->before, bare);
    bool code = g_strv_contains(CODES, bare) || g_strv_contains(CODES, pair);
    bool secret = g_strv_contains(PASSWORDS, bare);
    mask->code_left = code ? WORDS_BETWEEN_MAX : MAX(mask->code_left - 1, 0);
    mask->secret_left = secret ? WORDS_BETWEEN_MAX : MAX(mask->secret_left - 1, 0);
    mask->said = mask->secret_left > 0 &&
                 (word.to[-1] == ':' || word.to[-1] == '=' || g_strv_contains(IS, bare));
}

static void word_mask(Mask *mask, Word word)
{
    g_autofree char *bare = word_bare(word);
    if (strike_joined(mask, word)) {
        mask->said = false;
    } else if (is_secret(mask, word, bare)) {
        strike(mask, word);
        mask->said = false;
        mask->secret_left = 0;
        mask->code_left = mask->half ? 1 : 0;
    } else {
        words_learn(mask, word, bare);
        g_string_append_len(mask->out, word.from, word.to - word.from);
    }
    g_free(mask->before);
    mask->before = g_steal_pointer(&bare);
}

char *code_mask(const char *text)
{
    Mask mask = {.out = g_string_sized_new(strlen(text)), .before = g_strdup("")};
    Word word = {text, text};
    const char *gap = text;
    for (const char *at = text; word_next(&at, &word); gap = at) {
        g_string_append_len(mask.out, gap, word.from - gap);
        word_mask(&mask, word);
    }
    g_string_append(mask.out, gap);
    g_free(mask.before);
    return g_string_free(mask.out, FALSE);
}
