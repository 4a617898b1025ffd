// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

/* 24×24 line drawings, one path each. */
static const struct {
    const char *name, *path;
} ICONS[] = {
    {"today", "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4"},
    {"plan", "M5 21V9l7-6 7 6v12M9 21v-6h6v6"},
    {"ladder", "M7 3v18M17 3v18M7 7h10M7 12h10M7 17h10"},
    {"calendar", "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4"},
    {"create", "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4"},
    {"talk", "M4 5h16v11H10l-5 4v-4H4z"},
    {"sell", "M4 5h2l2 10h10l2-7H7M9 20h.1M17 20h.1"},
    {"measure", "M4 20h16M7 20v-6M12 20V8M17 20v-9"},
    {"learn", "M3 8l9-4 9 4-9 4zM7 10v5c3 2 7 2 10 0v-5M21 8v6"},
    {"people",
     "M8 11a3 3 0 100-6 3 3 0 000 6zM2 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 010 6M17 14c3 0 5 2 5 6"},
    {"account", "M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-5 4-7 8-7s8 2 8 7"},
    {"check", "M4 12l6 6L20 6"},
    {"clock", "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 3"},
    {"copy", "M8 8h12v12H8zM4 16V4h12"},
    {"share", "M12 15V3M8 7l4-4 4 4M5 12v8h14v-8"},
    {"back", "M15 4l-8 8 8 8"},
    {"next", "M9 4l8 8-8 8"},
    {"signal", "M4 20v-4M9 20v-8M14 20V8M19 20V4"},
    {"basket", "M4 9h16l-2 11H6zM8 9l4-6 4 6"},
    {"money", "M3 6h18v12H3zM12 9a3 3 0 100 6 3 3 0 000-6z"},
    {"truck",
     "M2 6h12v10H2zM14 10h4l3 3v3h-7M6 19a2 2 0 100-4 2 2 0 000 4zM17 19a2 2 0 100-4 2 2 0 000 4z"},
    {"heart", "M12 20S4 15 4 9a4 4 0 018-1 4 4 0 018 1c0 6-8 11-8 11z"},
    {"empty", "M4 7h16v12H4zM4 12h5l1 3h4l1-3h5"},
    {"list", "M8 6h12M8 12h12M8 18h12M4 6h.1M4 12h.1M4 18h.1"},
    {"lock", "M6 11h12v9H6zM8 11V8a4 4 0 018 0v3"},
    {"menu", "M4 6h16M4 12h16M4 18h16"},
    {"photo", "M4 7h4l2-3h4l2 3h4v13H4zM12 17a4 4 0 100-8 4 4 0 000 8z"},
    {"warning", "M12 3l10 18H2zM12 10v5M12 18h.1"},
};

void ui_icon(Html *html, const char *name)
{
    const char *path = "M12 3a9 9 0 100 18 9 9 0 000-18z";
    for (size_t i = 0; i < G_N_ELEMENTS(ICONS); i++) {
        if (*ICONS[i].name == *name && g_str_equal(ICONS[i].name, name)) {
            path = ICONS[i].path;
            break;
        }
    }
    html_raw(html, "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"");
    g_string_append(html->out, path);
    html_raw(html, "\"/></svg>");
}
