// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"
#include "page/visitor.h"

static const Choice LANGUAGES[] = {{"id", N_("Indonesia")}, {"en", N_("Inggris")}, {0}};
static const Field QUERY_FIELDS[] = {
    {"ke", N_("Bahasa"), FIELD_CHOICE, true, .choices = LANGUAGES},
    {"kembali", N_("Halaman semula"), FIELD_TEXT, .max = 900},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static bool get(PageView *view, GError **error)
{
    if (view->query_errors != NULL) {
        return error_set(error, ERROR_INVALID, "no such language");
    }
    const char *back = form_text(view->query, "kembali");
    page_redirect(view, page_is_local(back) ? back : "/");
    visitor_lang_cookie(view->request, view->response, form_text(view->query, "ke"));
    return true;
}

const Page page_language = {
    .path = "/bahasa",
    .title = N_("Bahasa"),
    .anonymous = true,
    .query = &QUERY,
    .get = get,
};
