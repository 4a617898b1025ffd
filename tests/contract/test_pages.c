// SPDX-License-Identifier: Apache-2.0
/* What is promised of every page, whoever wrote it. */
#include "page/page.h"

#include <string.h>

#include "testkit/client.h"

static void every_page_has_a_path_of_its_own(void)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    for (size_t i = 0; i < page_count(); i++) {
        const Page *page = PAGES[i];
        g_assert_true(*page->path == '/');
        if (!g_hash_table_add(seen, (gpointer)page->path)) {
            g_error("%s is the path of two pages", page->path);
        }
        g_assert_true(page->title != NULL && *page->title != '\0');
    }
}

static void an_owner_who_has_nothing_yet_opens_every_page(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < page_count(); i++) {
        if (strchr(PAGES[i]->path, '{') != NULL) {
            continue;
        }
        int status = client_get(client, PAGES[i]->path);
        bool asks = PAGES[i]->query != NULL && status == 422; /* its question must be said */
        if (status != 200 && status != 303 && !asks) {
            g_error("%s: %d", PAGES[i]->path, status);
        }
    }
}

/* A number that stands for no record of this business is refused, never a failure of ours. */
static void a_record_that_is_not_there_breaks_no_page(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < page_count(); i++) {
        const char *path = PAGES[i]->path;
        if (strchr(path, '{') == NULL) {
            continue;
        }
        g_autofree char *target = g_strdup_printf("%.*s987654", (int)strcspn(path, "{"), path);
        int status = client_get(client, target);
        if (status >= 500) {
            g_error("%s: %d", target, status);
        }
    }
}

static void strangers_open_nothing_but_what_is_open_to_all(void)
{
    g_autoptr(Client) client = client_new(0);
    for (size_t i = 0; i < page_count(); i++) {
        if (PAGES[i]->anonymous || strchr(PAGES[i]->path, '{') != NULL) {
            continue;
        }
        g_assert_cmpint(client_get(client, PAGES[i]->path), ==, 303);
        g_assert_true(g_str_has_prefix(client_location(client), "/masuk"));
    }
}

void test_pages(void)
{
    g_test_add_func("/contract/pages/paths", every_page_has_a_path_of_its_own);
    g_test_add_func("/contract/pages/empty", an_owner_who_has_nothing_yet_opens_every_page);
    g_test_add_func("/contract/pages/missing", a_record_that_is_not_there_breaks_no_page);
    g_test_add_func("/contract/pages/strangers", strangers_open_nothing_but_what_is_open_to_all);
}
