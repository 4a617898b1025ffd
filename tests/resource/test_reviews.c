// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "kpi/story.h"
#include "testkit/client.h"

static json_t *get(Client *client, const char *path)
{
    json_t *document = NULL;
    g_assert_cmpint(client_api(client, "GET", path, NULL, NULL, &document), ==, 200);
    return document;
}

static json_t *item_with(json_t *document, const char *name, const char *value)
{
    size_t i = 0;
    json_t *item = NULL;
    json_array_foreach(json_object_get(document, "items"), i, item)
    {
        if (g_strcmp0(json_string_value(json_object_get(item, name)), value) == 0) {
            return item;
        }
    }
    g_error("nothing with %s = %s", name, value);
}

static void a_review_comes_with_its_rows(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    story_fill(client_db(client));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 5, 600));
    client_api_ok(client, "POST", "reviews", "{\"period\":\"2026-W02\"}");
    json_t *document = get(client, "reviews");
    json_t *review = item_with(document, "period", "2026-W02");
    json_t *row = json_array_get(json_object_get(review, "items"), 0);
    g_assert_cmpint(json_integer_value(json_object_get(row, "target")), ==, 14);
    g_assert_cmpint(json_integer_value(json_object_get(row, "actual")), ==, 9);
    g_assert_cmpstr(json_string_value(json_object_get(row, "state")), ==, "unmet");
    g_assert_true(json_is_null(json_object_get(review, "satisfaction")));
    json_decref(document);
    g_assert_cmpint(
        client_api(client, "POST", "reviews", "{\"period\":\"2026-W05\"}", "later", NULL), ==, 422);
}

/* "Too little data" is null, never a number. */
static void a_kpi_without_data_is_null(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    size_t i = 0;
    json_t *kpi = NULL, *document = get(client, "kpis?period=2026-W02");
    g_assert_cmpint(json_array_size(json_object_get(document, "items")), ==, kpi_count());
    json_array_foreach(json_object_get(document, "items"), i, kpi)
    {
        g_assert_true(json_is_null(json_object_get(kpi, "value")));
        g_assert_cmpstr(json_string_value(json_object_get(kpi, "state")), ==, "no_data");
    }
    json_decref(document);
    g_assert_cmpint(client_api(client, "GET", "kpis?period=kemarin", NULL, NULL, NULL), ==, 422);
}

/* K01: growth stands beside each figure; the first has none. */
static void figures_come_with_their_growth(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    story_fill(client_db(client));
    client_api_ok(client, "POST", "figures",
                  "{\"platform\":\"instagram\",\"measure\":\"rank\",\"value\":40,"
                  "\"day\":\"2026-01-01\"}");
    client_api_ok(client, "POST", "figures",
                  "{\"platform\":\"instagram\",\"measure\":\"rank\",\"value\":30,"
                  "\"day\":\"2026-01-05\"}");
    json_t *document = get(client, "figures?platform=instagram");
    json_t *rank = json_array_get(json_object_get(document, "items"), 0);
    g_assert_cmpint(json_integer_value(json_object_get(rank, "change")), ==, -10);
    g_assert_cmpstr(json_string_value(json_object_get(rank, "direction")), ==, "better");
    json_t *first = json_array_get(json_object_get(document, "items"), 1);
    g_assert_true(json_is_null(json_object_get(first, "before")));
    g_assert_cmpstr(json_string_value(
                        json_object_get(item_with(document, "growth", "+13 (+1,65%)"), "measure")),
                    ==, "followers");
    json_decref(document);
    g_assert_cmpint(client_api(client, "POST", "figures",
                               "{\"platform\":\"koran\",\"measure\":\"rank\",\"value\":1}", "k",
                               NULL),
                    ==, 422);
}

/* Acceptance story, step 8: what a mentor can take along names no customer. */
static void the_report_names_no_customer(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    story_fill(client_db(client));
    json_t *document = get(client, "report?period=2026-W02");
    g_autofree char *text = json_dumps(document, JSON_COMPACT);
    g_assert_nonnull(strstr(text, "135000"));
    g_assert_null(strstr(text, "Bu Sari"));
    g_assert_null(strstr(text, "Bu Rahasia"));
    g_assert_null(strstr(text, "+6281"));
    json_decref(document);
}

void test_reviews(void)
{
    g_test_add_func("/resource/reviews/rows", a_review_comes_with_its_rows);
    g_test_add_func("/resource/reviews/null", a_kpi_without_data_is_null);
    g_test_add_func("/resource/reviews/growth", figures_come_with_their_growth);
    g_test_add_func("/resource/reviews/nameless", the_report_names_no_customer);
}
