// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/plan_case.h"

#define POST(day, pillar, mark, title)                                                             \
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, goal_mark, minutes, "    \
    "title, created_at) VALUES (1, " day ", 360, 'whatsapp_status', 'product', '" pillar           \
    "', '" mark "', 5, '" title "', 1);\n"

static void run(Client *client, const char *script)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(client_db(client), script, &error), error);
}

/* P06: engagement tasks appear only after four ticks. */
static void engagement_waits_for_four_ticks(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    plan_answer_ladder(client);
    plan_add_goal(client);
    plan_choose(client, "whatsapp_status", "Tetangga melihat menu");
    run(client, POST("20458", "communication", "", "Menu Senin"));
    client_get(client, "/rencana");
    g_assert_false(client_shows(client, "Siap mulai"));
    g_assert_false(client_shows(client, "Sapa satu orang"));
    g_assert_true(client_shows(client, "Catat orang yang perlu disapa"));
    run(client, "INSERT INTO contacts (business_id, name, created_at) VALUES (1, 'Bu Sari', 1);\n");
    client_get(client, "/rencana");
    g_assert_true(client_shows(client, "Siap mulai"));
    g_assert_true(client_shows(client, "Sapa satu orang"));
}

/* M12: ten posts on one pillar give 10/0/0/0 and three suggestions. */
static void a_week_on_one_pillar_gets_three_ideas(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (int i = 0; i < 10; i++) {
        run(client, POST("20459", "communication", "value", "Foto jualan"));
    }
    client_get(client, "/rencana");
    g_assert_true(client_shows(client, "10/0/0/0"));
    g_assert_true(client_shows(client, "Coba tambahkan salah satu"));
    run(client, POST("20460", "education", "value", "Tips"));
    client_get(client, "/rencana");
    g_assert_true(client_shows(client, "10/0/1/0"));
    g_assert_false(client_shows(client, "Coba tambahkan salah satu"));
}

/* C18: 2 of 8 untagged: 75% aligned, and the two are listed. */
static void posts_without_a_goal_are_named(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (int i = 0; i < 6; i++) {
        run(client, POST("20459", "education", "relation", "Cerita"));
    }
    run(client, POST("20459", "communication", "", "Tanpa tujuan satu"));
    run(client, POST("20460", "communication", "", "Tanpa tujuan dua"));
    client_get(client, "/rencana");
    g_assert_true(client_shows(client, "75%"));
    g_assert_true(client_shows(client, "Tanpa tujuan satu"));
    g_assert_true(client_shows(client, "Tanpa tujuan dua"));
    g_assert_false(client_shows(client, "Cerita"));
}

void test_plan(void)
{
    g_test_add_func("/page/plan/ticks", engagement_waits_for_four_ticks);
    g_test_add_func("/page/plan/pillars", a_week_on_one_pillar_gets_three_ideas);
    g_test_add_func("/page/plan/aligned", posts_without_a_goal_are_named);
}
