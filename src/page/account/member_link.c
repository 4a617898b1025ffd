// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

static const Field QUERY_FIELDS[] = {
    {"tautan", N_("Tautan"), FIELD_TEXT, true, .min = 64, .max = 64},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

/* Shown once, right after an account was made for somebody else. */
static bool get(PageView *view, GError **error)
{
    (void)error;
    Html *html = view->html;
    const Lang *lang = html->lang;
    const char *host = request_header(view->request, "host");
    const char *proto = request_header(view->request, "x-forwarded-proto");
    g_autofree char *link =
        g_strdup_printf("%s://%s/undangan/%s", proto != NULL ? proto : "http",
                        host != NULL ? host : "localhost", form_text(view->query, "tautan"));
    ui_lead(html, tr(lang, "Berikan tautan ini hanya kepada orangnya. Berlaku tujuh hari dan hanya "
                           "sekali pakai."));
    ui_copy(html, tr(lang, "Tautan masuk pertama"), link, true);
    return true;
}

const Page page_member_link = {
    .path = "/tautan-pertama",
    .title = N_("Tautan masuk"),
    .back = "/menu",
    .query = &QUERY,
    .get = get,
};
