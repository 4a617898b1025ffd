// SPDX-License-Identifier: Apache-2.0
#include "page/worker.h"

#include "page/page.h"

/* Every file a kept page needs. */
static const char *const SHELL[] = {"style.css", "app.js", "offline.js", "sends.js",
                                    "app.webmanifest"};
static const char WORKER[] = "worker.js"; /* assets/worker/, put together by cmake/script.cmake */

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

static GString *worker_text(App *app)
{
    g_autoptr(GString) text = g_string_new(NULL);
    settings_write(app, text);
    g_string_append(text, app_asset(app, WORKER)->file.begin);
    g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, -1);
    g_autofree char *version = g_strdup_printf("const VERSION = \"%.16s\";\n", sum);
    g_string_prepend(text, version);
    return g_steal_pointer(&text);
}

void page_worker_prepare(App *app)
{
    g_autoptr(GString) text = worker_text(app);
    app_add_asset(app, WORKER_PATH, text->str);
}

Response *page_worker(App *app, const Request *request)
{
    const Asset *worker = app_asset(app, WORKER_PATH);
    g_assert(worker != NULL);
    Response *response = asset_answer(worker, request, "text/javascript; charset=utf-8");
    response_header(response, "Cache-Control", "no-cache");
    return response;
}
