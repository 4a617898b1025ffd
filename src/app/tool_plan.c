// SPDX-License-Identifier: Apache-2.0
#include "app/tool_plan.h"

#include "guide/handle.h"
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

static char *family_of(const RecordList *chosen)
{
    g_autofree const char **handles = g_new0(const char *, record_count(chosen) + 1);
    for (size_t i = 0; i < record_count(chosen); i++) {
        handles[i] = tool_at(chosen, i)->handle;
    }
    return handle_family(handles, record_count(chosen));
}

char *tool_plan_names(const ToolPlan *plan, const Context *context)
{
    g_autofree char *family = family_of(plan->chosen);
    g_autoptr(GString) others = g_string_new(NULL);
    for (size_t i = 0; family != NULL && i < record_count(plan->chosen); i++) {
        const Tool *tool = tool_at(plan->chosen, i);
        const Platform *platform = platform_find(context->knowledge, tool->platform);
        if (handle_differs(tool->handle, family)) {
            g_string_append_printf(others, "%s%s (%s)", others->len > 0 ? ", " : "", tool->handle,
                                   platform != NULL ? platform_name(platform, context->lang)
                                                    : tool->platform);
        }
    }
    return others->len > 0
               ? g_strdup_printf(tr(context->lang, "Nama akun belum sama: %s. Bila bisa, pakai "
                                                   "%s di semua tempat supaya mudah dicari."),
                                 others->str, family)
               : NULL;
}
