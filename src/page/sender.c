// SPDX-License-Identifier: Apache-2.0
#include "page/sender.h"

#include <sodium.h>
#include <string.h>

#define OUTBOX_HEADER "tangga-outbox" /* of the worker: whose write it sends */

char *sender_mark(const Context *context)
{
    return context->user_id != 0 ? g_strdup_printf("%" G_GINT64_FORMAT ".%" G_GINT64_FORMAT,
                                                   context->user_id, context->business_id)
                                 : g_strdup("");
}

bool sender_is_ours(const Request *request)
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

const char *sender_outbox(const Request *request)
{
    return request_header(request, OUTBOX_HEADER);
}

bool sender_owns_outbox(const PageView *view)
{
    const char *owner = sender_outbox(view->request);
    g_autofree char *who = sender_mark(view->context);
    return owner != NULL && *who != '\0' && g_str_equal(owner, who);
}

bool sender_knows_csrf(const PageView *view)
{
    if (sender_owns_outbox(view)) {
        return true;
    }
    const char *sent = request_form(view->request, "_csrf");
    return view->csrf != NULL && sent != NULL && strlen(sent) == strlen(view->csrf) &&
           sodium_memcmp(sent, view->csrf, strlen(sent)) == 0;
}
