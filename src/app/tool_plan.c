// SPDX-License-Identifier: Apache-2.0
#include "app/tool_plan.h"

#include "store/person.h"

#define PEOPLE_MAX 50

static bool propose(const Context *context, ToolPlan *plan, GError **error)
{
    StrategyFacts facts = standing_strategy(&plan->standing);
    plan->missing = strategy_missing(&facts, context->lang);
    if (plan->missing != NULL) {
        return true;
    }
    ToolInput input = {
        .knowledge = context->knowledge,
        .profile = &plan->standing.profile,
        .answers = plan->standing.answers,
        .goals = facts.goals,
        .person = record_count(plan->people) > 0 ? person_at(plan->people, 0)->name : "",
        .name = context->business->name,
        .phone = context->business->phone,
    };
    plan->matrix = tool_matrix_new(&input, context->lang, error);
    return plan->matrix != NULL;
}

bool tool_plan_load(const Context *context, ToolPlan *ret_plan, GError **error)
{
    g_auto(ToolPlan) plan = {0};
    if (!standing_load(context, &plan.standing, error) ||
        !tool_list_chosen(context->db, context->business_id, &plan.chosen, error) ||
        !person_list(context->db, context->business_id, 0, PEOPLE_MAX, &plan.people, error) ||
        !propose(context, &plan, error)) {
        return false;
    }
    plan.chosen_keys = tool_keys(plan.chosen);
    *ret_plan = plan;
    plan = (ToolPlan){0};
    return true;
}

void tool_plan_clear(ToolPlan *plan)
{
    standing_clear(&plan->standing);
    g_clear_pointer(&plan->matrix, tool_matrix_free);
    g_clear_pointer(&plan->missing, g_free);
    g_clear_pointer(&plan->chosen, record_list_free);
    g_clear_pointer(&plan->chosen_keys, g_free);
    g_clear_pointer(&plan->people, record_list_free);
}

const Tool *tool_plan_chosen(const ToolPlan *plan, const char *platform)
{
    for (size_t i = 0; i < record_count(plan->chosen); i++) {
        if (g_str_equal(tool_at(plan->chosen, i)->platform, platform)) {
            return tool_at(plan->chosen, i);
        }
    }
    return NULL;
}
