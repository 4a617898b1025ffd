// SPDX-License-Identifier: Apache-2.0
#include "web/html.h"

#include <string.h>

#include "base/money.h"

/* A page is written in some thousand small pieces: most fit into what is there. */
static void put(GString *out, const char *bytes, size_t size)
{
    if (size >= out->allocated_len - out->len) {
        g_string_append_len(out, bytes, (gssize)size);
        return;
    }
    memcpy(out->str + out->len, bytes, size);
    out->len += size;
    out->str[out->len] = '\0';
}

static void escape(GString *out, const char *text)
{
    for (;;) {
        size_t plain = strcspn(text, "&<>\"'");
        put(out, text, plain);
        text += plain;
        switch (*text++) {
        case '&':
            g_string_append(out, "&amp;");
            break;
        case '<':
            g_string_append(out, "&lt;");
            break;
        case '>':
            g_string_append(out, "&gt;");
            break;
        case '"':
            g_string_append(out, "&quot;");
            break;
        case '\'':
            g_string_append(out, "&#39;");
            break;
        default:
            return;
        }
    }
}

static void tag(Html *html, const char *name, va_list attributes)
{
    put(html->out, "<", 1);
    put(html->out, name, strlen(name));
    for (const char *key = va_arg(attributes, const char *); key != NULL;
         key = va_arg(attributes, const char *)) {
        const char *value = va_arg(attributes, const char *);
        if (value == NULL) {
            continue;
        }
        put(html->out, " ", 1);
        put(html->out, key, strlen(key));
        if (*value != '\0' || g_str_equal(key, "value") || g_str_equal(key, "alt")) {
            put(html->out, "=\"", 2);
            escape(html->out, value);
            put(html->out, "\"", 1);
        }
    }
    put(html->out, ">", 1);
}

void html_open(Html *html, const char *name, ...)
{
    g_assert(html->depth < HTML_DEPTH_MAX);
    html->open[html->depth++] = name;
    va_list attributes;
    va_start(attributes, name);
    tag(html, name, attributes);
    va_end(attributes);
}

void html_void(Html *html, const char *name, ...)
{
    va_list attributes;
    va_start(attributes, name);
    tag(html, name, attributes);
    va_end(attributes);
}

void html_close(Html *html, const char *name)
{
    g_assert(html->depth > 0 && g_str_equal(html->open[html->depth - 1], name));
    html->depth--;
    put(html->out, "</", 2);
    put(html->out, name, strlen(name));
    put(html->out, ">", 1);
}

void html_say(Html *html, const char *sentence)
{
    g_assert(sentence != NULL);
    escape(html->out, sentence);
}

void html_text(Html *html, const char *data)
{
    g_assert(data != NULL);
    if (lang_is_pseudo(html->lang)) {
        html_raw(html, "⟨");
        escape(html->out, data);
        html_raw(html, "⟩");
        return;
    }
    escape(html->out, data);
}

void html_lines(Html *html, const char *data)
{
    g_auto(GStrv) lines = g_strsplit(data, "\n", -1);
    for (size_t i = 0; lines[i] != NULL; i++) {
        if (i > 0) {
            html_raw(html, "<br>");
        }
        html_text(html, lines[i]);
    }
}

void html_number(Html *html, int64_t number)
{
    g_autofree char *text = number_format(number);
    g_string_append(html->out, text);
}

void html_element(Html *html, const char *name, const char *class_name, const char *sentence)
{
    html_open(html, name, "class", class_name, NULL);
    html_say(html, sentence);
    html_close(html, name);
}
