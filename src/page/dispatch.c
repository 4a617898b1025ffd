// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>
#include <string.h>

#include "page/page.h"
#include "page/sent_file.h"
#include "page/visitor.h"

#define KEY_MAX 400
#define FIELDS_BYTES (64u << 10) /* of a form beside its file */
#define STATUS_BY_FORM 0         /* 422 when something in it must be mended, else 200 */

/* The life of a page request: find the page → find the visitor (session) → permission → query →
 * POST: same origin, CSRF, action_run, then 303; GET: page->get → frame → headers. */

/* Whether "/foto/7/gambar" is of "/foto/{nomor}/gambar"; ret_segment: "7" in the path, its length 0
 * where the pattern has no such part. */
static bool path_matches(const char *pattern, const char *path, const char **ret_segment,
                         size_t *ret_length)
{
    size_t fixed = 0;
    while (pattern[fixed] == path[fixed] && path[fixed] != '\0') {
        fixed++;
    }
    *ret_segment = path + fixed;
    *ret_length = 0;
    if (pattern[fixed] != '{') {
        return pattern[fixed] == '\0' && path[fixed] == '\0';
    }
    const char *tail = pattern + fixed + strcspn(pattern + fixed, "}");
    *ret_length = strcspn(path + fixed, "/");
    return *ret_length > 0 && g_str_equal(path + fixed + *ret_length, tail + 1);
}

/* "/pesan/tambah" is that page, not "/pesan/{nomor}", whatever the order of the list. */
static const Page *page_match(const char *path, char **ret_segment)
{
    const Page *found = NULL;
    const char *segment = "", *here = NULL;
    size_t length = 0, here_length = 0;
    for (size_t i = 0; i < page_count() && (found == NULL || length > 0); i++) {
        if (path_matches(PAGES[i]->path, path, &here, &here_length)) {
            found = PAGES[i];
            segment = here;
            length = here_length;
        }
    }
    *ret_segment = g_strndup(segment, length);
    return found;
}

static int64_t segment_number(const char *segment)
{
    char *end = NULL;
    gint64 number = g_ascii_strtoll(segment, &end, 10);
    return *segment != '\0' && end != NULL && *end == '\0' && number > 0 ? number : 0;
}

#define CONTENT_POLICY(scripts)                                                                    \
    "default-src 'none'; style-src 'self'; script-src " scripts "; img-src 'self'; "               \
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; "                                 \
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

static const char *content_policy(const Page *page)
{
    return page != NULL && page->wasm ? CONTENT_POLICY("'self' 'wasm-unsafe-eval'")
                                      : CONTENT_POLICY("'self'");
}

static void security_headers(Response *response, const Page *page, bool private)
{
    response_header(response, "Content-Security-Policy", content_policy(page));
    response_header(response, "X-Content-Type-Options", "nosniff");
    response_header(response, "Referrer-Policy", "same-origin");
    response_header(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (private && response_get_header(response, "Cache-Control") == NULL) {
        response_header(response, "Cache-Control", "no-store");
    }
}

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

/* "12.3": person and open business, which a phone tells apart by this; "" when nobody is signed in. */
static char *who_of(const Context *context)
{
    return context->user_id != 0 ? g_strdup_printf("%" G_GINT64_FORMAT ".%" G_GINT64_FORMAT,
                                                   context->user_id, context->business_id)
                                 : g_strdup("");
}

static Response *framed(PageView *view, int status, const char *title, const GString *body)
{
    const Context *context = view->context;
    UiLink tabs[G_N_ELEMENTS(TABS) + 1];
    tabs_fill(view, tabs);
    g_autofree char *other_lang = lang_href(view);
    g_autofree char *who = who_of(context);
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

static void log_failure(const PageView *view, const GError *error)
{
    if (error_http_status(error_code(error)) >= 500) {
        g_message("%s %s: %s", request_method(view->request), request_path(view->request),
                  error->message);
    }
}

static Response *error_page(PageView *view, const GError *error)
{
    ErrorCode code = error_code(error);
    const Lang *lang = view->html->lang;
    g_string_truncate(view->html->out, 0);
    view->html->depth = 0;
    ui_notice(view->html, TONE_BAD, tr(lang, error_sentence(code)));
    ui_actions_begin(view->html);
    ui_button_link(view->html, request_target(view->request), tr(lang, "Coba lagi"), true);
    ui_button_link(view->html, view->context->business != NULL ? "/hari-ini" : "/",
                   tr(lang, "Ke halaman depan"), false);
    ui_actions_end(view->html);
    log_failure(view, error);
    return framed(view, error_http_status(code), tr(lang, "Belum berhasil"), view->html->out);
}

/* After a done action: its sentence on the page that follows. */
static void say_done(PageView *view)
{
    const char *name = request_query(view->request, "ok");
    const Action *action = name != NULL ? action_find(name) : NULL;
    if (action != NULL && action->done != NULL && view->failed == NULL) {
        ui_notice(view->html, TONE_GOOD, tr(view->html->lang, action->done));
    }
}

/* The same page for who has it already: only that it still is. */
static Response *shared_answer(const Request *request, const Page *page, const char *tag,
                               Response *take_response)
{
    g_autofree char *control = g_strdup_printf("public, max-age=%d", page->public_s);
    if (g_strcmp0(request_header(request, "if-none-match"), tag) == 0) {
        response_free(take_response);
        take_response = response_new(304, "text/html; charset=utf-8");
        security_headers(take_response, page, false);
    }
    response_header(take_response, "ETag", tag);
    response_header(take_response, "Cache-Control", control);
    response_header(take_response, "Vary", "Cookie");
    return take_response;
}

/* What everybody sees may be kept for a moment, and is not sent again while it is the same. */
static Response *shared(const PageView *view, Response *take_response)
{
    if (view->page->public_s == 0 || view->context->user_id != 0 || take_response->status != 200) {
        return take_response;
    }
    g_autofree char *sum = g_compute_checksum_for_data(
        G_CHECKSUM_SHA256, (const guchar *)take_response->body->str, take_response->body->len);
    g_autofree char *tag = g_strdup_printf("W/\"%.16s\"", sum);
    return shared_answer(view->request, view->page, tag, take_response);
}

static Response *draw(PageView *view, int status, GError **error)
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
    if (status == STATUS_BY_FORM) {
        status = form_errors_count(view->errors) > 0 ? 422 : 200;
    }
    return shared(view, framed(view, status, tr(view->html->lang, page->title), view->html->out));
}

/* Only this site may post to it. Browsers say where a post comes from in one of three headers. */
static bool same_origin(const Request *request)
{
    const char *site = request_header(request, "sec-fetch-site");
    if (site != NULL) {
        return g_str_equal(site, "same-origin") || g_str_equal(site, "none");
    }
    const char *from = request_header(request, "origin");
    const char *host = request_header(request, "host");
    from = from != NULL ? from : request_header(request, "referer");
    if (from == NULL || host == NULL) {
        return from == NULL;
    }
    const char *begin = strstr(from, "://");
    begin = begin != NULL ? begin + 3 : from;
    size_t length = strcspn(begin, "/");
    return strlen(host) == length && strncmp(begin, host, length) == 0;
}

/* A write from the outbox of the phone: no other site can set this header. It may be older than the
 * session, so the CSRF text it was drawn with does not count, but it must be of who is signed in. */
static const char *outbox_owner(const Request *request)
{
    return request_header(request, OUTBOX_HEADER);
}

static bool outbox_matches(const PageView *view)
{
    const char *owner = outbox_owner(view->request);
    g_autofree char *who = who_of(view->context);
    return owner != NULL && *who != '\0' && g_str_equal(owner, who);
}

static bool csrf_matches(const PageView *view)
{
    if (outbox_matches(view)) {
        return true;
    }
    const char *sent = request_form(view->request, "_csrf");
    return view->csrf != NULL && sent != NULL && strlen(sent) == strlen(view->csrf) &&
           sodium_memcmp(sent, view->csrf, strlen(sent)) == 0;
}

static const Action *posted_action(const PageView *view)
{
    const char *name = request_form(view->request, "_action");
    for (const Action *const *at = view->page->actions; at != NULL && *at != NULL; at++) {
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
        outbox_owner(view->request) == NULL) {
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
    return draw(view, refusal->status, error);
}

/* A full disk or a busy database is told above the form, like a mistake in it. */
static void say_unavailable(const PageView *view, const GError *failure, FormErrors *errors)
{
    ErrorCode code = error_code(failure);
    if (error_may_retry(code)) {
        log_failure(view, failure);
        form_errors_add(errors, "", "%s", tr(view->html->lang, error_sentence(code)));
    }
}

static Response *post_action(PageView *view, const Action *action, const SentFile *file,
                             GError **error)
{
    const char *id_text = request_form(view->request, "_id");
    int64_t id = id_text != NULL ? segment_number(id_text) : 0;
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    g_autoptr(GError) failure = NULL;
    ActionCall call = {action, id, sent_file_source(file), request_form(view->request, "_key")};
    if (!csrf_matches(view)) {
        g_autoptr(FormTable) made = NULL;
        const Form *form = action_form(action, view->context->knowledge, view->html->lang, &made);
        values = form_read(form, call.source, view->html->lang, errors);
        form_errors_add(errors, "", "%s",
                        tr(view->html->lang,
                           "Halaman ini sudah lama terbuka. Isian Anda masih ada; tekan tombol "
                           "sekali lagi."));
        return refused(view, &(Refusal){&call, errors, values, 422}, error);
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

/* The file that its form names is not here, or no more: the phone sends it anew. */
static Response *come_again(void)
{
    Response *response = response_new(410, "text/plain; charset=utf-8");
    security_headers(response, NULL, true);
    return response;
}

static Response *post(PageView *view, GError **error)
{
    g_auto(SentFile) file = {0};
    if (!same_origin(view->request)) {
        error_set(error, ERROR_DENIED, "a post from another site");
        return NULL;
    }
    if (view->page->post != NULL) {
        if (!view->page->post(view, error)) {
            return NULL;
        }
        return view->response != NULL ? for_outbox(view, g_steal_pointer(&view->response))
                                      : draw(view, STATUS_BY_FORM, error);
    }
    const Action *action = posted_action(view);
    if (action == NULL) {
        error_set(error, ERROR_NOT_FOUND, "no such action on this page");
        return NULL;
    }
    if (!sent_file_find(&file, view->context, view->request, error)) {
        return NULL;
    }
    return sent_file_is_missing(&file) ? come_again()
                                       : for_outbox(view, post_action(view, action, &file, error));
}

static Response *to_sign_in(const Request *request)
{
    bool get = g_str_equal(request_method(request), "GET");
    g_autofree char *escaped =
        g_uri_escape_string(get ? request_target(request) : "/hari-ini", NULL, FALSE);
    g_autofree char *location = g_strdup_printf("/masuk?lanjut=%s", escaped);
    return response_redirect(location);
}

/* The outbox of someone else, or of a session that has ended: kept there until she signs in. */
static Response *not_hers(void)
{
    Response *response = response_new(401, "text/plain; charset=utf-8");
    security_headers(response, NULL, true);
    return response;
}

static Response *answer(PageView *view, GError **error)
{
    const Page *page = view->page;
    const Context *context = view->context;
    const char *method = request_method(view->request);
    if (outbox_owner(view->request) != NULL && !outbox_matches(view)) {
        return not_hers();
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
        return post(view, error);
    }
    if (!g_str_equal(method, "GET") && !g_str_equal(method, "HEAD")) {
        Response *response = response_new(405, "text/plain; charset=utf-8");
        response_header(response, "Allow", "GET, HEAD, POST");
        return response;
    }
    return draw(view, view->query_errors != NULL ? 422 : 200, error);
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
    return response != NULL ? response : error_page(view, error);
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
    view.id = view.page != NULL ? segment_number(view.segment) : 0;
    Response *response = found ? answer_page(&view) : error_page(&view, error);
    g_free(view.title_data);
    g_free(view.back);
    g_clear_pointer(&view.preview_text, g_string_chunk_free);
    form_values_free(view.kept_values);
    form_errors_free(view.kept_errors);
    g_clear_pointer(&view.response, response_free);
    return response;
}

static Response *unavailable(void)
{
    Response *response = response_new(503, "text/plain; charset=utf-8");
    g_string_append(response->body, error_sentence(ERROR_UNAVAILABLE));
    return response;
}

Response *page_lost(App *app, const Request *request)
{
    (void)app;
    (void)request;
    return unavailable();
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

static bool is_of_nobody(const Request *request)
{
    return g_str_equal(request_method(request), "GET") &&
           request_header(request, "cookie") == NULL;
}

/* What of a request a page for everybody is drawn from; NULL: it is for one person, or none to keep. */
static char *kept_key(const Request *request, const Page *page)
{
    const char *host = request_header(request, "host");
    const char *proto = request_header(request, "x-forwarded-proto");
    const char *target = request_target(request);
    bool keeps = page != NULL && page->public_s > 0 && strlen(target) < KEY_MAX &&
                 (host == NULL || strlen(host) < KEY_MAX);
    return keeps ? g_strdup_printf("%s %s %s", proto != NULL ? proto : "-",
                                   host != NULL ? host : "-", target)
                 : NULL;
}

/* As handle_with, but what everybody sees is drawn once. */
static Response *handle_kept(App *app, Db *db, const Request *request)
{
    g_autofree char *segment = NULL;
    const Page *page = is_of_nobody(request) ? page_match(request_path(request), &segment) : NULL;
    g_autofree char *key = kept_key(request, page);
    g_auto(KeptPage) kept = {0};
    if (key == NULL) {
        return handle_with(app, db, request);
    }
    int64_t now = app_now(app);
    kept_pages_find(app_kept_pages(app), db, key, now, &kept);
    if (kept.body != NULL) {
        gsize size = 0;
        const char *body = g_bytes_get_data(kept.body, &size);
        Response *again = response_new(200, "text/html; charset=utf-8");
        g_string_append_len(again->body, body, (gssize)size);
        security_headers(again, page, false);
        return shared_answer(request, page, kept.tag, again);
    }
    Response *drawn = handle_with(app, db, request);
    const char *tag = response_get_header(drawn, "ETag");
    if (drawn->status == 200 && tag != NULL) {
        kept.body = g_bytes_new(drawn->body->str, drawn->body->len);
        kept.tag = g_strdup(tag);
        kept_pages_put(app_kept_pages(app), key, now, &kept);
    }
    return drawn;
}

/* All that a page shows is of the same moment. */
Response *page_handle(App *app, const Request *request)
{
    g_autoptr(GError) error = NULL;
    Db *db = app_take_db(app, &error);
    bool posted = g_str_equal(request_method(request), "POST");
    bool ready = db != NULL && (posted || db_reading_begin(db, &error));
    Response *response = ready ? handle_kept(app, db, request) : unavailable();
    if (db != NULL && !db_reading_end(db, NULL)) {
        db_free(db);
        return response;
    }
    app_give_db(app, db);
    return response;
}
