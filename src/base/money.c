// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"

#include <string.h>

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
} SCALES[] = {{"ribu", 3}, {"rb", 3}, {"k", 3}, {"juta", 6}, {"jt", 6}, {"miliar", 9}, {"m", 9}};

static int scale_of(const char *word)
{
    for (size_t i = 0; i < G_N_ELEMENTS(SCALES); i++) {
        if (g_str_equal(word, SCALES[i].word)) {
            return SCALES[i].zeros;
        }
    }
    return *word == '\0' ? 0 : -1;
}

/* Splits "rp 1,5 jt" into digits "15", the count of decimals 1 and the scale word "jt". */
typedef struct {
    GString *digits;
    int decimals;  /* digits after the last separator, 0 when it groups thousands */
    bool grouped;
} Amount;

static bool amount_scan(const char *text, Amount *amount, const char **ret_rest)
{
    int since_separator = -1;
    char separator = '\0';
    const char *at = text;
    for (; g_ascii_isdigit(*at) || *at == '.' || *at == ','; at++) {
        if (g_ascii_isdigit(*at)) {
            g_string_append_c(amount->digits, *at);
            since_separator += since_separator >= 0;
        } else {
            if (since_separator >= 0 && (since_separator != 3 || *at != separator) &&
                !(since_separator == 3 && separator != *at)) {
                return false;
            }
            separator = *at;
            since_separator = 0;
        }
    }
    amount->decimals = since_separator > 0 && since_separator != 3 ? since_separator : 0;
    *ret_rest = at;
    return amount->digits->len > 0 && amount->digits->len < 16 && since_separator != 0;
}

bool number_parse(const char *typed, int64_t *ret_number)
{
    g_assert(typed != NULL && ret_number != NULL);
    g_autofree char *lower = g_ascii_strdown(typed, -1);
    const char *at = g_strstrip(lower);
    bool negative = *at == '-';
    at += negative;
    at += g_str_has_prefix(at, "rp") ? 2 : 0;
    at += *at == '.';
    at += strspn(at, " ");
    g_autoptr(GString) digits = g_string_new(NULL);
    Amount amount = {.digits = digits};
    const char *rest = at;
    size_t length = strlen(lower);
    if (length > 2 && g_str_has_suffix(lower, ",-")) {
        lower[length - 2] = '\0';
    }
    if (!amount_scan(at, &amount, &rest)) {
        return false;
    }
    int zeros = scale_of(rest + strspn(rest, " "));
    if (zeros < 0) {
        return false;
    }
    int64_t number = g_ascii_strtoll(digits->str, NULL, 10);
    for (int i = zeros - amount.decimals; i > 0; i--) {
        if (number > MONEY_MAX_IDR / 10) {
            return false;
        }
        number *= 10;
    }
    for (int i = amount.decimals - zeros; i > 0; i--) {
        if (number % 10 != 0) {
            return false;
        }
        number /= 10;
    }
    if (number > MONEY_MAX_IDR) {
        return false;
    }
    *ret_number = negative ? -number : number;
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
    return g_strdup_printf("%s%" G_GINT64_FORMAT ",%d%%", rounded < 0 ? "-" : "",
                           ABS(rounded / 10), (int)ABS(rounded % 10));
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
