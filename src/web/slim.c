// SPDX-License-Identifier: Apache-2.0
#include "web/slim.h"

#include <stdbool.h>
#include <string.h>

static bool is_word(char letter)
{
    return g_ascii_isalnum(letter) || letter == '_' || letter == '$' || (letter & 0x80) != 0;
}

static bool is_one_of(char letter, const char *letters)
{
    return letter != '\0' && strchr(letters, letter) != NULL;
}

static const char *past_letter(const char *at)
{
    return at[0] == '\\' && at[1] != '\0' ? at + 2 : at + 1;
}

/* A text in quotes; those in ` may hold code, and that texts again. */
static const char *past_text(const char *at)
{
    char quote = *at++;
    int depth = 0;
    while (*at != '\0' && (depth > 0 || *at != quote)) {
        if (depth > 0 && is_one_of(*at, "\"'`")) {
            at = past_text(at);
        } else if (quote == '`' && depth == 0 && g_str_has_prefix(at, "${")) {
            depth = 1;
            at += 2;
        } else {
            depth += depth == 0 ? 0 : *at == '{' ? 1 : *at == '}' ? -1 : 0;
            at = past_letter(at);
        }
    }
    return *at != '\0' ? at + 1 : at;
}

/* A pattern between strokes; in brackets a stroke is one of its letters. */
static const char *past_pattern(const char *at)
{
    bool set = false;
    at++;
    while (*at != '\0' && *at != '\n' && (set || *at != '/')) {
        set = *at == '[' || (set && *at != ']');
        at = past_letter(at);
    }
    return *at == '/' ? at + 1 : at;
}

static const char *past_remark(const char *at)
{
    const char *end = at[1] == '*' ? strstr(at, "*/") : strchr(at, '\n');
    return end == NULL ? at + strlen(at) : at[1] == '*' ? end + 2 : end;
}

static bool is_remark(const char *at)
{
    return at[0] == '/' && (at[1] == '/' || at[1] == '*');
}

/* What stands between two signs: nothing, unless they would become one or a statement ends here. */
static const char *past_gap(const char *at, GString *out)
{
    bool broken = false;
    while (g_ascii_isspace(*at) || is_remark(at)) {
        broken = broken || *at == '\n';
        at = is_remark(at) ? past_remark(at) : at + 1;
    }
    char last = out->len > 0 ? out->str[out->len - 1] : ';';
    if (broken && !is_one_of(last, "{;,([=>?:&|") && !is_one_of(*at, ".?:&|)}],=")) {
        g_string_append_c(out, '\n');
    } else if ((is_word(last) && is_word(*at)) || (last == *at && is_one_of(last, "+-/"))) {
        g_string_append_c(out, ' ');
    }
    return at;
}

GString *script_slim(const char *text)
{
    GString *out = g_string_new(NULL);
    for (const char *at = text; *at != '\0';) {
        const char *begin = at;
        char last = out->len > 0 ? out->str[out->len - 1] : ';';
        if (g_ascii_isspace(*at) || is_remark(at)) {
            at = past_gap(at, out);
            continue;
        }
        at = is_one_of(*at, "\"'`")                            ? past_text(at)
             : *at == '/' && is_one_of(last, "(,=:[!&|?{;\n>") ? past_pattern(at)
                                                               : at + 1;
        g_string_append_len(out, begin, at - begin);
    }
    return out;
}
