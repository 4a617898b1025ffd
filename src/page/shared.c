// SPDX-License-Identifier: Apache-2.0
#include "page/shared.h"

#include <string.h>

#include "page/path.h"
#include "page/security.h"

#define KEY_MAX 400

/* The same page for who has it already: only that it still is. */
static Response *tagged(const Request *request, const Page *page, const char *tag,
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

Response *shared_tag(const PageView *view, Response *take_response)
{
    if (view->page->public_s == 0 || view->context->user_id != 0 || take_response->status != 200) {
        return take_response;
    }
    g_autofree char *sum = g_compute_checksum_for_data(
        G_CHECKSUM_SHA256, (const guchar *)take_response->body->str, take_response->body->len);
    g_autofree char *tag = g_strdup_printf("W/\"%.16s\"", sum);
    return tagged(view->request, view->page, tag, take_response);
}

void shared_page_clear(SharedPage *shared)
{
    g_clear_pointer(&shared->key, g_free);
    kept_page_clear(&shared->kept);
}

static bool is_of_nobody(const Request *request)
{
    return g_str_equal(request_method(request), "GET") && request_header(request, "cookie") == NULL;
}

/* What of a request a page for everybody is drawn from; NULL: it is for one person, or none to keep. */
static char *key_of(const Request *request, const Page *page)
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

Response *shared_find(SharedPage *ret_shared, App *app, Db *db, const Request *request)
{
    g_autofree char *segment = NULL;
    const Page *page = is_of_nobody(request) ? page_match(request_path(request), &segment) : NULL;
    ret_shared->key = key_of(request, page);
    if (ret_shared->key == NULL) {
        return NULL;
    }
    KeptPage *kept = &ret_shared->kept;
    ret_shared->now = app_now(app);
    kept_pages_find(app_kept_pages(app), db, ret_shared->key, ret_shared->now, kept);
    if (kept->body == NULL) {
        return NULL;
    }
    gsize size = 0;
    const char *body = g_bytes_get_data(kept->body, &size);
    Response *again = response_new(200, "text/html; charset=utf-8");
    g_string_append_len(again->body, body, (gssize)size);
    security_headers(again, page, false);
    return tagged(request, page, kept->tag, again);
}

void shared_keep(SharedPage *shared, App *app, const Response *drawn)
{
    const char *tag = response_get_header(drawn, "ETag");
    if (shared->key != NULL && drawn->status == 200 && tag != NULL) {
        shared->kept.body = g_bytes_new(drawn->body->str, drawn->body->len);
        shared->kept.tag = g_strdup(tag);
        kept_pages_put(app_kept_pages(app), shared->key, shared->now, &shared->kept);
    }
}
