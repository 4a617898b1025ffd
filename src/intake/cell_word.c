// SPDX-License-Identifier: Apache-2.0
#include "intake/cell_word.h"

#include <string.h>

#include "base/text.h"

#define MISSING_LENGTH_MAX 16u /* no word for nothing is as long */

static char letter_small(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? (char)(letter | 0x20) : letter;
}

bool cell_word_squeeze(const char *text, char *out, size_t size)
{
    size_t length = 0;
    for (const char *at = text; *at != '\0';) {
        if (g_ascii_isgraph(*at) && length + 1 < size) {
            out[length++] = letter_small(*at++);
            continue;
        }
        gunichar letter = g_utf8_get_char(at);
        at = g_utf8_next_char(at);
        letter = text_letter_plain(letter);
        if (letter == 0 || g_unichar_isspace(letter)) {
            continue;
        }
        if (letter >= 0x80 || length + 1 >= size) {
            return false;
        }
        out[length++] = letter_small((char)letter);
    }
    out[length] = '\0';
    return true;
}

bool cell_word_is_missing(const char *word)
{
    static const char *const WORDS[] = {"",     "-",    "--",    "n/a",       "na",
                                        "null", "none", "undefined", "nan"};
    for (size_t i = 0; strchr("-nu", *word) != NULL && i < G_N_ELEMENTS(WORDS); i++) {
        if (g_str_equal(word, WORDS[i])) {
            return true;
        }
    }
    return false;
}

bool cell_word_is_scientific(const char *word)
{
    size_t digits = strspn(word, "0123456789.,");
    return digits > 0 && word[digits] == 'e' && (word[digits + 1] == '+' || word[digits + 1] == '-')
           && word[digits + 2] != '\0' &&
           word[digits + 2 + strspn(word + digits + 2, "0123456789")] == '\0';
}

bool cell_word_is_dash(const char *text)
{
    return g_str_equal(text, "–") || g_str_equal(text, "—");
}

bool cell_is_missing(const char *text)
{
    char word[MISSING_LENGTH_MAX];
    if (g_ascii_isgraph(*text) && strchr("-nu'", letter_small(*text)) == NULL) {
        return false;
    }
    return cell_word_squeeze(text, word, sizeof word) ? cell_word_is_missing(word + (*word == '\''))
                                            : cell_word_is_dash(text);
}
