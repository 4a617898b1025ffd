// SPDX-License-Identifier: Apache-2.0
#include "api/api.h"

#include <string.h>

#include "action/action.h"
#include "api/body.h"
#include "resource/resource.h"
#include "store/session.h"

#define PARTS_MAX 6
#define PART_ERRORS_MAX 20u /* named in one answer */
#define FILE_AS_TEXT_MAX ((size_t)32 << 20)
#define FIELDS_BYTES (64u << 10) /* of a body beside its file */

static const Form NO_FIELDS = {(const Field[]){{0}}};

/* One call being answered. */
typedef struct {
    App *app;
    Db *db;
    const Request *request;
    const Lang *lang;
    Context context;
    char **parts; /* of the path after the prefix: "businesses", slug, resource, … */
    guint part_count;
    FormErrors *errors; /* of the body or query */
    int status;         /* of the answer */
    Promise *durable;   /* the answer waits for it; NULL: for nothing; owned */
} Call;

static void call_clear(Call *call)
{
    context_clear(&call->context);
    g_strfreev(call->parts);
    form_errors_free(call->errors);
    promise_unref(call->durable);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Call, call_clear)

static Response *json_response(int status, const char *type, json_t *take_document)
{
    Response *response = response_new(status, type);
    g_autofree char *text = json_dumps(take_document, JSON_COMPACT);
    json_decref(take_document);
    g_string_append(response->body, text);
    response_header(response, "Cache-Control", "no-store");
    response_header(response, "X-Content-Type-Options", "nosniff");
    return response;
}

/* RFC 9457. The sentence is for people; `errors` names the members that are wrong. */
static Response *problem(const Call *call, const GError *error)
{
    ErrorCode code = error_code(error);
    int status = error_http_status(code);
    g_autofree char *name = g_ascii_strdown(error_name(code), -1);
    g_autofree char *type = g_strconcat("urn:tangga:", name, NULL);
    json_t *fields = json_array();
    for (size_t i = 0; i < form_errors_count(call->errors); i++) {
        json_array_append_new(fields,
                              json_pack("{s:s, s:s}", "field", form_errors_field(call->errors, i),
                                        "message", form_errors_sentence(call->errors, i)));
    }
    if (status >= 500) {
        g_message("%s %s: %s", request_method(call->request), request_path(call->request),
                  error->message);
    }
    json_t *document =
        json_pack("{s:s, s:s, s:i, s:s, s:s, s:o}", "type", type, "title",
                  tr(call->lang, error_sentence(code)), "status", status, "code", name, "detail",
                  status >= 500 ? "" : error->message, "errors", fields);
    Response *response = json_response(status, "application/problem+json", document);
    if (code == ERROR_LIMIT || code == ERROR_UNAVAILABLE) {
        response_header(response, "Retry-After", "60");
    }
    return response;
}

static Response *unauthorized(const Call *call)
{
    json_t *document =
        json_pack("{s:s, s:s, s:i, s:s}", "type", "urn:tangga:unauthorized", "title",
                  tr(call->lang, "Kunci API belum benar. Buat kunci baru di halaman Akun."),
                  "status", 401, "code", "unauthorized");
    Response *response = json_response(401, "application/problem+json", document);
    response_header(response, "WWW-Authenticate", "Bearer");
    return response;
}

/* The bearer token; *ret_tokens NULL or empty when there is none. */
static bool token_load(const Call *call, RecordList **ret_tokens, GError **error)
{
    const char *header = request_header(call->request, "authorization");
    return header == NULL || g_ascii_strncasecmp(header, "Bearer ", 7) != 0 ||
           api_token_find(call->db, header + 7, ret_tokens, error);
}

/* The user and business of the bearer token; user 0 when there is none. */
static bool token_find(Call *call, ContextOptions *options, GError **error)
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
static bool business_check(const Call *call, GError **error)
{
    const char *slug = call->part_count > 1 ? call->parts[1] : NULL;
    if (slug != NULL &&
        (call->context.business == NULL || !g_str_equal(call->context.business->slug, slug))) {
        return error_set(error, ERROR_NOT_FOUND, "no such business for this token");
    }
    return true;
}

static json_t *businesses_document(const Call *call)
{
    const Business *business = call->context.business;
    return json_pack("{s:[o], s:n}", "items",
                     resource_record(&business_type, business, call->context.zone), "next_cursor");
}

static bool read_resource(Call *call, const Resource *resource, json_t **ret_document,
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

static int64_t part_number(const Call *call, guint i)
{
    char *end = NULL;
    gint64 number = g_ascii_strtoll(call->parts[i], &end, 10);
    return *call->parts[i] != '\0' && *end == '\0' && number > 0 ? number : 0;
}

static bool verb_matches(const Action *action, const char *method, const char *verb, bool on_record)
{
    if (action->on_record != on_record) {
        return false;
    }
    if (g_str_equal(method, "PATCH")) {
        return verb == NULL && g_strcmp0(action->verb, "edit") == 0;
    }
    return g_strcmp0(action->verb, verb) == 0 && g_strcmp0(action->verb, "edit") != 0;
}

/* Which action a writing call means; *ret_id is the record it names. */
static const Action *action_for(const Call *call, int64_t *ret_id)
{
    const char *method = request_method(call->request);
    int64_t id = call->part_count > 3 ? part_number(call, 3) : 0;
    const char *verb = call->part_count == 5              ? call->parts[4]
                       : call->part_count == 4 && id == 0 ? call->parts[3]
                                                          : NULL;
    for (size_t i = 0; i < action_count(); i++) {
        if (g_str_equal(ACTIONS[i]->resource, call->parts[2]) &&
            verb_matches(ACTIONS[i], method, verb, id > 0)) {
            *ret_id = id;
            return ACTIONS[i];
        }
    }
    return NULL;
}

/* A body in parts, for calls that carry a file; its names are checked like those of a JSON body. */
static FormSource parts_source(const Call *call, const Form *form)
{
    g_autoptr(GList) names = request_form_names(call->request);
    for (const GList *at = names; at != NULL; at = at->next) {
        if (form_field(form, at->data) == NULL &&
            form_errors_count(call->errors) < PART_ERRORS_MAX) {
            form_errors_add(call->errors, at->data, "%s",
                            tr(call->lang, "Bagian ini tidak dikenal di sini."));
        }
    }
    return request_form_source(call->request);
}

static bool body_source_of(const Call *call, const Form *form, Body **ret_body,
                           FormSource *ret_source, GError **error)
{
    size_t size = 0;
    const char *text = request_body(call->request, &size);
    if (request_is_multipart(call->request)) {
        *ret_source = parts_source(call, form);
        return true;
    }
    *ret_body = body_parse(text, size, form, call->errors, call->lang, error);
    if (*ret_body == NULL) {
        return false;
    }
    *ret_source = body_source(*ret_body);
    return true;
}

static bool write_record(Call *call, const Action *action, int64_t id, json_t **ret_document,
                         GError **error)
{
    const char *key = request_header(call->request, "idempotency-key");
    if (key == NULL) {
        form_errors_add(call->errors, "Idempotency-Key", "%s",
                        tr(call->lang, "Kepala Idempotency-Key perlu diisi."));
        return error_set(error, ERROR_INVALID, "a write needs an Idempotency-Key");
    }
    g_autoptr(FormTable) made = NULL;
    const Form *form = action_form(action, app_knowledge(call->app), call->lang, &made);
    g_autoptr(Body) body = NULL;
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    ActionCall run = {.action = action, .id = id, .key = key};
    if (!body_source_of(call, form, &body, &run.source, error)) {
        return false;
    }
    if (!action_run(&call->context, &run, call->errors, &values, &result, error)) {
        return false;
    }
    call->durable = g_steal_pointer(&result.durable);
    call->status = action->verb == NULL && !action->on_record ? 201 : 200;
    *ret_document = json_pack("{s:I, s:s}", "id", (json_int_t)result.id, "message",
                              result.message != NULL ? result.message : "");
    return true;
}

static bool answer(Call *call, json_t **ret_document, GError **error)
{
    const char *method = request_method(call->request);
    if (call->part_count == 1 && g_str_equal(method, "GET")) {
        *ret_document = businesses_document(call);
        return true;
    }
    if (call->part_count == 3 && g_str_equal(method, "GET")) {
        const Resource *resource = resource_find(call->parts[2]);
        if (resource != NULL) {
            return read_resource(call, resource, ret_document, error);
        }
    } else if (call->part_count >= 3 &&
               (g_str_equal(method, "POST") || g_str_equal(method, "PATCH"))) {
        int64_t id = 0;
        const Action *action = action_for(call, &id);
        if (action != NULL) {
            return write_record(call, action, id, ret_document, error);
        }
    }
    return error_set(error, ERROR_NOT_FOUND, "no such call");
}

/* Who calls and for which business, as of one moment. */
static bool caller_load(Call *call, ContextOptions *options, GError **error)
{
    if (!db_reading_begin(call->db, error)) {
        return false;
    }
    bool loaded = token_find(call, options, error) &&
                  (options->user_id == 0 || context_init(&call->context, options, error));
    return db_reading_end(call->db, loaded ? error : NULL) && loaded;
}

static Response *handle_call(Call *call)
{
    g_autoptr(GError) error = NULL;
    json_t *document = NULL;
    ContextOptions options = {call->app, call->db, call->lang, 0, 0, DOOR_API};
    bool done = caller_load(call, &options, &error);
    if (done && options.user_id == 0) {
        return unauthorized(call);
    }
    done = done && business_check(call, &error) && answer(call, &document, &error);
    if (!done) {
        return problem(call, error);
    }
    Response *response = json_response(call->status, "application/json", document);
    response->after = g_steal_pointer(&call->durable);
    return response;
}

static void call_split(Call *call)
{
    call->parts = g_strsplit(request_path(call->request) + strlen(API_PREFIX), "/", PARTS_MAX);
    call->part_count = g_strv_length(call->parts);
}

/* As text in JSON a file takes four bytes for three, all of them in memory: a larger one comes in parts. */
static size_t call_file_max(const Call *call)
{
    int64_t id = 0;
    const Action *action = call->part_count >= 3 ? action_for(call, &id) : NULL;
    size_t max = action != NULL ? (size_t)action_file_max(action, app_knowledge(call->app)) : 0;
    if (max > 0) {
        size_t as_text = MIN(max, FILE_AS_TEXT_MAX) / 3 * 4 + 4;
        max = (request_is_multipart(call->request) ? max : as_text) + FIELDS_BYTES;
    }
    return max;
}

size_t api_body_max(App *app, const Request *request)
{
    g_auto(Call) call = {.app = app, .request = request};
    g_autoptr(RecordList) tokens = NULL;
    call_split(&call);
    size_t max = call_file_max(&call);
    call.db = max > 0 ? app_take_db(app, NULL) : NULL;
    bool known = call.db != NULL && token_load(&call, &tokens, NULL) && record_count(tokens) == 1;
    app_give_db(app, call.db);
    return known ? max : 0;
}

bool api_in_turn(App *app, const Request *request)
{
    g_auto(Call) call = {.app = app, .request = request};
    call_split(&call);
    bool writes = !g_str_equal(request_method(request), "GET") && call.part_count >= 3;
    int64_t id = 0;
    const Action *action = writes ? action_for(&call, &id) : NULL;
    return action != NULL && action_is_short(action);
}

static const Lang *lang_wanted(const App *app, const Request *request)
{
    const char *accepts = request_header(request, "accept-language");
    return app_lang(app, accepts != NULL && g_str_has_prefix(accepts, "en") ? "en" : "id");
}

Response *api_lost(App *app, const Request *request)
{
    g_autoptr(GError) error = NULL;
    g_auto(Call) call = {.app = app, .request = request, .lang = lang_wanted(app, request)};
    error_set(&error, ERROR_UNAVAILABLE, "the write was lost with its group");
    return problem(&call, error);
}

Response *api_handle(App *app, const Request *request)
{
    g_assert(g_str_has_prefix(request_path(request), API_PREFIX));
    if (g_str_equal(request_path(request), API_PREFIX "openapi.json")) {
        return json_response(200, "application/json", openapi_document(app_knowledge(app)));
    }
    g_autoptr(GError) error = NULL;
    g_auto(Call) call = {
        .app = app,
        .request = request,
        .errors = form_errors_new(),
        .status = 200,
    };
    call_split(&call);
    call.lang = lang_wanted(app, request);
    call.db = app_take_db(app, &error);
    if (call.db == NULL) {
        return problem(&call, error);
    }
    bool known = call.part_count > 0 && g_str_equal(call.parts[0], "businesses");
    if (!known) {
        error_set(&error, ERROR_NOT_FOUND, "no such call");
    }
    Response *response = known ? handle_call(&call) : problem(&call, error);
    app_give_db(app, call.db);
    return response;
}
