// SPDX-License-Identifier: Apache-2.0
#include "api/api.h"

#include <string.h>

#include "api/call.h"
#include "resource/resource.h"
#include "store/session.h"

#define PARTS_MAX 6
#define FILE_AS_TEXT_MAX ((size_t)32 << 20)
#define FIELDS_BYTES (64u << 10) /* of a body beside its file */

static const Form NO_FIELDS = {(const Field[]){{0}}};

static void call_free(ApiCall *call)
{
    app_give_db(call->app, call->db);
    action_run_clear(&call->run);
    action_result_clear(&call->result);
    g_clear_error(&call->failure);
    body_free(call->body);
    context_clear(&call->context);
    g_strfreev(call->parts);
    form_errors_free(call->errors);
    g_free(call);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ApiCall, call_free)

static const Lang *lang_wanted(const App *app, const Request *request)
{
    const char *accepts = request_header(request, "accept-language");
    return app_lang(app, accepts != NULL && g_str_has_prefix(accepts, "en") ? "en" : "id");
}

static ApiCall *call_new(App *app, const Request *request)
{
    ApiCall *call = g_new0(ApiCall, 1);
    call->app = app;
    call->request = request;
    call->lang = lang_wanted(app, request);
    call->errors = form_errors_new();
    call->parts = g_strsplit(request_path(request) + strlen(API_PREFIX), "/", PARTS_MAX);
    call->part_count = g_strv_length(call->parts);
    return call;
}

/* The bearer token; *ret_tokens NULL or empty when there is none. */
static bool token_load(const ApiCall *call, RecordList **ret_tokens, GError **error)
{
    const char *header = request_header(call->request, "authorization");
    return header == NULL || g_ascii_strncasecmp(header, "Bearer ", 7) != 0 ||
           api_token_find(call->db, header + 7, ret_tokens, error);
}

/* The user and business of the bearer token; user 0 when there is none. */
static bool token_find(ApiCall *call, ContextOptions *options, GError **error)
{
    g_autoptr(RecordList) tokens = NULL;
    if (!token_load(call, &tokens, error)) {
        return false;
    }
    if (record_count(tokens) == 1) {
        const ApiToken *token = api_token_at(tokens, 0);
        options->user_id = token->user_id;
        options->business_id = token->business_id;
        return app_take_call(call->app, token->id, error);
    }
    return true;
}

/* The slug in the path must be the token's business: any other does not exist for this caller. */
static bool business_check(const ApiCall *call, GError **error)
{
    const char *slug = call->part_count > 1 ? call->parts[1] : NULL;
    if (slug != NULL &&
        (call->context.business == NULL || !g_str_equal(call->context.business->slug, slug))) {
        return error_set(error, ERROR_NOT_FOUND, "no such business for this token");
    }
    return true;
}

static json_t *businesses_document(const ApiCall *call)
{
    const Business *business = call->context.business;
    return json_pack("{s:[o], s:n}", "items",
                     resource_record(&business_type, business, call->context.zone), "next_cursor");
}

static bool read_resource(ApiCall *call, const Resource *resource, json_t **ret_document,
                          GError **error)
{
    static const Field PAGING[] = {
        {"cursor", "cursor", FIELD_NUMBER, .min = 0, .max = INT64_MAX},
        {"limit", "limit", FIELD_NUMBER, .min = 1, .max = RESOURCE_LIMIT_MAX},
        {0},
    };
    static const Form PAGING_FORM = {PAGING};
    FormSource source = request_query_source(call->request);
    const Form *form = resource->query != NULL ? resource->query : &NO_FIELDS;
    g_autoptr(FormValues) query = form_read(form, source, call->lang, call->errors);
    g_autoptr(FormValues) paging = form_read(&PAGING_FORM, source, call->lang, call->errors);
    if (form_errors_count(call->errors) > 0) {
        return error_set(error, ERROR_INVALID, "query");
    }
    ResourceQuery wanted = {&call->context, query, form_int(paging, "cursor"),
                            form_int_or(paging, "limit", RESOURCE_LIMIT_DEFAULT)};
    return resource_read(resource, &wanted, ret_document, error);
}

static bool is_write(const ApiCall *call)
{
    const char *method = request_method(call->request);
    return call->part_count >= 3 && (g_str_equal(method, "POST") || g_str_equal(method, "PATCH"));
}

static bool read_answer(ApiCall *call, json_t **ret_document, GError **error)
{
    bool reads = g_str_equal(request_method(call->request), "GET");
    if (reads && call->part_count == 1) {
        *ret_document = businesses_document(call);
        return true;
    }
    const Resource *resource =
        reads && call->part_count == 3 ? resource_find(call->parts[2]) : NULL;
    return resource != NULL ? read_resource(call, resource, ret_document, error)
                            : error_set(error, ERROR_NOT_FOUND, "no such call");
}

/* Who calls and for which business, as of one moment. */
static bool caller_load(ApiCall *call, ContextOptions *options, GError **error)
{
    call->db = app_take_db(call->app, error);
    options->db = call->db;
    if (call->db == NULL || !db_reading_begin(call->db, error)) {
        return false;
    }
    bool loaded = token_find(call, options, error) &&
                  (options->user_id == 0 || context_init(&call->context, options, error));
    return db_reading_end(call->db, loaded ? error : NULL) && loaded;
}

/* NULL without an error: something is left to be written. */
static Response *begin(ApiCall *call, GError **error)
{
    ContextOptions options = {call->app, NULL, call->lang, 0, 0, DOOR_API};
    json_t *document = NULL;
    if (call->part_count == 0 || !g_str_equal(call->parts[0], "businesses")) {
        error_set(error, ERROR_NOT_FOUND, "no such call");
        return NULL;
    }
    if (!caller_load(call, &options, error)) {
        return NULL;
    }
    if (options.user_id == 0) {
        return problem_unauthorized(call);
    }
    if (!business_check(call, error)) {
        return NULL;
    }
    if (is_write(call)) {
        (void)!write_begin(call, error);
        return NULL;
    }
    return read_answer(call, &document, error) ? json_response(200, "application/json", document)
                                               : NULL;
}

/* A call that waits for its turn in a group holds no connection meanwhile. */
static void db_leave(ApiCall *call)
{
    if (app_group(call->app) != NULL) {
        app_give_db(call->app, g_steal_pointer(&call->db));
        call->context.db = NULL;
    }
}

static Promise *rest_run(void *work)
{
    ApiCall *call = work;
    (void)!write_end(call, &call->failure);
    return g_steal_pointer(&call->result.durable);
}

static Response *rest_answer(void *work, bool kept)
{
    ApiCall *call = work;
    if (!kept) {
        g_clear_error(&call->failure);
        error_set(&call->failure, ERROR_UNAVAILABLE, "the write was lost with its group");
    }
    return call->failure != NULL ? problem(call, call->failure) : write_response(call);
}

static void rest_free(void *work)
{
    call_free(work);
}

Response *api_begin(App *app, const Request *request, InTurn *rest)
{
    g_assert(g_str_has_prefix(request_path(request), API_PREFIX));
    if (g_str_equal(request_path(request), API_PREFIX "openapi.json")) {
        return json_response(200, "application/json", openapi_document(app_knowledge(app)));
    }
    g_autoptr(ApiCall) call = call_new(app, request);
    g_autoptr(GError) error = NULL;
    Response *response = begin(call, &error);
    if (response != NULL || error != NULL) {
        return response != NULL ? response : problem(call, error);
    }
    db_leave(call);
    *rest = (InTurn){g_steal_pointer(&call), rest_run, rest_answer, rest_free};
    return NULL;
}

/* As text in JSON a file takes four bytes for three, all of them in memory: a larger one comes in parts. */
static size_t call_file_max(const ApiCall *call)
{
    int64_t id = 0;
    const Action *action = call->part_count >= 3 ? write_action(call, &id) : NULL;
    size_t max = action != NULL ? (size_t)action_file_max(action, app_knowledge(call->app)) : 0;
    if (max > 0) {
        size_t as_text = MIN(max, FILE_AS_TEXT_MAX) / 3 * 4 + 4;
        max = (request_is_multipart(call->request) ? max : as_text) + FIELDS_BYTES;
    }
    return max;
}

size_t api_body_max(App *app, const Request *request)
{
    g_autoptr(ApiCall) call = call_new(app, request);
    g_autoptr(RecordList) tokens = NULL;
    size_t max = call_file_max(call);
    call->db = max > 0 ? app_take_db(app, NULL) : NULL;
    bool known = call->db != NULL && token_load(call, &tokens, NULL) && record_count(tokens) == 1;
    return known ? max : 0;
}
