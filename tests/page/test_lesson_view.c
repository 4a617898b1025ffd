// SPDX-License-Identifier: Apache-2.0
#include "page/learn/lesson_view.h"

#include "testkit/client.h"

static void the_size_and_both_examples_are_said_before_the_steps(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/belajar/membalas-pesan"), ==, 200);
    g_assert_true(client_shows(client, "Sekitar 6 menit, 6 langkah, lalu praktik langsung."));
    g_assert_true(client_shows(client, "Kurang baik"));
    g_assert_true(client_shows(client, "Mau pesan berapa?"));
}

static void every_task_leads_to_a_page_that_is_there(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    const Knowledge *knowledge = app_knowledge(client_app(client));
    g_assert_cmpuint(lesson_count(knowledge), >=, 5);
    for (size_t i = 0; i < lesson_count(knowledge); i++) {
        const Lesson *lesson = lesson_at(knowledge, i);
        g_autofree char *href = lesson_href(lesson);
        g_assert_cmpint(client_get(client, href), ==, 200);
        for (size_t t = 0; t < lesson_tasks(lesson); t++) {
            const char *path = lesson_task_at(lesson, t)->path;
            if (!g_str_equal(path, "/hari-ini") && client_get(client, path) != 200) {
                g_error("%s: %s is no page", lesson->key, path);
            }
        }
    }
}

void test_lesson_view(void)
{
    g_test_add_func("/page/lesson_view/examples",
                    the_size_and_both_examples_are_said_before_the_steps);
    g_test_add_func("/page/lesson_view/tasks", every_task_leads_to_a_page_that_is_there);
}
