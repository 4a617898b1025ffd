// SPDX-License-Identifier: Apache-2.0
#include "page/create/shop_link.h"

char *shop_path(const PageView *view)
{
    return g_strconcat("/toko/", view->context->business->slug, NULL);
}

/* Only an address that a customer's phone can reach is worth a line or a code. */
char *site_address(const Request *request)
{
    const char *host = request_header(request, "host");
    const char *proto = request_header(request, "x-forwarded-proto");
    if (host == NULL || g_str_has_prefix(host, "localhost") || g_str_has_prefix(host, "127.") ||
        g_str_has_prefix(host, "[")) {
        return NULL;
    }
    return g_strdup_printf("%s://%s", g_strcmp0(proto, "https") == 0 ? "https" : "http", host);
}

char *shop_link(const PageView *view)
{
    g_autofree char *base = site_address(view->request);
    g_autofree char *path = shop_path(view);
    return base != NULL ? g_strconcat(base, path, NULL) : NULL;
}
