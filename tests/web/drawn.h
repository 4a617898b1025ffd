// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A chart as a file of its own, held to be well-formed. */
#include <string.h>

#include "web/chart.h"
#include "web/gzip.h"

static inline void drawn_check(const GString *svg)
{
    g_autoptr(GError) error = NULL;
    const GMarkupParser parser = {0};
    GMarkupParseContext *context = g_markup_parse_context_new(&parser, 0, NULL, NULL);
    bool parsed = g_markup_parse_context_parse(context, svg->str, (gssize)svg->len, &error) &&
                  g_markup_parse_context_end_parse(context, &error);
    g_markup_parse_context_free(context);
    if (!parsed) {
        g_error("%s in %s", error->message, svg->str);
    }
    g_assert_null(strstr(svg->str, "nan"));
    g_assert_null(strstr(svg->str, "inf"));
}

static inline GString *drawn(const Chart *chart)
{
    GString *out = g_string_new(NULL);
    Html html = {.out = out};
    chart_draw(&html, chart);
    g_assert_cmpint(html.depth, ==, 0);
    drawn_check(out);
    return out;
}

static inline size_t drawn_packed(const GString *svg)
{
    GString *packed = gzip(svg->str, svg->len);
    size_t size = packed != NULL ? packed->len : svg->len;
    if (packed != NULL) {
        g_string_free(packed, TRUE);
    }
    return size;
}

static inline unsigned drawn_count(const char *text, const char *part)
{
    unsigned count = 0;
    for (const char *at = strstr(text, part); at != NULL; at = strstr(at + 1, part)) {
        count++;
    }
    return count;
}
