// SPDX-License-Identifier: Apache-2.0
#include "base/phone.h"

#include <string.h>

#include "base/text.h"

/* Words and addresses that people put before or behind a number. */
static const char *const LABELS[] = {"https://", "http://",   "api.whatsapp.com/send?phone=",
                                     "wa.me/",   "tel:",      "whatsapp",
                                     "handphone", "telepon",  "telp",
                                     "tlp",      "tel",       "phone",
                                     "nomor",    "nomer",     "no",
                                     "hp",       "wa"};

static size_t label_length(const char *at)
{
    for (size_t i = 0; i < G_N_ELEMENTS(LABELS); i++) {
        if (g_ascii_strncasecmp(at, LABELS[i], strlen(LABELS[i])) == 0) {
            return strlen(LABELS[i]);
        }
    }
    return 0;
}

/* Behind the labels and signs that stand before the number. */
static const char *labels_pass(const char *at)
{
    size_t length = 0;
    do {
        at += length;
        at += strspn(at, " :.#'");
        length = label_length(at);
    } while (length > 0);
    return at;
}

/* "0812 3456 7890 (WA)": without what stands behind it. */
static void label_cut(char *number)
{
    size_t end = strlen(number), word = end;
    while (word > 0 && (g_ascii_isalpha(number[word - 1]) || strchr(" ()", number[word - 1]) != NULL)) {
        word--;
    }
    const char *rest = labels_pass(number + word + strspn(number + word, " ("));
    if (word > 0 && word < end && rest[strspn(rest, " )")] == '\0') {
        number[word] = '\0';
    }
}

/* Pictures are no digits. */
static char *pictures_drop(const char *plain)
{
    g_autoptr(GString) out = g_string_new(NULL);
    for (const char *at = plain; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar letter = g_utf8_get_char(at);
        GUnicodeType type = g_unichar_type(letter);
        if (letter < 0x80 || (type != G_UNICODE_OTHER_SYMBOL && type != G_UNICODE_MODIFIER_SYMBOL &&
                              type != G_UNICODE_NON_SPACING_MARK)) {
            g_string_append_unichar(out, letter == 0x2018 || letter == 0x2019 ? '\'' : letter);
        }
    }
    return g_strdup(out->str);
}

/* "021/5551234" is one number; "5551234/35" and "0812…/0813…" are two. */
static bool is_one(const char *number)
{
    const char *slash = strchr(number, '/');
    size_t before = 0;
    for (const char *at = number; slash != NULL && at < slash; at++) {
        before += g_ascii_isdigit(*at) != 0;
    }
    return slash == NULL || before <= 4;
}

static char *digits_of(const char *typed)
{
    g_autoptr(GString) digits = g_string_new(NULL);
    for (const char *at = typed; *at != '\0'; at++) {
        if (g_ascii_isdigit(*at)) {
            g_string_append_c(digits, *at);
        } else if (strchr(" -.()/+", *at) == NULL || (*at == '+' && digits->len > 0)) {
            return NULL;
        }
    }
    return g_string_free(g_steal_pointer(&digits), FALSE);
}

bool phone_parse(const char *typed, char **ret_e164)
{
    g_assert(typed != NULL && ret_e164 != NULL);
    g_autofree char *plain = text_plain(typed);
    g_autofree char *bare = pictures_drop(plain);
    label_cut(bare);
    const char *number = labels_pass(bare);
    g_autofree char *digits = is_one(number) ? digits_of(number) : NULL;
    if (digits == NULL) {
        return false;
    }
    bool dialled = g_str_has_prefix(digits, "00") && strchr(number, '+') == NULL; /* "0062 …" */
    const char *national = digits + (dialled ? 2 : 0);
    bool foreign = (dialled || strchr(number, '+') != NULL) && !g_str_has_prefix(national, "62");
    if (!foreign) {
        national += g_str_has_prefix(national, "62") ? 2 : 0;
        national += *national == '0';
    }
    size_t length = strlen(national);
    if (length < 8 || length > (foreign ? 15u : 13u) || *national == '0') {
        return false;
    }
    *ret_e164 = g_strdup_printf("+%s%s", foreign ? "" : "62", national);
    return true;
}

char *phone_format(const char *e164)
{
    g_assert(e164 != NULL);
    if (!g_str_has_prefix(e164, "+62")) {
        return g_strdup(e164);
    }
    g_autofree char *local = g_strconcat("0", e164 + 3, NULL);
    g_autoptr(GString) out = g_string_new(NULL);
    for (size_t i = 0; local[i] != '\0'; i++) {
        if (i > 0 && i % 4 == 0 && i < 12) {
            g_string_append_c(out, '-');
        }
        g_string_append_c(out, local[i]);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

char *phone_wa_link(const char *e164, const char *text)
{
    g_assert(e164 != NULL && *e164 == '+');
    if (text == NULL || *text == '\0') {
        return g_strdup_printf("https://wa.me/%s", e164 + 1);
    }
    g_autofree char *escaped = g_uri_escape_string(text, NULL, FALSE);
    return g_strdup_printf("https://wa.me/%s?text=%s", e164 + 1, escaped);
}

static bool is_between(char c)
{
    return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')';
}

/* Bytes of the number that begins here; 0 when none does. */
static size_t phone_span(const char *text)
{
    bool local = text[0] == '0' && text[1] >= '2' && text[1] <= '9' && g_ascii_isdigit(text[2]);
    bool country = g_str_has_prefix(text, "62") && g_ascii_isdigit(text[2]);
    bool begins = *text == '+' || local || country;
    size_t digits = 0, end = 0;
    for (size_t i = *text == '+'; begins && (g_ascii_isdigit(text[i]) || is_between(text[i]));
         i++) {
        if (g_ascii_isdigit(text[i])) {
            digits++;
            end = i + 1;
        }
    }
    return digits >= 8 ? end : 0;
}

char *phone_hide(const char *text)
{
    g_autoptr(GString) out = g_string_new(NULL);
    bool inside = false; /* a number cannot begin within another */
    for (const char *at = text; *at != '\0';) {
        size_t span = inside ? 0 : phone_span(at);
        if (span > 0) {
            g_string_append(out, "•••");
            at += span;
        } else {
            inside = g_ascii_isdigit(*at) || (inside && *at == '.');
            g_string_append_c(out, *at++);
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}
