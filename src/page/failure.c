// SPDX-License-Identifier: Apache-2.0
#include "page/failure.h"

#include "page/frame.h"
#include "page/security.h"
#include "page/visitor.h"

void failure_log(const PageView *view, const GError *error)
{
    if (error_http_status(error_code(error)) >= 500) {
        g_message("%s %s: %s", request_method(view->request), request_path(view->request),
                  error->message);
    }
}

/* Who has followed a link from a chat knows of no business and no list. */
static const char *sentence_of(const PageView *view, ErrorCode code)
{
    bool link = code == ERROR_NOT_FOUND && view->context->user_id == 0;
    return link ? N_("Alamat ini tidak ada atau sudah tidak dipakai. Periksa lagi tautannya, atau "
                     "tanyakan kepada yang mengirimkannya.")
                : error_sentence(code);
}

Response *failure_page(PageView *view, const GError *error)
{
    ErrorCode code = error_code(error);
    const Lang *lang = view->html->lang;
    g_string_truncate(view->html->out, 0);
    view->html->depth = 0;
    ui_notice(view->html, TONE_BAD, tr(lang, sentence_of(view, code)));
    ui_actions_begin(view->html);
    bool again = code != ERROR_NOT_FOUND; /* what is not there is not there the next time */
    if (again) {
        ui_button_link(view->html, request_target(view->request), tr(lang, "Coba lagi"), true);
    }
    ui_button_link(view->html, view->context->business != NULL ? "/hari-ini" : "/",
                   tr(lang, "Ke halaman depan"), !again);
    ui_actions_end(view->html);
    failure_log(view, error);
    return frame_response(view, error_http_status(code),
                          again ? tr(lang, "Belum berhasil") : tr(lang, "Tidak ditemukan"),
                          view->html->out);
}

Response *failure_bare(int status)
{
    Response *response = response_new(status, "text/plain; charset=utf-8");
    security_headers(response, NULL, true);
    return response;
}

Response *failure_unavailable(const App *app, const Request *request)
{
    Response *response = response_new(503, "text/plain; charset=utf-8");
    g_string_append(response->body, tr(visitor_lang(app, request), error_sentence(ERROR_UNAVAILABLE)));
    return response;
}
