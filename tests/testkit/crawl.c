// SPDX-License-Identifier: Apache-2.0
#include "testkit/crawl.h"

#include <string.h>

/* Signing out, another language and files to keep lead nowhere. */
static bool leads_on(const char *link)
{
    static const char *const passing[] = {"/bahasa", "/aset/", "/keluar"};
    for (size_t i = 0; i < G_N_ELEMENTS(passing); i++) {
        if (g_str_has_prefix(link, passing[i])) {
            return false;
        }
    }
    return true;
}

static void link_add(GPtrArray *found, const char *link)
{
    if (leads_on(link) && found->len < CRAWL_MAX &&
        !g_ptr_array_find_with_equal_func(found, link, g_str_equal, NULL)) {
        g_ptr_array_add(found, g_strdup(link));
    }
}

static void links_gather(Client *client, GPtrArray *found)
{
    static const char mark[] = " href=\"/";
    for (const char *at = strstr(client_body(client), mark); at != NULL; at = strstr(at, mark)) {
        at += strlen(mark) - 1;
        g_autoptr(GString) link = g_string_new_len(at, (gssize)strcspn(at, "\"#"));
        g_string_replace(link, "&amp;", "&", 0);
        link_add(found, link->str);
    }
}

GPtrArray *crawl(Client *client)
{
    GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
    link_add(found, "/menu");
    link_add(found, "/");
    for (guint i = 0; i < found->len; i++) {
        int status = client_get(client, g_ptr_array_index(found, i));
        if (status >= 300 && status < 400 && *client_location(client) == '/') {
            link_add(found, client_location(client));
        } else if (status >= 500) {
            g_error("%s: %d", (char *)g_ptr_array_index(found, i), status);
        } else {
            links_gather(client, found);
        }
    }
    return found;
}
