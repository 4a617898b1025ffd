// SPDX-License-Identifier: Apache-2.0
#include "app/tool_plan.h"

#include "testkit/client.h"

static void without_answers_nothing_is_proposed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(ToolPlan) plan = {0};
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_COMMAND};
    assert_ok(context_init(&context, &options, &error), error);
    assert_ok(tool_plan_load(&context, &plan, &error), error);
    g_assert_null(plan.matrix);
    g_assert_nonnull(plan.missing);
    g_assert_cmpstr(plan.chosen_keys, ==, "");
    g_assert_null(tool_plan_chosen(&plan, "facebook"));
}

void test_tool_plan(void)
{
    g_test_add_func("/app/tool_plan/nothing", without_answers_nothing_is_proposed);
}
