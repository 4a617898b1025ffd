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

/* And back; a form is told apart, for what was typed in it is not kept here (assets/app.js does). */
static Response *to_sign_in(const Request *request)
{
    bool posted = g_str_equal(request_method(request), "POST");
    g_autofree char *escaped = g_uri_escape_string(request_target(request), NULL, FALSE);
    g_autofree char *location =
        g_strdup_printf("/masuk?lanjut=%s%s", escaped, posted ? "&belum=1" : "");
    return response_redirect(location);
}

static Response *answer(PageView *view, GError **error)
{
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
        return posting_answer(view, error);
    }
    if (!g_str_equal(method, "GET") && !g_str_equal(method, "HEAD")) {
        Response *response = response_new(405, "text/plain; charset=utf-8");
        response_header(response, "Allow", "GET, HEAD, POST");
        return response;
    }
    return screen_draw(view, view->query_errors != NULL ? 422 : 200, error);
}

/* Fills the checked query, then answers; a failure becomes an error page. */
static Response *answer_page(PageView *view)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_autoptr(GError) error = NULL;
    if (view->page->query != NULL) {
        values = form_read(view->page->query, request_query_source(view->request), view->html->lang,
                           errors);
        view->query = values;
        view->query_errors = form_errors_count(errors) > 0 ? errors : NULL;
    }
    Response *response = answer(view, &error);
    return response != NULL ? response : failure_page(view, error);
}

static Response *handle_with(App *app, Db *db, const Request *request)
{
    g_auto(Visitor) visitor = {0};
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) body = g_string_sized_new(8192);
    bool found = visitor_find(&visitor, app, db, request, &error);
    Html html = {.out = body, .lang = visitor.context.lang};
    PageView view = {
        .context = &visitor.context,
        .request = request,
        .html = &html,
        .csrf = visitor.csrf,
        .session_hash = visitor.session_hash,
    };
    g_autofree char *segment = NULL;
    view.page = page_match(request_path(request), &segment);
    view.segment = segment;
    if (found && view.page == NULL) {
        found = error_set(&error, ERROR_NOT_FOUND, "no such page");
    }
    view.id = view.page != NULL ? path_number(view.segment) : 0;
    Response *response = found ? answer_page(&view) : failure_page(&view, error);
    g_free(view.title_data);
    g_free(view.back);
    g_clear_pointer(&view.preview_text, g_string_chunk_free);
    form_values_free(view.kept_values);
    form_errors_free(view.kept_errors);
    g_clear_pointer(&view.response, response_free);
    return response;
}

Response *page_lost(App *app, const Request *request)
{
    return failure_unavailable(app, request);
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

bool page_in_turn(const Request *request)
{
    if (!g_str_equal(request_method(request), "POST") || request_is_multipart(request)) {
        return false;
    }
    g_autofree char *segment = NULL;
    const Page *page = page_match(request_path(request), &segment);
    if (page == NULL || page->post != NULL) {
        return page != NULL && page->post_in_turn;
    }
    const Action *action = posting_action(page, request);
    return action != NULL && action_is_short(action);
}

/* As handle_with, but what everybody sees is drawn once. */
static Response *handle_shared(App *app, Db *db, const Request *request)
{
    g_auto(SharedPage) shared = {0};
    Response *again = shared_find(&shared, app, db, request);
    if (again != NULL) {
        return again;
    }
    Response *drawn = handle_with(app, db, request);
    shared_keep(&shared, app, drawn);
    return drawn;
}

/* All that a page shows is of the same moment. */
Response *page_handle(App *app, const Request *request)
{
    g_autoptr(GError) error = NULL;
    Db *db = app_take_db(app, &error);
    bool posted = g_str_equal(request_method(request), "POST");
    bool ready = db != NULL && (posted || db_reading_begin(db, &error));
    Response *response = ready ? handle_shared(app, db, request) : failure_unavailable(app, request);
    if (db != NULL && !db_reading_end(db, NULL)) {
        db_free(db);
        return response;
    }
    app_give_db(app, db);
    return response;
}
