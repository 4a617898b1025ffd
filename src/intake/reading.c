// SPDX-License-Identifier: Apache-2.0
#include "intake/reading.h"

#include <string.h>

#include "base/money.h"
#include "intake/cell_word.h"

#define DIGITS_MAX 12u /* of a number that is surely no more than MONEY_MAX_IDR */

/* A number on its way: the whole, and whether something was rounded off. */
typedef struct {
    int64_t whole;
    bool rounded;
} Number;

/* "rb", "jt", … → zeros; -1: none of them. */
static int scale_zeros(const char *suffix)
{
    static const struct {
        const char *word;
        int zeros;
    } SCALES[] = {{"", 0},      {"rb", 3},     {"ribu", 3},   {"rebu", 3},  {"k", 3},
                  {"jt", 6},    {"juta", 6},   {"m", 6},      {"mio", 6},   {"idr", 0},
                  {"mil", 3},   {"b", 9},      {"miliar", 9}, {"milyar", 9}, {"rb+", 3},
                  {"jt+", 6},   {"k+", 3},     {"m+", 6},     {"+", 0},     {"rupiah", 0},
                  {"perak", 0}, {"riburupiah", 3}, {"jutarupiah", 6}};
    for (size_t i = 0; i < G_N_ELEMENTS(SCALES); i++) {
        if (g_str_equal(suffix, SCALES[i].word)) {
            return SCALES[i].zeros;
        }
    }
    return -1;
}

/* Groups of three behind the first mark: "1.234.567". */
static bool is_grouped(const char *digits, size_t length, char mark)
{
    size_t run = 0, groups = 0;
    for (size_t i = 0; i < length; i++) {
        if (digits[i] != mark) {
            run++;
            continue;
        }
        if (run == 0 || run > 3 || (groups > 0 && run != 3)) {
            return false;
        }
        groups++;
        run = 0;
    }
    return groups > 0 && run == 3;
}

/* Where the decimal mark stands, SIZE_MAX without; false: marks that mean nothing. */
static bool decimal_find(const char *digits, size_t length, bool decimals, size_t *ret_at)
{
    const char *dot = memchr(digits, '.', length), *comma = memchr(digits, ',', length);
    *ret_at = SIZE_MAX;
    if (dot == NULL && comma == NULL) {
        return true;
    }
    const char *last_dot = g_strrstr_len(digits, (gssize)length, ".");
    const char *last_comma = g_strrstr_len(digits, (gssize)length, ",");
    if (dot != NULL && comma != NULL) {
        const char *last = last_dot > last_comma ? last_dot : last_comma;
        const char *first = *last == '.' ? dot : comma;
        *ret_at = (size_t)(last - digits);
        return first == last && is_grouped(digits, *ret_at, *last == '.' ? ',' : '.');
    }
    const char *mark = dot != NULL ? dot : comma;
    bool one = dot != NULL ? dot == last_dot : comma == last_comma;
    bool grouped = is_grouped(digits, length, *mark) && !(one && (decimals || *digits == '0'));
    if (!one || grouped) {
        return grouped;
    }
    *ret_at = (size_t)(mark - digits);
    return true;
}

/* The digits × 10^zeros, rounded half up. */
static bool digits_value(const char *digits, size_t length, size_t decimal, int zeros,
                         Number *ret_number)
{
    __int128 number = 0;
    int places = zeros;
    bool half = false, rounded = false, rest = false;
    for (size_t i = 0; i < length; i++) {
        if (!g_ascii_isdigit(digits[i])) {
            continue;
        }
        bool behind = decimal != SIZE_MAX && i > decimal;
        if (behind && places == 0) {
            half = rounded ? half : digits[i] >= '5';
            rounded = true;
            rest = rest || digits[i] != '0';
            continue;
        }
        places -= behind;
        number = number * 10 + (digits[i] - '0');
        if (number > MONEY_MAX_IDR) {
            return false;
        }
    }
    for (; places > 0; places--) {
        number *= 10;
        if (number > MONEY_MAX_IDR) {
            return false;
        }
    }
    *ret_number = (Number){(int64_t)number + half, rest};
    return true;
}

/* In front of a word of ours the comma alone begins decimals: "1.500 rb" is a million and a half. */
static bool is_local(const char *suffix)
{
    return *suffix == 'r' || *suffix == 'j';
}

static ReadResult plain_number(const char *word, bool exact, bool money, Number *ret_number)
{
    size_t length = strspn(word, "0123456789.,'");
    while (length > 0 && strchr(".,'", word[length - 1]) != NULL) {
        length--;
    }
    const char *suffix = word + length;
    int zeros = money && g_str_equal(suffix, "m") ? 9 : scale_zeros(suffix);
    bool decimals = exact || (zeros > 0 && !(is_local(suffix) && is_grouped(word, length, '.')));
    size_t decimal = SIZE_MAX;
    if (length == 0 || zeros < 0 || !g_ascii_isdigit(*word)) {
        return READ_BROKEN;
    }
    if (!decimal_find(word, length, decimals, &decimal)) {
        return READ_BROKEN;
    }
    return digits_value(word, length, decimal, zeros, ret_number) ? READ_OK : READ_BROKEN;
}

/* A number cell of a workbook holds all its digits also as "1.5e6". */
static ReadResult exact_number(const char *word, Number *ret_number)
{
    double value = g_ascii_strtod(word, NULL);
    if (!(value >= 0 && value <= (double)MONEY_MAX_IDR)) {
        return READ_DAMAGED;
    }
    int64_t whole = (int64_t)(value + 0.5);
    *ret_number = (Number){whole, (double)whole < value || (double)whole > value};
    return READ_OK;
}

/* "12", "12.500", "1,250,000": what nearly all cells hold, read at once. Behind a zero, or in a number
 * cell, a mark is not one of groups. */
static bool simple_number(const char *text, bool exact, int64_t *ret_number)
{
    int64_t number = 0;
    size_t digits = 0, run = 0;
    char mark = '\0';
    bool grouping = !exact && *text != '0';
    for (; *text != '\0'; text++) {
        if (g_ascii_isdigit(*text) && digits < DIGITS_MAX) {
            number = number * 10 + (*text - '0');
            digits++;
            run++;
        } else if ((*text == '.' || *text == ',') && grouping && run > 0 &&
                   (mark == '\0' ? digits <= 3 : *text == mark && run == 3)) {
            mark = *text;
            run = 0;
        } else {
            return false;
        }
    }
    if (digits == 0 || (mark != '\0' && run != 3)) {
        return false;
    }
    *ret_number = number;
    return true;
}

/* "15.000,-", "15.000,--": the dashes stand for cents. */
static void cents_cut(char *word)
{
    size_t length = strlen(word), end = length;
    while (end > 0 && word[end - 1] == '-') {
        end--;
    }
    if (end > 1 && end < length && (word[end - 1] == ',' || word[end - 1] == '.')) {
        word[end - 1] = '\0';
    }
}

static ReadResult word_number(char *word, bool exact, Number *ret_number)
{
    cents_cut(word);
    size_t length = strlen(word);
    bool bracketed = *word == '(' && word[length - 1] == ')';
    bool tailed = !bracketed && word[length - 1] == '-';
    bool negative = bracketed || *word == '-' || tailed;
    word[length - (bracketed || tailed)] = '\0';
    word += bracketed || *word == '-' || *word == '+';
    size_t money = g_str_has_prefix(word, "rp") ? 2 : g_str_has_prefix(word, "idr") ? 3 : 0;
    word += money;
    word += *word == '.' || *word == ':';
    negative = negative || *word == '-';
    word += *word == '-';
    ReadResult result = !cell_word_is_scientific(word)
                            ? plain_number(word, exact, money > 0, ret_number)
                        : exact ? exact_number(word, ret_number)
                                : READ_DAMAGED;
    ret_number->whole = negative ? -ret_number->whole : ret_number->whole;
    return result;
}

ReadResult read_decimal(const char *text, bool exact, int64_t *ret_number, bool *ret_rounded)
{
    *ret_rounded = false;
    if (simple_number(text, exact, ret_number)) {
        return READ_OK;
    }
    char buffer[CELL_WORD_MAX];
    char *word = buffer;
    if (!cell_word_squeeze(text, buffer, sizeof buffer)) {
        return cell_word_is_dash(text) ? READ_MISSING : READ_BROKEN;
    }
    word += *word == '\'';
    if (cell_word_is_missing(word)) {
        return READ_MISSING;
    }
    Number number = {0};
    ReadResult result = word_number(word, exact, &number);
    if (result == READ_OK) {
        *ret_number = number.whole;
        *ret_rounded = number.rounded;
    }
    return result;
}

ReadResult read_number(const char *text, bool exact, int64_t *ret_number)
{
    bool rounded = false;
    return read_decimal(text, exact, ret_number, &rounded);
}

ReadResult read_id(char *text, size_t max, const char **ret_id)
{
    char *id = g_strstrip(text);
    size_t length = strlen(id);
    if (length > 3 && id[0] == '=' && id[1] == '"' && id[length - 1] == '"') {
        id[length - 1] = '\0';
        id += 2;
    }
    id += *id == '\'';
    char lower[CELL_WORD_MAX];
    bool short_word = cell_word_squeeze(id, lower, sizeof lower);
    if (short_word && cell_word_is_missing(lower)) {
        return READ_MISSING;
    }
    if (short_word && cell_word_is_scientific(lower)) {
        return READ_DAMAGED;
    }
    if (strlen(id) > max) {
        return READ_BROKEN;
    }
    *ret_id = id;
    return READ_OK;
}
