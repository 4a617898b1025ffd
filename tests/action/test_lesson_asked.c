// SPDX-License-Identifier: Apache-2.0
#include "action/learn/lesson_asked.h"

#include "testkit/client.h"

static int post(Client *client, const char *path, const char *body)
{
    g_autofree char *key = g_strconcat(path, body, NULL);
    return client_api(client, "POST", path, body, key, NULL);
}

static void a_lesson_that_is_not_there_refuses_the_form(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(post(client, "lessons/step", "{\"lesson\":\"menari\",\"step\":1}"), ==, 422);
    g_assert_cmpint(post(client, "lessons/finish", "{\"lesson\":\"menari\"}"), ==, 422);
    g_assert_cmpint(post(client, "lessons/step", "{\"lesson\":\"percaya-diri\",\"step\":1}"), ==,
                    200);
}

static void no_lesson_has_more_steps_than_it_has(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(post(client, "lessons/step", "{\"lesson\":\"membalas-pesan\",\"step\":7}"), ==,
                    422);
    g_assert_cmpint(post(client, "lessons/step", "{\"lesson\":\"unggah-foto\",\"step\":7}"), ==,
                    200);
}

/* A lesson that was never begun cannot be finished, nor one without its task. */
static void finishing_without_the_task_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(post(client, "lessons/finish", "{\"lesson\":\"membalas-pesan\"}"), ==, 422);
    post(client, "lessons/step", "{\"lesson\":\"membalas-pesan\",\"step\":6}");
    g_assert_cmpint(post(client, "lessons/finish", "{\"lesson\": \"membalas-pesan\"}"), ==, 422);
}

void test_lesson_asked(void)
{
    g_test_add_func("/action/lesson_asked/unknown", a_lesson_that_is_not_there_refuses_the_form);
    g_test_add_func("/action/lesson_asked/steps", no_lesson_has_more_steps_than_it_has);
    g_test_add_func("/action/lesson_asked/task", finishing_without_the_task_is_refused);
}
