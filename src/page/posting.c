// SPDX-License-Identifier: Apache-2.0
#include "page/posting.h"

#include <string.h>

#include "page/failure.h"
#include "page/path.h"
#include "page/screen.h"
#include "page/security.h"
#include "page/sender.h"

static const Action *posting_action(const Page *page, const Request *request)
{
    const char *name = request_form(request, "_action");
    for (const Action *const *at = page->actions; at != NULL && *at != NULL; at++) {
        if (name != NULL && g_str_equal((*at)->name, name)) {
            return *at;
        }
    }
    return NULL;
}

void posting_clear(Posting *posting)
{
    sent_file_clear(&posting->file);
    action_run_clear(&posting->run);
    action_result_clear(&posting->result);
    g_clear_error(&posting->failure);
    form_errors_free(posting->errors);
}

static Response *go_on(const PageView *view, const Posting *posting)
{
    const Action *action = posting->run.call.action;
    const ActionResult *result = &posting->result;
    g_autofree char *same =
        g_strndup(request_target(view->request), strcspn(request_target(view->request), "?"));
    const char *path = result->next != NULL ? result->next : page_next(view, same);
    g_autofree char *plain = g_strndup(path, strcspn(path, "#"));
    g_autofree char *location = g_strdup_printf(
        "%s%sok=%s%s", plain, strchr(plain, '?') ? "&" : "?", action->name, path + strlen(plain));
    return response_redirect(location);
}

/* A worker cannot read where a redirect leads: it is told in a header, and that the write was done. */
static Response *for_outbox(const PageView *view, Response *take_response)
{
    if (take_response == NULL || take_response->status != 303 ||
        sender_outbox(view->request) == NULL) {
        return take_response;
    }
    Response *response = response_new(200, "text/plain; charset=utf-8");
    security_headers(response, view->page, true);
    response_header(response, "Tangga-Next", response_get_header(take_response, "Location"));
    response_free(take_response);
    return response;
}

/* What was not done is drawn again with everything that was typed. */
static Response *refused(Posting *posting, PageView *view, int status, GError **error)
{
    view->failed = posting->run.call.action;
    view->failed_id = posting->run.call.id;
    view->errors = posting->errors;
    view->typed = posting->run.values;
    return screen_draw(view, status, error);
}

/* A full disk or a busy database is told above the form, like a mistake in it. */
static void say_unavailable(const PageView *view, const GError *failure, FormErrors *errors)
{
    ErrorCode code = error_code(failure);
    if (error_may_retry(code)) {
        failure_log(view, failure);
        if (form_errors_count(errors) == 0) {
            form_errors_add(errors, "", "%s", tr(view->html->lang, error_sentence(code)));
        }
    }
}

/* Drawn for another session: nothing is done, and the page comes back with a text that fits. */
static Response *refused_as_old(Posting *posting, PageView *view, const ActionCall *call,
                                GError **error)
{
    const Lang *lang = view->html->lang;
    g_autoptr(FormTable) made = NULL;
    const Form *form = action_form(call->action, view->context->knowledge, lang, &made);
    posting->run.call = *call;
    posting->run.values = form_read(form, call->source, lang, posting->errors);
    form_errors_add(posting->errors, "", "%s",
                    tr(lang, "Halaman ini sudah lama terbuka. Isian Anda masih ada; tekan tombol "
                             "sekali lagi."));
    return refused(posting, view, 422, error);
}

/* NULL: failed in a way that the form cannot tell. */
static Response *not_done(Posting *posting, PageView *view, GError *take_failure, GError **error)
{
    g_autoptr(GError) failure = take_failure;
    ErrorCode code = error_code(failure);
    say_unavailable(view, failure, posting->errors);
    if ((code == ERROR_INVALID || error_may_retry(code)) &&
        form_errors_count(posting->errors) > 0) {
        return refused(posting, view, error_http_status(code), error);
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return NULL;
}

static Response *begin_action(Posting *posting, PageView *view, const Action *action,
                              GError **error)
{
    const char *id_text = request_form(view->request, "_id");
    int64_t id = id_text != NULL ? path_number(id_text) : 0;
    GError *failure = NULL;
    ActionCall call = {action, id, sent_file_source(&posting->file),
                       request_form(view->request, "_key")};
    if (!sender_knows_csrf(view)) {
        return refused_as_old(posting, view, &call, error);
    }
    posting->writes = action_begin(&posting->run, view->context, &call, posting->errors, &failure);
    return posting->writes ? NULL : not_done(posting, view, failure, error);
}

static Response *own_answer(PageView *view, GError **error)
{
    return view->response != NULL ? for_outbox(view, g_steal_pointer(&view->response))
                                  : screen_draw(view, SCREEN_BY_FORM, error);
}

static Response *begin_own(Posting *posting, PageView *view, GError **error)
{
    posting->writes = view->page->post_in_turn;
    if (posting->writes || !view->page->post(view, error)) {
        return NULL;
    }
    return own_answer(view, error);
}

Response *posting_begin(Posting *posting, PageView *view, GError **error)
{
    posting->errors = form_errors_new();
    if (!sender_is_ours(view->request)) {
        error_set(error, ERROR_DENIED, "a post from another site");
        return NULL;
    }
    if (view->page->post != NULL) {
        return begin_own(posting, view, error);
    }
    const Action *action = posting_action(view->page, view->request);
    if (action == NULL) {
        error_set(error, ERROR_NOT_FOUND, "no such action on this page");
        return NULL;
    }
    if (!sent_file_find(&posting->file, view->context, view->request, error)) {
        return NULL;
    }
    /* The file that its form names is not here, or no more: the phone sends it anew. */
    return sent_file_is_missing(&posting->file) ? failure_bare(410)
                                                : begin_action(posting, view, action, error);
}

Promise *posting_write(Posting *posting, PageView *view)
{
    if (posting->run.call.action == NULL) {
        (void)!view->page->post(view, &posting->failure);
        return g_steal_pointer(&view->durable);
    }
    (void)!action_end(&posting->run, &posting->result, &posting->failure);
    return g_steal_pointer(&posting->result.durable);
}

bool posting_is_done(const Posting *posting)
{
    return posting->failure == NULL && posting->run.call.action != NULL;
}

/* As not_done, of a page's own `post`: it keeps what was typed itself. */
static Response *own_not_done(PageView *view, GError *take_failure, GError **error)
{
    g_autoptr(GError) failure = take_failure;
    if (view->kept_errors == NULL || !error_may_retry(error_code(failure))) {
        g_propagate_error(error, g_steal_pointer(&failure));
        return NULL;
    }
    g_clear_pointer(&view->response, response_free);
    say_unavailable(view, failure, view->kept_errors);
    return screen_draw(view, error_http_status(error_code(failure)), error);
}

Response *posting_answer(Posting *posting, PageView *view, bool kept, GError **error)
{
    bool own = posting->run.call.action == NULL;
    if (!kept) {
        g_clear_error(&posting->failure);
        error_set(&posting->failure, ERROR_UNAVAILABLE, "the write was lost with its group");
    }
    GError *failure = g_steal_pointer(&posting->failure);
    if (failure != NULL) {
        return own ? own_not_done(view, failure, error) : not_done(posting, view, failure, error);
    }
    if (own) {
        return own_answer(view, error);
    }
    sent_file_used(&posting->file, view->context);
    return for_outbox(view, go_on(view, posting));
}
