// SPDX-License-Identifier: Apache-2.0
/* What is promised of every page, whoever wrote it. */
#include "page/page.h"

#include <string.h>

#include "guide/lesson.h"
#include "guide/obstacle.h"
#include "testkit/client.h"
#include "testkit/crawl.h"
#include "testkit/world.h"

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

/* The menu goes from order to order: of two with the same one would never be seen. */
static void every_page_has_a_place_of_its_own_in_the_menu(void)
{
    for (size_t i = 0; i < page_count(); i++) {
        for (size_t other = 0; other < i && PAGES[i]->note != NULL; other++) {
            if (PAGES[other]->note != NULL && PAGES[other]->job == PAGES[i]->job &&
                PAGES[other]->order == PAGES[i]->order) {
                g_error("%s and %s have the same order", PAGES[i]->path, PAGES[other]->path);
            }
        }
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

static void assert_opens(Client *client, const char *path)
{
    int status = client_get(client, path);
    if (status != 200) {
        g_error("%s: %d", path, status);
    }
}

/* X01, L03: what the knowledge files send people to is there, shown or not. */
static void the_ways_in_the_knowledge_lead_somewhere(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    const Knowledge *knowledge = app_knowledge(client_app(client));
    for (size_t i = 0; i < obstacle_count(knowledge); i++) {
        assert_opens(client, obstacle_at(knowledge, i)->path);
    }
    for (size_t i = 0; i < lesson_count(knowledge); i++) {
        const Lesson *lesson = lesson_at(knowledge, i);
        g_autofree char *path = g_strconcat("/belajar/", lesson->key, NULL);
        assert_opens(client, path);
        for (size_t task = 0; task < lesson_tasks(lesson); task++) {
            assert_opens(client, lesson_task_at(lesson, task)->path);
        }
    }
}

/* The crawl stops at a link that leads nowhere: on the first day, and in full work. */
static void every_link_leads_somewhere(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GPtrArray) first_day = crawl(client);
    g_autoptr(World) world =
        world_new(client_app_alone(client), client_db(client), OWNER, BUSINESS, "melati");
    g_assert_cmpuint(first_day->len, >, 60);
    world_do_all(world);
    client_post(client, "/usaha", "business_open", BUSINESS, NULL); /* a step opened another */
    g_autoptr(GPtrArray) in_work = crawl(client);
    g_assert_cmpuint(in_work->len, >, first_day->len);
}

void test_pages(void)
{
    g_test_add_func("/contract/pages/knowledge", the_ways_in_the_knowledge_lead_somewhere);
    g_test_add_func("/contract/pages/links", every_link_leads_somewhere);
    g_test_add_func("/contract/pages/paths", every_page_has_a_path_of_its_own);
    g_test_add_func("/contract/pages/orders", every_page_has_a_place_of_its_own_in_the_menu);
    g_test_add_func("/contract/pages/empty", an_owner_who_has_nothing_yet_opens_every_page);
    g_test_add_func("/contract/pages/missing", a_record_that_is_not_there_breaks_no_page);
    g_test_add_func("/contract/pages/strangers", strangers_open_nothing_but_what_is_open_to_all);
}
