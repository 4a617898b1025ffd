// SPDX-License-Identifier: Apache-2.0
#include "web/slim.h"

#include <string.h>

/* Types for the checker: from their sign to the blank after them. */
static const char *past_type(const char *at)
{
    const char *end = strstr(at, "*/");
    end = end != NULL ? end + 2 : at + strlen(at);
    return *end == ' ' ? end + 1 : end;
}

static GString *without_types(const char *text)
{
    GString *out = g_string_new(NULL);
    while (*text != '\0') {
        const char *type = strstr(text, "/**");
        size_t length = type != NULL ? (size_t)(type - text) : strlen(text);
        g_string_append_len(out, text, (gssize)length);
        text += length;
        text = type != NULL ? past_type(text) : text;
    }
    return out;
}

/* What is said of a line at its end; not what only looks like it in a text. */
static void cut_remark(char *line)
{
    char *remark = g_strrstr(line, " // ");
    if (remark != NULL && remark > line && strchr(";{},(", remark[-1]) != NULL &&
        strpbrk(remark, "\"'`") == NULL) {
        *remark = '\0';
    }
}

GString *script_slim(const char *text)
{
    g_autoptr(GString) typeless = without_types(text);
    g_auto(GStrv) lines = g_strsplit(typeless->str, "\n", -1);
    GString *out = g_string_new(NULL);
    for (char **line = lines; *line != NULL; line++) {
        char *words = g_strstrip(*line);
        cut_remark(words);
        if (*words != '\0' && !g_str_has_prefix(words, "//")) {
            g_string_append_printf(out, "%s\n", words);
        }
    }
    return out;
}
