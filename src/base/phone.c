// SPDX-License-Identifier: Apache-2.0
#include "base/phone.h"

#include <string.h>

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
    g_autofree char *digits = digits_of(typed);
    if (digits == NULL) {
        return false;
    }
    const char *national = digits;
    bool foreign = strchr(typed, '+') != NULL && !g_str_has_prefix(digits, "62");
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
