// SPDX-License-Identifier: Apache-2.0
#include "app/tool_plan.h"
#include "resource/resource.h"

static json_t *reasons_array(const Reasons *reasons)
{
    json_t *list = json_array();
    for (size_t i = 0; i < reasons_count(reasons); i++) {
        const Reason *reason = reasons_at(reasons, i);
        json_array_append_new(list,
                              json_pack("{s:s, s:s}", "row", reason->row, "text", reason->text));
    }
    return list;
}

static json_t *row_object(const ToolPlan *plan, const ToolRow *row)
{
    return json_pack("{s:s, s:s, s:b, s:s, s:i, s:o, s:{s:s, s:s, s:s, s:s, s:s, s:s, s:s}}",
                     "platform", row->platform->key, "state", tool_state_key(row->state), "chosen",
                     tool_plan_chosen(plan, row->platform->key) != NULL, "stance",
                     tool_stance_key(row->stance), "score", row->score, "reasons",
                     reasons_array(row->reasons), "proposal", "strategy", row->strategy, "purposes",
                     row->purposes, "person", row->person, "handle", row->handle, "success",
                     row->success, "roi", row->roi, "spiral", row->spiral);
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_auto(ToolPlan) plan = {0};
    const Context *context = query->context;
    if (!tool_plan_load(context, &plan, error)) {
        return false;
    }
    json_t *rows = json_array();
    for (size_t i = 0; plan.matrix != NULL && i < tool_matrix_count(plan.matrix); i++) {
        json_array_append_new(rows, row_object(&plan, tool_matrix_at(plan.matrix, i)));
    }
    g_autofree char *warning = focus_warning(context->knowledge, plan.chosen_keys,
                                             plan.standing.profile.depth, context->lang);
    *ret_document =
        json_pack("{s:s?, s:s?, s:o, s:o}", "missing", plan.missing, "warning", warning, "proposed",
                  rows, "chosen", resource_array(plan.chosen, context->zone));
    return true;
}

const Resource resource_tool_matrix = {
    .name = "tool_matrix",
    .summary = "The proposed tools with state and reasons, and the chosen lines.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .read = read,
};
