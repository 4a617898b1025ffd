// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"

#include <string.h>

#include "base/text.h"

static void append_grouped(GString *out, uint64_t number)
{
    char digits[24];
    int length = g_snprintf(digits, sizeof digits, "%" G_GUINT64_FORMAT, number);
    for (int i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0) {
            g_string_append_c(out, '.');
        }
        g_string_append_c(out, digits[i]);
    }
}

static uint64_t magnitude(int64_t number)
{
    return number < 0 ? (uint64_t)0 - (uint64_t)number : (uint64_t)number;
}

char *money_format(int64_t amount_idr)
{
    g_autoptr(GString) out = g_string_new(amount_idr < 0 ? "-Rp" : "Rp");
    append_grouped(out, magnitude(amount_idr));
    return g_string_free(g_steal_pointer(&out), FALSE);
}

char *number_format(int64_t number)
{
    g_autoptr(GString) out = g_string_new(number < 0 ? "-" : "");
    append_grouped(out, magnitude(number));
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* Thousands, millions, billions as people abbreviate them. */
static const struct {
    const char *word;
    int zeros;
} SCALES[] = {{"ribu", 3}, {"rebu", 3}, {"rb", 3},     {"k", 3}, {"juta", 6},
              {"jt", 6},   {"miliar", 9}, {"milyar", 9}, {"m", 9}};

/* The zeros of the word that stands here, which is passed; 0 for none; -1 for another one. */
static int scale_read(const char **at)
{
    const char *word = *at + strspn(*at, " ");
    size_t length = 0;
    while (g_ascii_isalpha(word[length])) {
        length++;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(SCALES); i++) {
        if (strlen(SCALES[i].word) == length && strncmp(word, SCALES[i].word, length) == 0) {
            *at = word + length;
            return SCALES[i].zeros;
        }
    }
    return length == 0 ? 0 : -1;
}

#define DIGITS_MAX 16
#define ZEROS_MAX 99 /* more than any word has */

/* An amount as typed: "1.234,50" has the digits 123450, of which two are decimals. */
typedef struct {
    GString *digits;
    int decimals;
} Amount;

/* "1.234.567" with its one mark; "1234" has no groups and passes as well. */
static bool is_grouped(const char *number, char mark)
{
    if (mark == '\0' || strchr(number, mark) == NULL) {
        return *number != '\0';
    }
    g_auto(GStrv) groups = g_strsplit(number, (char[]){mark, '\0'}, -1);
    bool grouped = strlen(groups[0]) <= 3 && *groups[0] != '\0' && *groups[0] != '0';
    for (char **group = groups + 1; *group != NULL; group++) {
        grouped = grouped && strlen(*group) == 3 && strspn(*group, "0123456789") == 3;
    }
    return grouped;
}

/* In front of "rb" and "jt" a comma begins decimals: "1,500 jt". */
static bool is_local(const char *word)
{
    word += strspn(word, " ");
    return *word == 'r' || *word == 'j';
}

/* Either mark may group thousands; the other one, once and last, begins the decimals. A mark that
 * stands alone groups when it can ("22,000") and begins decimals otherwise ("1,5", "0,500"). */
static bool amount_scan(const char *text, Amount *amount, const char **ret_rest)
{
    g_autofree char *number = g_strndup(text, strspn(text, "0123456789.,"));
    *ret_rest = text + strlen(number);
    char *first = number + strcspn(number, ".,"), *last = number + strlen(number);
    char mark = *first;
    bool local = is_local(*ret_rest) && mark == ',' && strchr(first + 1, ',') == NULL;
    while (last > first && *last != '.' && *last != ',') {
        last--;
    }
    if (mark != '\0' && (last == first ? local || !is_grouped(number, mark) : *last != mark)) {
        *last = '\0';
        amount->decimals = (int)strlen(last + 1);
        if (amount->decimals == 0) {
            return false;
        }
    }
    if (!is_grouped(number, mark)) {
        return false;
    }
    g_auto(GStrv) groups = g_strsplit_set(number, ".,", -1);
    g_autofree char *whole = g_strjoinv("", groups);
    g_string_append_printf(amount->digits, "%s%s", whole, amount->decimals > 0 ? last + 1 : "");
    return amount->digits->len < DIGITS_MAX;
}

/* number × 10^zeros; false when it is no whole number or too large. */
static bool scale(int64_t number, int zeros, int64_t *ret_number)
{
    for (; zeros > 0; zeros--) {
        if (number > MONEY_MAX_IDR / 10) {
            return false;
        }
        number *= 10;
    }
    for (; zeros < 0; zeros++) {
        if (number % 10 != 0) {
            return false;
        }
        number /= 10;
    }
    *ret_number = number;
    return number <= MONEY_MAX_IDR;
}

/* Past the sign and "Rp", "Rp.", "Rp ", "IDR". */
static const char *amount_begin(const char *at)
{
    size_t length = g_str_has_prefix(at, "rp") ? 2 : g_str_has_prefix(at, "idr") ? 3 : 0;
    at += length;
    at += length > 0 && *at == '.';
    return at + strspn(at, " ");
}

/* Without "rupiah" and without the dashes for cents: "15.000,-". */
static void amount_end(char *lower)
{
    static const char *const WORDS[] = {"rupiah", "perak", "idr"};
    for (size_t i = 0; i < G_N_ELEMENTS(WORDS); i++) {
        size_t length = strlen(lower), word = strlen(WORDS[i]);
        if (length > word && g_str_has_suffix(lower, WORDS[i])) {
            lower[length - word] = '\0';
            g_strchomp(lower);
        }
    }
    size_t end = strlen(lower), length = end;
    while (end > 0 && lower[end - 1] == '-') {
        end--;
    }
    if (end > 1 && end < length && strchr(",.", lower[end - 1]) != NULL) {
        lower[end - 1] = '\0';
    }
}

/* "12 500": a blank before three digits groups them. */
static void blanks_close(char *lower)
{
    char *to = lower;
    for (const char *at = lower; *at != '\0'; at++) {
        bool between = *at == ' ' && at > lower && g_ascii_isdigit(at[-1]) &&
                       strspn(at + 1, "0123456789") == 3;
        if (!between) {
            *to++ = *at;
        }
    }
    *to = '\0';
}

/* What programs send, and most people type. */
static bool digits_only(const char *typed, int64_t *ret_number)
{
    size_t length = strspn(typed, "0123456789");
    if (length == 0 || length >= DIGITS_MAX || typed[length] != '\0') {
        return false;
    }
    *ret_number = g_ascii_strtoll(typed, NULL, 10);
    return *ret_number <= MONEY_MAX_IDR;
}

/* One number with its word; the words of several get smaller: "1 juta 500 ribu". */
static bool part_read(const char **at, int *zeros, int64_t *sum)
{
    g_autoptr(GString) digits = g_string_new(NULL);
    Amount amount = {.digits = digits};
    int above = *zeros;
    if (!amount_scan(*at, &amount, at)) {
        return false;
    }
    *zeros = scale_read(at);
    *at += strspn(*at, " ");
    int64_t number = g_ascii_strtoll(digits->str, NULL, 10), most = 1;
    if (*zeros < 0 || *zeros >= above || !scale(number, *zeros - amount.decimals, &number)) {
        return false;
    }
    for (int i = 0; i < above && above <= 9; i++) {
        most *= 10;
    }
    bool behind = above <= 9; /* "1jt500" may mean two things */
    if (behind && (number >= most || (*zeros == 0 && number < 1000))) {
        return false;
    }
    *sum += number;
    return *sum <= MONEY_MAX_IDR;
}

bool number_parse(const char *typed, int64_t *ret_number)
{
    g_assert(typed != NULL && ret_number != NULL);
    if (digits_only(typed, ret_number)) {
        return true;
    }
    g_autofree char *plain = text_plain(typed);
    g_autofree char *lower = g_ascii_strdown(plain, -1);
    g_strstrip(lower);
    amount_end(lower);
    blanks_close(lower);
    bool negative = *lower == '-';
    const char *at = amount_begin(lower + negative);
    int64_t sum = 0;
    int zeros = ZEROS_MAX;
    do {
        if (!part_read(&at, &zeros, &sum)) {
            return false;
        }
    } while (*at != '\0');
    *ret_number = negative ? -sum : sum;
    return true;
}

char *percent_format(int64_t part, int64_t whole)
{
    if (whole == 0) {
        return g_strdup("–");
    }
    double tenths = (double)part * 1000.0 / (double)whole;
    int64_t rounded = (int64_t)(tenths < 0 ? tenths - 0.5 : tenths + 0.5);
    if (rounded % 10 == 0) {
        return g_strdup_printf("%" G_GINT64_FORMAT "%%", rounded / 10);
    }
    return g_strdup_printf("%s%" G_GINT64_FORMAT ",%d%%", rounded < 0 ? "-" : "", ABS(rounded / 10),
                           (int)ABS(rounded % 10));
}

char *percent_format_whole(int64_t part, int64_t whole)
{
    if (whole == 0) {
        return g_strdup("–");
    }
    double share = (double)part * 100.0 / (double)whole;
    return g_strdup_printf("%" G_GINT64_FORMAT "%%",
                           (int64_t)(share < 0 ? share - 0.5 : share + 0.5));
}

char *ratio_format(int64_t a, int64_t b)
{
    if (b == 0) {
        return NULL;
    }
    double ratio = (double)a / (double)b;
    char plain[32];
    g_ascii_formatd(plain, sizeof plain, "%.1f", ratio);
    return g_strdelimit(g_strdup(plain), ".", ',');
}
