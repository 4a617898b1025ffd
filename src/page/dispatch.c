// SPDX-License-Identifier: Apache-2.0
#include "page/failure.h"
#include "page/page.h"
#include "page/path.h"
#include "page/posting.h"
#include "page/screen.h"
#include "page/sender.h"
#include "page/shared.h"
#include "page/visitor.h"

#define FIELDS_BYTES (64u << 10) /* of a form beside its file */

/* The life of a page request: find the page → find the visitor (session) → permission → query →
 * POST: posting.h; GET: screen.h → frame → headers. */

#define BODY_EXPECTED 8192

typedef struct {
    App *app;
    Db *db; /* NULL while it waits for its turn */
    const Request *request;
    Visitor visitor;
    GString *body;
    Html html;
    char *segment;
    FormValues *query;
    FormErrors *query_errors;
    SharedPage shared;
    PageView view;
    Posting posting;
} PageCall;

static void view_clear(PageView *view)
{
    g_free(view->title_data);
    g_free(view->back);
    g_clear_pointer(&view->preview_text, g_string_chunk_free);
    form_values_free(view->kept_values);
    form_errors_free(view->kept_errors);
    response_free(view->response);
    promise_unref(view->durable);
}

static void call_free(PageCall *call)
{
    app_give_db(call->app, call->db);
    posting_clear(&call->posting);
    view_clear(&call->view);
    shared_page_clear(&call->shared);
    form_values_free(call->query);
    form_errors_free(call->query_errors);
    g_free(call->segment);
    g_string_free(call->body, TRUE);
    visitor_clear(&call->visitor);
    g_free(call);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PageCall, call_free)

/* And back; a form is told apart, for what was typed in it is not kept here (assets/app.js does). */
static Response *to_sign_in(const Request *request)
{
    bool posted = g_str_equal(request_method(request), "POST");
    g_autofree char *escaped = g_uri_escape_string(request_target(request), NULL, FALSE);
    g_autofree char *location =
        g_strdup_printf("/masuk?lanjut=%s%s", escaped, posted ? "&belum=1" : "");
    return response_redirect(location);
}

/* NULL without an error: something is left to be written. */
static Response *answer(PageCall *call, GError **error)
{
    PageView *view = &call->view;
    const Page *page = view->page;
    const Context *context = view->context;
    const char *method = request_method(view->request);
    if (sender_outbox(view->request) != NULL && !sender_owns_outbox(view)) {
        /* of someone else, or of a session that has ended: kept on the phone until she signs in */
        return failure_bare(401);
    }
    if (!page->anonymous && context->user_id == 0) {
        return to_sign_in(view->request);
    }
    if (!page->anonymous && page->needs != CAN_NOTHING && context->business_id == 0) {
        return response_redirect("/usaha");
    }
    if (!page->anonymous && !context_may_read(context, page->needs, page->subject)) {
        error_set(error, ERROR_DENIED, "'%s' may not open %s", context->role, page->path);
        return NULL;
    }
    if (g_str_equal(method, "POST")) {
        return posting_begin(&call->posting, view, error);
    }
    if (!g_str_equal(method, "GET") && !g_str_equal(method, "HEAD")) {
        Response *response = response_new(405, "text/plain; charset=utf-8");
        response_header(response, "Allow", "GET, HEAD, POST");
        return response;
    }
    return screen_draw(view, view->query_errors != NULL ? 422 : 200, error);
}

static void query_read(PageCall *call)
{
    PageView *view = &call->view;
    if (view->page->query != NULL) {
        call->query_errors = form_errors_new();
        call->query = form_read(view->page->query, request_query_source(view->request),
                                view->html->lang, call->query_errors);
        view->query = call->query;
        view->query_errors = form_errors_count(call->query_errors) > 0 ? call->query_errors : NULL;
    }
}

static bool page_find(PageCall *call, GError **error)
{
    bool found = visitor_find(&call->visitor, call->app, call->db, call->request, error);
    call->html = (Html){.out = call->body, .lang = call->visitor.context.lang};
    call->view = (PageView){
        .context = &call->visitor.context,
        .request = call->request,
        .html = &call->html,
        .csrf = call->visitor.csrf,
        .session_hash = call->visitor.session_hash,
        .page = page_match(request_path(call->request), &call->segment),
    };
    call->view.segment = call->segment;
    call->view.id = call->view.page != NULL ? path_number(call->segment) : 0;
    if (found && call->view.page == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no such page");
    }
    return found;
}

/* A failure becomes an error page. NULL: something is left to be written. */
static Response *begin(PageCall *call)
{
    g_autoptr(GError) error = NULL;
    Response *response = NULL;
    if (page_find(call, &error)) {
        query_read(call);
        response = answer(call, &error);
    }
    return error == NULL ? response : failure_page(&call->view, error);
}

/* The largest file that a form of this page carries, with room for the other fields. */
static size_t page_file_max(const Page *page, const Knowledge *knowledge)
{
    int64_t max = 0;
    for (const Action *const *at = page->actions; at != NULL && *at != NULL; at++) {
        max = MAX(max, action_file_max(*at, knowledge));
    }
    return max > 0 ? (size_t)max + FIELDS_BYTES : 0;
}

size_t page_body_max(App *app, const Request *request)
{
    g_autofree char *segment = NULL;
    const Page *page = page_match(request_path(request), &segment);
    size_t max = page != NULL && g_str_equal(request_method(request), "POST") &&
                         request_is_multipart(request)
                     ? page_file_max(page, app_knowledge(app))
                     : 0;
    Db *db = max > 0 ? app_take_db(app, NULL) : NULL;
    if (db == NULL) {
        return 0;
    }
    g_auto(Visitor) visitor = {0};
    bool known = visitor_find(&visitor, app, db, request, NULL) && visitor.context.user_id != 0;
    app_give_db(app, db);
    return known ? max : 0;
}

/* As begin, but what everybody sees is drawn once. */
static Response *begin_shared(PageCall *call)
{
    Response *again = shared_find(&call->shared, call->app, call->db, call->request);
    if (again != NULL) {
        return again;
    }
    Response *drawn = begin(call);
    if (drawn != NULL) {
        shared_keep(&call->shared, call->app, drawn);
    }
    return drawn;
}

/* A form that waits for its turn in a group holds no connection meanwhile. */
static void db_leave(PageCall *call)
{
    if (app_group(call->app) != NULL) {
        app_give_db(call->app, g_steal_pointer(&call->db));
        call->visitor.context.db = NULL;
    }
}

static bool db_join(PageCall *call)
{
    call->db = call->db != NULL ? call->db : app_take_db(call->app, NULL);
    call->visitor.context.db = call->db;
    return call->db != NULL;
}

static Promise *rest_run(void *work)
{
    PageCall *call = work;
    if (call->view.page->post != NULL && !db_join(call)) {
        error_set(&call->posting.failure, ERROR_UNAVAILABLE, "no database");
        return NULL;
    }
    Promise *durable = posting_write(&call->posting, &call->view);
    db_leave(call);
    return durable;
}

static Response *rest_answer(void *work, bool kept)
{
    PageCall *call = work;
    g_autoptr(GError) error = NULL;
    bool done = kept && posting_is_done(&call->posting);
    if (!db_join(call) && !done) {
        return failure_unavailable(call->app, call->request);
    }
    Response *response = posting_answer(&call->posting, &call->view, kept, &error);
    return response != NULL ? response : failure_page(&call->view, error);
}

static void rest_free(void *work)
{
    call_free(work);
}

static PageCall *call_new(App *app, const Request *request)
{
    PageCall *call = g_new0(PageCall, 1);
    call->app = app;
    call->request = request;
    call->body = g_string_sized_new(BODY_EXPECTED);
    return call;
}

/* All that a page shows is of the same moment. */
Response *page_begin(App *app, const Request *request, InTurn *rest)
{
    g_autoptr(PageCall) call = call_new(app, request);
    call->db = app_take_db(app, NULL);
    bool posted = g_str_equal(request_method(request), "POST");
    bool ready = call->db != NULL && (posted || db_reading_begin(call->db, NULL));
    Response *response = ready ? begin_shared(call) : failure_unavailable(app, request);
    if (call->db != NULL && !db_reading_end(call->db, NULL)) {
        g_clear_pointer(&call->db, db_free);
    }
    if (response == NULL) {
        db_leave(call);
        *rest = (InTurn){g_steal_pointer(&call), rest_run, rest_answer, rest_free};
    }
    return response;
}
