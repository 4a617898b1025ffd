// SPDX-License-Identifier: Apache-2.0
#include "page/worker.h"

#include "page/page.h"

/* Every file a kept page needs. */
static const char *const SHELL[] = {"style.css", "app.js", "offline.js", "sends.js",
                                    "app.webmanifest"};
static const char *const MODULES[] = {"worker/note.js", "worker/parts.js", "worker/outbox.js",
                                      "worker/kept.js", "worker/worker.js"};

static void settings_write(App *app, GString *text)
{
    g_string_append(text, "const SHELL = [\"/aset/icon.svg\"");
    for (size_t i = 0; i < G_N_ELEMENTS(SHELL); i++) {
        g_string_append_printf(text, ", \"%s\"", app_asset_href(app, SHELL[i]));
    }
    g_string_append(text, "];\nconst KEPT = [");
    const char *comma = "";
    for (size_t i = 0; i < page_count(); i++) {
        if (PAGES[i]->kept) {
            g_string_append_printf(text, "%s\"%s\"", comma, PAGES[i]->path);
            comma = ", ";
        }
    }
    g_string_append(text, "];\n");
}

Response *page_worker(App *app, const Request *request)
{
    g_autoptr(GString) text = g_string_new(NULL);
    settings_write(app, text);
    for (size_t i = 0; i < G_N_ELEMENTS(MODULES); i++) {
        g_string_append(text, app_asset(app, MODULES[i])->file.begin);
    }
    g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, -1);
    g_autofree char *tag = g_strdup_printf("\"%.16s\"", sum);
    bool same = g_strcmp0(request_header(request, "if-none-match"), tag) == 0;
    Response *response = response_new(same ? 304 : 200, "text/javascript; charset=utf-8");
    if (!same) {
        g_string_append_printf(response->body, "const VERSION = \"%.16s\";\n%s", sum, text->str);
    }
    response_header(response, "ETag", tag);
    response_header(response, "Cache-Control", "no-cache");
    response_header(response, "X-Content-Type-Options", "nosniff");
    return response;
}
