// SPDX-License-Identifier: Apache-2.0
#include "page/posting.h"

#include <string.h>

#include "page/failure.h"
#include "page/path.h"
#include "page/screen.h"
#include "page/security.h"
#include "page/sender.h"
#include "page/sent_file.h"

const Action *posting_action(const Page *page, const Request *request)
{
    const char *name = request_form(request, "_action");
    for (const Action *const *at = page->actions; at != NULL && *at != NULL; at++) {
        if (name != NULL && g_str_equal((*at)->name, name)) {
            return *at;
        }
    }
    return NULL;
}

static Response *go_on(const PageView *view, const Action *action, ActionResult *result)
{
    g_autofree char *same =
        g_strndup(request_target(view->request), strcspn(request_target(view->request), "?"));
    const char *path = result->next != NULL ? result->next : page_next(view, same);
    g_autofree char *plain = g_strndup(path, strcspn(path, "#"));
    g_autofree char *location = g_strdup_printf(
        "%s%sok=%s%s", plain, strchr(plain, '?') ? "&" : "?", action->name, path + strlen(plain));
    Response *response = response_redirect(location);
    response->after = g_steal_pointer(&result->durable);
    return response;
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
    response->after = g_steal_pointer(&take_response->after);
    response_free(take_response);
    return response;
}

/* What was not done, to be drawn again with everything that was typed. */
typedef struct {
    const ActionCall *call;
    FormErrors *errors;
    const FormValues *values;
    int status;
} Refusal;

static Response *refused(PageView *view, const Refusal *refusal, GError **error)
{
    view->failed = refusal->call->action;
    view->failed_id = refusal->call->id;
    view->errors = refusal->errors;
    view->typed = refusal->values;
    return screen_draw(view, refusal->status, error);
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
static Response *refused_as_old(PageView *view, const ActionCall *call, GError **error)
{
    const Lang *lang = view->html->lang;
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormTable) made = NULL;
    const Form *form = action_form(call->action, view->context->knowledge, lang, &made);
    g_autoptr(FormValues) values = form_read(form, call->source, lang, errors);
    form_errors_add(errors, "", "%s",
                    tr(lang, "Halaman ini sudah lama terbuka. Isian Anda masih ada; tekan tombol "
                             "sekali lagi."));
    return refused(view, &(Refusal){call, errors, values, 422}, error);
}

static Response *post_action(PageView *view, const Action *action, const SentFile *file,
                             GError **error)
{
    const char *id_text = request_form(view->request, "_id");
    int64_t id = id_text != NULL ? path_number(id_text) : 0;
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    g_autoptr(GError) failure = NULL;
    ActionCall call = {action, id, sent_file_source(file), request_form(view->request, "_key")};
    if (!sender_knows_csrf(view)) {
        return refused_as_old(view, &call, error);
    }
    if (action_run(view->context, &call, errors, &values, &result, &failure)) {
        sent_file_used(file, view->context);
        return go_on(view, action, &result);
    }
    ErrorCode code = error_code(failure);
    say_unavailable(view, failure, errors);
    if ((code == ERROR_INVALID || error_may_retry(code)) && form_errors_count(errors) > 0) {
        return refused(view, &(Refusal){&call, errors, values, error_http_status(code)}, error);
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return NULL;
}

Response *posting_answer(PageView *view, GError **error)
{
    g_auto(SentFile) file = {0};
    if (!sender_is_ours(view->request)) {
        error_set(error, ERROR_DENIED, "a post from another site");
        return NULL;
    }
    if (view->page->post != NULL) {
        if (!view->page->post(view, error)) {
            return NULL;
        }
        return view->response != NULL ? for_outbox(view, g_steal_pointer(&view->response))
                                      : screen_draw(view, SCREEN_BY_FORM, error);
    }
    const Action *action = posting_action(view->page, view->request);
    if (action == NULL) {
        error_set(error, ERROR_NOT_FOUND, "no such action on this page");
        return NULL;
    }
    if (!sent_file_find(&file, view->context, view->request, error)) {
        return NULL;
    }
    /* The file that its form names is not here, or no more: the phone sends it anew. */
    return sent_file_is_missing(&file) ? failure_bare(410)
                                       : for_outbox(view, post_action(view, action, &file, error));
}
