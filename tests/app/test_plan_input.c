// SPDX-License-Identifier: Apache-2.0
#include "app/plan_input.h"

#include "app/context_case.h"
#include "testkit/melati.h"

static PlanSource *source_for(Client *client, PlanWish wish)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    owner_context(client, &context);
    PlanSource *source = plan_source_load(&context, &wish, &error);
    g_assert_no_error(error);
    return source;
}

static PlanWish usual(void)
{
    return (PlanWish){.from = MELATI_MONDAY, .weeks = 1, .posts_a_week = PLAN_POSTS_BY_CHANNEL};
}

static void nothing_chosen_gives_no_channel(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(PlanSource) source = source_for(client, usual());
    g_assert_cmpuint(plan_source_input(source)->channel_count, ==, 0);
}

static void the_guided_start_alone_is_enough(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_times(client_db(client));
    melati_tool(client_db(client), "whatsapp_status");
    g_autoptr(PlanSource) source = source_for(client, usual());
    g_autoptr(GError) error = NULL;
    g_autoptr(PostPlan) plan = NULL;
    assert_ok(plan_make(plan_source_input(source), &plan, &error), error);
    g_assert_cmpuint(post_plan_count(plan), ==, 6);
    g_assert_cmpuint(post_plan_left_out(plan), ==, 0);
}

/* P04: 7 posts a week for 4 weeks gives 28 slots, none on off days; kinds follow the asked numbers. */
static void seven_a_week_for_four_weeks_are_twenty_eight(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    PlanWish wish = {.from = MELATI_MONDAY, .weeks = 4, .posts_a_week = 7};
    wish.kinds[KIND_PRODUCT] = 2;
    wish.kinds[KIND_STORY] = 1;
    wish.kinds[KIND_QUOTE] = 1;
    g_autoptr(PlanSource) source = source_for(client, wish);
    g_autoptr(GError) error = NULL;
    g_autoptr(PostPlan) plan = NULL;
    int kinds[KIND_COUNT] = {0};
    assert_ok(plan_make(plan_source_input(source), &plan, &error), error);
    g_assert_cmpuint(post_plan_count(plan), ==, 28);
    for (size_t i = 0; i < 28; i++) {
        const PlannedPost *post = post_plan_at(plan, i);
        g_assert_cmpint(day_weekday(post->day), !=, SUNDAY);
        g_assert_cmpint(post_plan_minutes(plan, post->day), <=, 30);
        kinds[post->kind]++;
    }
    g_assert_cmpint(kinds[KIND_PRODUCT], ==, 14);
    g_assert_cmpint(kinds[KIND_STORY], ==, 7);
    g_assert_cmpint(kinds[KIND_QUOTE], ==, 7);
}

static void a_tool_for_groups_is_one_channel_a_group(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    melati_ready(client_db(client));
    melati_tool(client_db(client), "whatsapp_group");
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO groups (id, business_id, name, platform, days, max_a_day, "
                            "max_a_week) VALUES (7, 1, 'Grup RT', 'whatsapp_group', 31, 1, 1);\n"
                            "INSERT INTO groups (id, business_id, name, platform) "
                            "VALUES (8, 1, 'Grup jual beli', 'facebook_group');\n",
                            &error),
              error);
    g_autoptr(PlanSource) source = source_for(client, usual());
    const PlanInput *input = plan_source_input(source);
    g_assert_cmpuint(input->channel_count, ==, 2);
    g_assert_cmpstr(input->channels[0].platform, ==, "whatsapp_status");
    g_assert_cmpint(input->channels[0].posts_a_week, ==, 6);
    g_assert_cmpstr(input->channels[1].name, ==, "Grup RT");
    g_assert_cmpint(input->channels[1].posts_a_week, ==, 1);
    g_assert_cmpint(input->channels[1].weekdays, ==, 31);
    g_assert_cmpint(input->channels[1].max_a_day, ==, 1);
}

static void what_was_missed_and_what_stands_is_told(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    melati_ready(client_db(client));
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, "
                            "minutes, title, created_at) VALUES (1, 20455, 360, 'whatsapp_status', "
                            "'story', 'education', 5, 'Terlewat', 1);\n"
                            "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, "
                            "minutes, title, origin, created_at) VALUES (1, 20459, 960, "
                            "'whatsapp_status', 'story', 'education', 5, 'Sendiri', 'hand', 1);\n"
                            "INSERT INTO tasks (business_id, title, due_day, minutes, created_at) "
                            "VALUES (1, 'Foto baru', 20460, 20, 1);\n",
                            &error),
              error);
    g_autoptr(PlanSource) source = source_for(client, usual());
    const PlanInput *input = plan_source_input(source);
    g_assert_cmpuint(input->carried_count, ==, 1);
    g_assert_cmpstr(input->carried[0].title, ==, "Terlewat");
    g_assert_cmpint(input->carried[0].kind, ==, KIND_STORY);
    g_assert_cmpuint(input->taken_count, ==, 2);
    g_assert_cmpint(input->taken[0].minutes, ==, 5);
    g_assert_null(input->taken[1].platform);
    g_assert_cmpint(input->taken[1].minutes, ==, 20);
}

void test_plan_input(void)
{
    g_test_add_func("/app/plan_input/nothing", nothing_chosen_gives_no_channel);
    g_test_add_func("/app/plan_input/start", the_guided_start_alone_is_enough);
    g_test_add_func("/app/plan_input/slots", seven_a_week_for_four_weeks_are_twenty_eight);
    g_test_add_func("/app/plan_input/groups", a_tool_for_groups_is_one_channel_a_group);
    g_test_add_func("/app/plan_input/stands", what_was_missed_and_what_stands_is_told);
}
