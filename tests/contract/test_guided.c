// SPDX-License-Identifier: Apache-2.0
/* L12: a beginner meets at most five choices on any page of her first day; nothing is kept from her:
 * the others stand behind one tap. */
#include <string.h>

#include "guide/depth.h"
#include "page/page.h"
#include "page/start_case.h"
#include "testkit/crawl.h"

static void a_beginner_meets_at_most_five_choices(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    size_t pages = 0;
    start_answer_all(client);
    g_autoptr(GPtrArray) links = crawl(client);
    for (guint i = 0; i < links->len; i++) {
        const char *link = g_ptr_array_index(links, i);
        if (client_get(client, link) != 200 ||
            !g_str_has_prefix(client_body(client), "<!DOCTYPE html>")) {
            continue;
        }
        if (client_choices(client) > DEPTH_GUIDED_CHOICES) {
            g_test_message("%s: %zu choices", link, client_choices(client));
            g_test_fail();
        }
        pages++;
    }
    g_assert_cmpuint(pages, >, 80);
}

/* Where the page leads, folds opened: each way once, sorted. */
static char *ways_of(Client *client, const char *path)
{
    static const char mark[] = " href=\"/";
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_assert_cmpint(client_get(client, path), ==, 200);
    const char *at = strstr(client_body(client), "<main");
    while ((at = strstr(at, mark)) != NULL) {
        at += strlen(mark) - 1;
        g_hash_table_add(seen, g_strndup(at, strcspn(at, "\"")));
    }
    g_autoptr(GList) ways = g_list_sort(g_hash_table_get_keys(seen), (GCompareFunc)strcmp);
    g_autoptr(GString) all = g_string_new(NULL);
    for (const GList *way = ways; way != NULL; way = way->next) {
        g_string_append_printf(all, "%s\n", (const char *)way->data);
    }
    return g_string_free(g_steal_pointer(&all), FALSE);
}

static void the_ways_are_the_same_in_every_mode(void)
{
    static const char *const PATHS[] = {"/menu", "/laporan", "/rencana", "/anggota"};
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    for (size_t i = 0; i < G_N_ELEMENTS(PATHS); i++) {
        client_api_ok(client, "POST", "answers", "{\"skills\": \"none\"}");
        g_autofree char *guided = ways_of(client, PATHS[i]);
        size_t few = client_choices(client);
        client_api_ok(client, "POST", "answers",
                      "{\"skills\": [\"upload_photo\", \"write_description\", \"catalogue\", "
                      "\"answer_messages\"]}");
        g_autofree char *full = ways_of(client, PATHS[i]);
        g_assert_cmpstr(guided, ==, full);
        g_assert_cmpuint(client_choices(client), >, few);
    }
}

/* Behind each tap of the menu stand five ways at most, in every mode. */
static void no_fold_of_the_menu_is_long(void)
{
    for (Job job = JOB_START; job < JOB_COUNT; job++) {
        g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);
        for (size_t i = 0; i < page_count(); i++) {
            const Page *page = PAGES[i];
            if (page->job != job || page->note == NULL) {
                continue;
            }
            const char *group = job_group(job, page->order);
            gpointer key = (gpointer)(group != NULL ? group : "");
            unsigned count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, key)) + 1;
            g_hash_table_insert(counts, key, GUINT_TO_POINTER(count));
            if (count > DEPTH_GUIDED_CHOICES) {
                g_test_message("%s: the %uth in \"%s\"", page->path, count, (char *)key);
                g_test_fail();
            }
        }
    }
}

void test_guided(void)
{
    g_test_add_func("/contract/guided/menu", no_fold_of_the_menu_is_long);
    g_test_add_func("/contract/guided/five", a_beginner_meets_at_most_five_choices);
    g_test_add_func("/contract/guided/same", the_ways_are_the_same_in_every_mode);
}
