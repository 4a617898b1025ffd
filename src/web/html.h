// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Writing HTML: elements through a stack that must balance, text always escaped. Pages use
 * web/ui.h; only web/ and assets know element names. The literal writer takes string literals only.
 *
 * Two kinds of text, kept apart so that an untranslated sentence can be found by a test:
 * html_say writes our sentences (already translated with tr), html_text writes data of users. */
#include "base/lang.h"

#define HTML_DEPTH_MAX 64

typedef struct {
    GString *out;                     /* owned by the caller */
    const Lang *lang;                 /* NULL: Indonesian */
    const char *open[HTML_DEPTH_MAX]; /* element names, literals */
    int depth;
} Html;

#define html_raw(html, literal) g_string_append_len((html)->out, "" literal, sizeof(literal) - 1)

/* Opens <name a="b" …>: pairs of attribute name (a literal) and value, ended by NULL. A NULL value
 * leaves the attribute out; "" writes it without value. */
void html_open(Html *html, const char *name, ...) G_GNUC_NULL_TERMINATED;
void html_void(Html *html, const char *name, ...) G_GNUC_NULL_TERMINATED; /* <input …> */
void html_close(Html *html, const char *name); /* must be the element opened last */

void html_say(Html *html, const char *sentence); /* ours, translated */
void html_text(Html *html, const char *data);    /* users' data */
void html_lines(Html *html, const char *data);   /* data, line breaks kept */
void html_number(Html *html, int64_t number);    /* "12.500" */

/* A whole element with text inside. */
void html_element(Html *html, const char *name, const char *class_name, const char *sentence);
