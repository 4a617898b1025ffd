// SPDX-License-Identifier: Apache-2.0
#include "planner/fill.h"

#include <string.h>

static const char *const NAMES[] = {
    "area", "business", "contact", "customer", "day", "delivery", "description", "fee", "from",
    "group", "item", "items", "left", "link", "menu", "name", "normal", "number", "opening",
    "paid", "parts", "place", "position", "price", "reason", "repair", "saving", "stock", "time",
    "to", "total", "unique", "unit", "until", "windows", "words", NULL};

/* The gap that begins at `open`: its name, and where the text goes on. NULL: never closed. */
static char *gap_name(const char *open, const char **ret_after)
{
    const char *close = strchr(open, '}');
    if (close == NULL) {
        return NULL;
    }
    *ret_after = close + 1;
    return g_strndup(open + 1, (gsize)(close - open - 1));
}

bool fill_check(const char *text, char **ret_unknown)
{
    g_assert(text != NULL && ret_unknown != NULL);
    for (const char *open = strchr(text, '{'); open != NULL; open = strchr(open, '{')) {
        g_autofree char *name = gap_name(open, &open);
        if (name == NULL || !g_strv_contains(NAMES, name)) {
            *ret_unknown = name != NULL ? g_steal_pointer(&name) : g_strndup(open, 20);
            return false;
        }
    }
    return true;
}

bool fill_uses(const char *text, const char *name)
{
    g_autofree char *gap = g_strconcat("{", name, "}", NULL);
    return strstr(text, gap) != NULL;
}

static const char *value_of(const FillField *fields, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (g_str_equal(fields[i].name, name)) {
            return fields[i].value;
        }
    }
    return NULL;
}

/* One line filled; false when a gap has no value. */
static bool fill_line(const char *line, const FillField *fields, size_t count, GString *out)
{
    const char *at = line;
    for (const char *open = strchr(at, '{'); open != NULL; open = strchr(at, '{')) {
        const char *after = NULL;
        g_autofree char *name = gap_name(open, &after);
        const char *value = name != NULL ? value_of(fields, count, name) : NULL;
        if (value == NULL || *value == '\0') {
            return false;
        }
        g_string_append_len(out, at, open - at);
        g_string_append(out, value);
        at = after;
    }
    g_string_append(out, at);
    return true;
}

char *fill_text(const char *text, const FillField *fields, size_t count)
{
    g_assert(text != NULL);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autoptr(GString) out = g_string_new(NULL);
    bool gap = false;
    for (int i = 0; lines[i] != NULL; i++) {
        g_autoptr(GString) line = g_string_new(NULL);
        if (!fill_line(lines[i], fields, count, line)) {
            continue;
        }
        if (line->str[strspn(line->str, " \t")] == '\0') {
            gap = out->len > 0;
            continue;
        }
        g_string_append(out, gap ? "\n\n" : out->len > 0 ? "\n" : "");
        g_string_append(out, line->str);
        gap = false;
    }
    return g_strchomp(g_string_free(g_steal_pointer(&out), FALSE));
}
