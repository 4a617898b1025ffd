// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/plan_case.h"
#include "store/goal.h"

/* Acceptance story, step 2; P01. */
static void a_wish_is_refused_with_what_is_missing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) goals = NULL;
    start_answer_all(client);
    int status = client_post(client, "/tujuan", "goal_add", 0, "words", "Ingin lebih laku", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_nonnull(strstr(client_body(client), "Ingin lebih laku"));
    static const char *const shown[] = {
        "Specific", "Measurable",      "Attainable",           "Realistic/Relevant",
        "Timely",   "Belum ada angka", "Belum ada batas waktu"};
    for (size_t i = 0; i < G_N_ELEMENTS(shown); i++) {
        g_assert_true(client_shows(client, shown[i]));
    }
    assert_ok(goal_list(client_db(client), BUSINESS, 0, 10, &goals, &error), error);
    g_assert_cmpuint(record_count(goals), ==, 0);
}

static void one_full_sentence_is_accepted(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) goals = NULL;
    start_answer_all(client);
    g_assert_cmpint(client_post(client, "/tujuan", "goal_add", 0, "words", STORY_GOAL, NULL), ==,
                    200);
    g_assert_true(client_shows(client, "Tujuan diterima"));
    g_assert_true(client_shows(client, STORY_GOAL));
    assert_ok(goal_list(client_db(client), BUSINESS, 0, 10, &goals, &error), error);
    g_assert_cmpuint(record_count(goals), ==, 1);
    const Goal *goal = goal_at(goals, 0);
    g_assert_cmpstr(goal->measure, ==, "whatsapp_orders_week");
    g_assert_cmpint(goal->start_value, ==, 8);
    g_assert_cmpint(goal->target_value, ==, 14);
    g_assert_cmpint(goal->due_day, ==, day_from_civil(2026, 1, 31));
    g_assert_cmpstr(goal->term, ==, "short");
    g_assert_cmpstr(goal->value_key, ==, "income");
}

static void a_goal_may_be_given_field_by_field(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int status =
        client_post(client, "/tujuan?cara=isian", "goal_add", 0, "words", "Lebih banyak yang pesan",
                    "measure", "whatsapp_orders_week", "start_value", "12", "target_value", "20",
                    "due_day", "2026-03-31", NULL);
    g_assert_cmpint(status, ==, 200);
    g_assert_true(client_shows(client, "dari 12 menjadi 20"));
}

static void a_goal_is_closed_and_private_values_stay_inside(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    int64_t id = plan_add_goal(client);
    json_t *document = NULL;
    g_assert_cmpint(client_api(client, "GET", "goals", NULL, NULL, &document), ==, 200);
    json_t *first = json_array_get(json_object_get(document, "items"), 0);
    g_assert_cmpint(json_integer_value(json_object_get(first, "target_value")), ==, 14);
    g_assert_null(json_object_get(first, "value_key"));
    json_decref(document);
    g_assert_cmpint(client_post(client, "/tujuan", "goal_close", id, "state", "reached", NULL), ==,
                    200);
    g_assert_true(client_shows(client, "Belum ada tujuan"));
    g_autofree char *path = g_strdup_printf("goals/%d/close", (int)id);
    g_assert_cmpint(client_api(client, "POST", path, "{\"state\":\"missed\"}", "k", NULL), ==, 404);
}

void test_goals(void)
{
    g_test_add_func("/page/goals/refused", a_wish_is_refused_with_what_is_missing);
    g_test_add_func("/page/goals/accepted", one_full_sentence_is_accepted);
    g_test_add_func("/page/goals/fields", a_goal_may_be_given_field_by_field);
    g_test_add_func("/page/goals/closed", a_goal_is_closed_and_private_values_stay_inside);
}
