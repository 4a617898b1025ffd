// SPDX-License-Identifier: Apache-2.0
#include "page/visitor.h"

#include <string.h>

#include "base/text.h"
#include "store/session.h"

#define VOTED_PREFIX "suara_"
#define VOTED_SECONDS (90 * 24 * 3600)
#define SESSION_COOKIE "sesi"
#define LANG_COOKIE "bahasa"
#define COOKIE_SECONDS (180 * 86400)
#define DEVICE_MAX 240

void visitor_clear(Visitor *visitor)
{
    context_clear(&visitor->context);
    g_clear_pointer(&visitor->csrf, g_free);
    g_clear_pointer(&visitor->session_hash, g_free);
}

static const Lang *lang_of(App *app, const Request *request, const char *user_lang)
{
    g_autofree char *cookie = request_cookie(request, LANG_COOKIE);
    return app_lang(app, cookie != NULL ? cookie : user_lang);
}

const Lang *visitor_lang(const App *app, const Request *request)
{
    g_autofree char *cookie = request_cookie(request, LANG_COOKIE);
    const char *accepts = request_header(request, "accept-language");
    bool english = accepts != NULL && g_str_has_prefix(accepts, "en");
    return app_lang(app, cookie != NULL ? cookie : english ? "en" : "id");
}

/* A member who was removed still has a session: it opens no business any more. */
static bool context_open(Visitor *visitor, ContextOptions options, GError **error)
{
    g_autoptr(GError) failure = NULL;
    if (context_init(&visitor->context, &options, &failure)) {
        return true;
    }
    context_clear(&visitor->context);
    options.business_id = 0;
    if (error_code(failure) == ERROR_NOT_FOUND) {
        return context_init(&visitor->context, &options, error);
    }
    (void)!context_init(&visitor->context, &options, NULL);
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

bool visitor_find(Visitor *visitor, App *app, Db *db, const Request *request, GError **error)
{
    ContextOptions options = {app, db, lang_of(app, request, NULL), 0, 0, DOOR_PAGE};
    g_autofree char *token = request_cookie(request, SESSION_COOKIE);
    g_autoptr(RecordList) sessions = NULL;
    if (!context_init(&visitor->context, &options, error)) {
        return false;
    }
    if (token == NULL || strlen(token) != 64) {
        return true;
    }
    if (!session_find(db, token, app_now(app), &sessions, error)) {
        return false;
    }
    if (record_count(sessions) == 0) {
        return true;
    }
    const Session *session = session_at(sessions, 0);
    visitor->csrf = g_strdup(session->csrf);
    visitor->session_hash = g_strdup(session->token_hash);
    options.user_id = session->user_id;
    options.business_id = session->business_id;
    return context_open(visitor, options, error);
}

static bool is_https(const Request *request)
{
    const char *proto = request_header(request, "x-forwarded-proto");
    return proto != NULL && g_str_equal(proto, "https");
}

static void cookie_set(const Request *request, Response *response, const char *name,
                       const char *value, int seconds)
{
    g_autofree char *cookie =
        g_strdup_printf("%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax%s", name, value, seconds,
                        is_https(request) ? "; Secure" : "");
    response_header(response, "Set-Cookie", cookie);
}

/* The business that opens by itself: the only one, or the first by name. */
static bool first_business(const Context *context, int64_t user_id, int64_t *ret_id, GError **error)
{
    g_autoptr(RecordList) list = NULL;
    if (!business_list_of_user(context->db, user_id, &list, error)) {
        return false;
    }
    *ret_id = record_count(list) == 1 ? business_at(list, 0)->id : 0;
    return true;
}

bool visitor_sign_in(const Context *context, const Request *request, int64_t user_id,
                     Response *response, GError **error)
{
    const char *agent = request_header(request, "user-agent");
    g_autofree char *clean = text_clean(agent != NULL ? agent : "?", false);
    g_autofree char *device = text_shorten(*clean != '\0' ? clean : "?", DEVICE_MAX);
    g_autofree char *token = NULL;
    int64_t business_id = 0;
    if (!first_business(context, user_id, &business_id, error) ||
        !session_add(context->db, user_id, business_id, device, context->now, &token, error)) {
        return false;
    }
    cookie_set(request, response, SESSION_COOKIE, token, COOKIE_SECONDS);
    return true;
}

void visitor_forget_cookie(const Request *request, Response *response)
{
    cookie_set(request, response, SESSION_COOKIE, "", 0);
}

bool visitor_has_voted(const Request *request, const char *code)
{
    g_autofree char *name = g_strconcat(VOTED_PREFIX, code, NULL);
    g_autofree char *mark = request_cookie(request, name);
    return mark != NULL;
}

void visitor_voted_cookie(const Request *request, Response *response, const char *code)
{
    g_autofree char *name = g_strconcat(VOTED_PREFIX, code, NULL);
    cookie_set(request, response, name, "1", VOTED_SECONDS);
}

void visitor_lang_cookie(const Request *request, Response *response, const char *lang)
{
    cookie_set(request, response, LANG_COOKIE, lang, COOKIE_SECONDS);
}
