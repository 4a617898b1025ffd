// SPDX-License-Identifier: Apache-2.0
/* H11: numbers of posts at the API, null where a file is silent. */
#include "resource/measure/post_figures.h"

#include "kpi/story.h"
#include "testkit/client.h"

static json_t *get(Client *client, const char *path)
{
    json_t *document = NULL;
    g_assert_cmpint(client_api(client, "GET", path, NULL, NULL, &document), ==, 200);
    return document;
}

static void figure_add(Client *client, const char *id, int64_t reach)
{
    g_autoptr(GError) error = NULL;
    PostFigure figure = {0,
                         0,
                         "instagram",
                         id,
                         id,
                         "",
                         STORY_MONDAY,
                         POST_FIGURE_NONE,
                         reach,
                         4,
                         2,
                         POST_FIGURE_NONE,
                         POST_FIGURE_NONE};
    assert_ok(post_figure_set(client_db(client), BUSINESS, &figure, NOW, &error), error);
}

static void what_is_not_said_is_null(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    figure_add(client, "kopi", 100);
    json_t *document = get(client, "post_figures");
    json_t *item = json_array_get(json_object_get(document, "items"), 0);
    g_assert_cmpint(json_integer_value(json_object_get(item, "reach")), ==, 100);
    g_assert_cmpint(json_integer_value(json_object_get(item, "seen")), ==, 100);
    g_assert_cmpint(json_integer_value(json_object_get(item, "reactions")), ==, 6);
    g_assert_true(json_is_null(json_object_get(item, "views")));
    g_assert_true(json_is_null(json_object_get(item, "post_id")));
    json_decref(document);
}

static void the_ranking_needs_three(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    figure_add(client, "kopi", 100);
    figure_add(client, "teh", 50);
    const char *path = "post_ranking?from=2026-01-01&to=2026-01-31";
    json_t *two = get(client, path);
    g_assert_true(json_is_null(json_object_get(json_object_get(two, "seen"), "best")));
    figure_add(client, "nasi", 70);
    json_t *three = get(client, path);
    json_t *seen = json_object_get(three, "seen");
    g_assert_cmpstr(json_string_value(json_object_get(json_object_get(seen, "best"), "title")), ==,
                    "kopi");
    g_assert_cmpstr(json_string_value(json_object_get(json_object_get(seen, "worst"), "title")), ==,
                    "teh");
    g_assert_true(
        json_is_null(json_object_get(json_object_get(three, "reactions"), "best"))); /* all alike */
    json_decref(two);
    json_decref(three);
}

void test_post_figures(void)
{
    g_test_add_func("/resource/post_figures/null/H11", what_is_not_said_is_null);
    g_test_add_func("/resource/post_figures/rank/H11", the_ranking_needs_three);
}
