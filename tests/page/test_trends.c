// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/plan_case.h"

static int weigh(Client *client, const char *audience, const char *cost, const char *skill)
{
    return client_post(client, "/tren", "trend_add", 0, "name", "Video pendek", "audience",
                       audience, "cost", cost, "minutes", "30", "skill", skill, "fit", "yes", NULL);
}

/* P14: audience present and low cost: two weeks, one KPI with its number, a day among the tasks. */
static void a_trial_has_one_measure_and_a_day(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *tasks = NULL;
    g_assert_cmpint(weigh(client, "yes", "0", "partly"), ==, 200);
    client_get(client, "/tren");
    g_assert_true(client_shows(client, "Coba kecil"));
    g_assert_true(client_shows(client, "Coba sampai Sen 19 Jan, lalu putuskan."));
    g_assert_true(client_shows(client, "Sejak dicoba"));
    g_assert_true(client_shows(client, "Komentar"));
    client_api(client, "GET", "tasks", NULL, NULL, &tasks);
    json_t *task = json_array_get(json_object_get(tasks, "items"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(task, "due_day")), ==, "2026-01-19");
    g_assert_nonnull(strstr(json_string_value(json_object_get(task, "title")), "Video pendek"));
    json_decref(tasks);
    g_assert_cmpint(client_post(client, "/tren", "trend_close", 1, "outcome", "keep", NULL), ==,
                    200);
    client_get(client, "/tren");
    g_assert_true(client_shows(client, "Diteruskan"));
}

/* P14: low capacity and no audience. Her own money and minutes are known, they are not asked. */
static void no_audience_and_no_strength_is_skipped(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "answers", "{\"promo_money\": 10000}");
    g_assert_cmpint(weigh(client, "no", "500000", "no"), ==, 200);
    client_get(client, "/tren");
    g_assert_true(client_shows(client, "Lewati"));
    g_assert_false(client_shows(client, "Sejak dicoba"));
    g_assert_true(client_shows(client, "Foto yang bagus tetap laku."));
    json_t *trends = NULL;
    client_api(client, "GET", "trends", NULL, NULL, &trends);
    json_t *trend = json_array_get(json_object_get(trends, "items"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(trend, "decision")), ==, "skip");
    g_assert_cmpstr(json_string_value(json_object_get(trend, "measure")), ==, "");
    json_decref(trends);
}

static void her_goal_says_what_a_trial_is_judged_by(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    plan_answer_ladder(client);
    plan_add_goal(client);
    weigh(client, "yes", "0", "yes");
    client_get(client, "/tren");
    g_assert_true(client_shows(client, "Pesanan lewat WhatsApp"));
    client_post(client, "/tren", "trend_add", 0, "name", "Lain", "audience", "yes", "cost", "0",
                "minutes", "1", "skill", "yes", "fit", "yes", "measure", "luck", NULL);
    g_assert_true(client_shows(client, "Angka itu tidak ada di daftar."));
}

void test_trends(void)
{
    g_test_add_func("/page/trends/P14/try", a_trial_has_one_measure_and_a_day);
    g_test_add_func("/page/trends/P14/skip", no_audience_and_no_strength_is_skipped);
    g_test_add_func("/page/trends/goal", her_goal_says_what_a_trial_is_judged_by);
}
