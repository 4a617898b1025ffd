// SPDX-License-Identifier: Apache-2.0
#include "page/screen.h"

#include "page/frame.h"
#include "page/security.h"
#include "page/shared.h"

/* After a done action: its sentence on the page that follows. */
static void say_done(PageView *view)
{
    const char *name = request_query(view->request, "ok");
    const Action *action = name != NULL ? action_find(name) : NULL;
    if (action != NULL && action->done != NULL && view->failed == NULL) {
        ui_notice(view->html, TONE_GOOD, tr(view->html->lang, action->done));
    }
}

Response *screen_draw(PageView *view, int status, GError **error)
{
    const Page *page = view->page;
    g_string_truncate(view->html->out, 0);
    say_done(view);
    if (!page->get(view, error)) {
        return NULL;
    }
    g_assert(view->html->depth == 0);
    if (view->response != NULL) {
        security_headers(view->response, page, view->context->user_id != 0);
        return g_steal_pointer(&view->response);
    }
    if (status == SCREEN_BY_FORM) {
        status = form_errors_count(view->errors) > 0 ? 422 : 200;
    }
    return shared_tag(
        view, frame_response(view, status, tr(view->html->lang, page->title), view->html->out));
}
