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

/* The same page for another record, week or choice. */
static bool is_like(const char *a, const char *b)
{
    for (;; a++, b++) {
        a += strspn(a, "0123456789");
        b += strspn(b, "0123456789");
        bool over = *a == '\0' || *a == '?', over_too = *b == '\0' || *b == '?';
        if (over || over_too || *a != *b) {
            return over && over_too;
        }
    }
}

/* The calendar alone has a page for every week there is. */
static bool is_one_of_many(const GPtrArray *found, const char *link)
{
    guint like = 0;
    for (guint i = 0; i < found->len; i++) {
        like += is_like(g_ptr_array_index(found, i), link);
    }
    return like >= CRAWL_LIKE_MAX;
}

static void link_add(GPtrArray *found, const char *link)
{
    if (leads_on(link) && !is_one_of_many(found, link) &&
        !g_ptr_array_find_with_equal_func(found, link, g_str_equal, NULL)) {
        g_assert_cmpuint(found->len, <, CRAWL_MAX);
        g_ptr_array_add(found, g_strdup(link));
    }
}

static void links_gather(Client *client, GPtrArray *found)
{
    static const char mark[] = " href=\"/";
    const char *end = client_body(client) + client_size(client);
    for (const char *at = client_body(client); (at = g_strstr_len(at, end - at, mark)) != NULL;) {
        at += strlen(mark) - 1;
        g_autoptr(GString) link = g_string_new_len(at, (gssize)strcspn(at, "\"#"));
        g_string_replace(link, "&amp;", "&", 0);
        link_add(found, link->str);
    }
}

/* The page that a link was found on: those found on page i begin at sources[i]. */
static const char *source_of(const GPtrArray *found, const GArray *sources, guint link)
{
    guint page = 0;
    while (page + 1 < sources->len && g_array_index(sources, guint, page + 1) <= link) {
        page++;
    }
    return g_ptr_array_index(found, page);
}

GPtrArray *crawl(Client *client)
{
    GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GArray) sources = g_array_new(FALSE, FALSE, sizeof(guint));
    link_add(found, "/menu");
    link_add(found, "/");
    for (guint i = 0; i < found->len; i++) {
        int status = client_get(client, g_ptr_array_index(found, i));
        g_array_append_val(sources, found->len);
        if (status >= 300 && status < 400 && *client_location(client) == '/') {
            link_add(found, client_location(client));
        } else if (status >= 500 || status == 404) {
            g_error("%s, linked from %s: %d", (char *)g_ptr_array_index(found, i),
                    source_of(found, sources, i), status);
        } else {
            links_gather(client, found);
        }
    }
    return found;
}
