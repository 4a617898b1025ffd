// SPDX-License-Identifier: Apache-2.0
#include "page/frame.h"

#include "page/security.h"
#include "page/sender.h"

/* At most five ways from every page; the rest is behind "Menu". */
static const struct {
    const char *label, *href, *icon;
    Job job;
} TABS[] = {
    {N_("Hari ini"), "/hari-ini", "today", JOB_PUBLISH},
    {N_("Pesan"), "/pesan", "talk", JOB_TALK},
    {N_("Jualan"), "/pesanan", "sell", JOB_SELL},
    {N_("Hasil"), "/laporan", "measure", JOB_MEASURE},
    {N_("Menu"), "/menu", "menu", JOB_NONE},
};

static void tabs_fill(const PageView *view, UiLink *tabs)
{
    for (size_t i = 0; i < G_N_ELEMENTS(TABS); i++) {
        const char *path = view->page != NULL ? view->page->path : "";
        tabs[i] = (UiLink){
            .label = tr(view->html->lang, TABS[i].label),
            .href = TABS[i].href,
            .icon = TABS[i].icon,
            .here =
                g_str_equal(path, TABS[i].href) ||
                (view->page != NULL && TABS[i].job != JOB_NONE && view->page->job == TABS[i].job),
        };
    }
    tabs[G_N_ELEMENTS(TABS)] = (UiLink){0};
}

/* The link that shows this page in the other language. */
static char *lang_href(const PageView *view)
{
    const char *other = g_str_equal(lang_code(view->html->lang), "en") ? "id" : "en";
    g_autofree char *escaped = g_uri_escape_string(request_target(view->request), NULL, FALSE);
    return g_strdup_printf("/bahasa?ke=%s&kembali=%s", other, escaped);
}

Response *frame_response(const PageView *view, int status, const char *title, const GString *body)
{
    const Context *context = view->context;
    UiLink tabs[G_N_ELEMENTS(TABS) + 1];
    tabs_fill(view, tabs);
    g_autofree char *other_lang = lang_href(view);
    g_autofree char *who = sender_mark(context);
    bool known = *who != '\0';
    UiFrame frame = {
        .title = title,
        .title_data = view->title_data,
        .business = context->business != NULL ? context->business->name : NULL,
        .back_href = view->back != NULL   ? view->back
                     : view->page != NULL ? view->page->back
                                          : NULL,
        .lang_href = other_lang,
        .navigation = context->business != NULL ? tabs : NULL,
        .style_href = app_asset_href(context->app, "style.css"),
        .script_href = app_asset_href(context->app, "app.js"),
        .offline_href = known ? app_asset_href(context->app, "offline.js") : NULL,
        .own_script_href = known && view->page != NULL && view->page->script != NULL
                               ? app_asset_href(context->app, view->page->script)
                               : NULL,
        .manifest_href = known ? app_asset_href(context->app, "app.webmanifest") : NULL,
        .who = known ? who : NULL,
        .wide = view->page != NULL && view->page->wide,
        .again_s = view->again_s,
        .again_href = request_path(view->request),
        .preview = view->preview.title != NULL ? &view->preview : NULL,
    };
    Response *response = response_new(status, "text/html; charset=utf-8");
    Html html = {.out = response->body, .lang = view->html->lang};
    ui_frame_begin(&html, &frame);
    g_string_append_len(response->body, body->str, (gssize)body->len);
    ui_frame_end(&html, &frame);
    security_headers(response, view->page, context->user_id != 0);
    response_header(response, "Tangga-Who", who);
    if (view->page != NULL && view->page->unlisted) {
        response_header(response, "X-Robots-Tag", "noindex");
    }
    return response;
}
