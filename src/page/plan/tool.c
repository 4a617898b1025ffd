// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/tool_plan.h"
#include "page/page.h"
#include "store/person.h"

/* One platform: the seven answers, proposed or as they were given. */

static const Action *const ACTIONS_HERE[] = {&action_tool_choose, &action_tool_drop, NULL};

static void show_proposal(FormValues *values, const ToolPlan *plan, const ToolRow *row)
{
    form_values_show(values, "strategy", row->strategy);
    form_values_show(values, "purposes", row->purposes);
    form_values_show(values, "handle", row->handle);
    form_values_show(values, "success", row->success);
    form_values_show(values, "roi", row->roi);
    form_values_show(values, "spiral", row->spiral);
    form_values_show(values, "stance", tool_stance_key(STANCE_SPEAK));
    if (record_count(plan->people) > 0) {
        form_values_show_int(values, "person", person_at(plan->people, 0)->id);
    }
}

static void show_chosen(FormValues *values, const Tool *tool)
{
    form_values_show(values, "strategy", tool->strategy);
    form_values_show(values, "purposes", tool->purposes);
    form_values_show(values, "handle", tool->handle);
    form_values_show(values, "success", tool->success);
    form_values_show(values, "roi", tool->roi);
    form_values_show(values, "spiral", tool->spiral);
    form_values_show(values, "stance", tool->stance);
    if (tool->person_id != 0) {
        form_values_show_int(values, "person", tool->person_id);
    }
}

static void draw_form(PageView *view, const ToolPlan *plan, const Platform *platform)
{
    const Tool *tool = tool_plan_chosen(plan, platform->key);
    const ToolRow *row =
        plan->matrix != NULL ? tool_matrix_find(plan->matrix, platform->key) : NULL;
    g_autoptr(FormValues) values = form_values_new();
    g_auto(OptionTable) people = option_table_of(plan->people, "id", "name");
    const UiOptions options[] = {{"person", OPTIONS(people)}, {0}};
    const char *const hidden[] = {"platform", platform->key, NULL};
    if (tool != NULL) {
        show_chosen(values, tool);
    } else if (row != NULL) {
        show_proposal(values, plan, row);
    }
    page_form(view, (PageForm){.action = &action_tool_choose,
                               .values = values,
                               .options = options,
                               .hidden = hidden,
                               .next = "/alat",
                               .submit = tool != NULL ? tr(view->html->lang, "Simpan") : NULL});
    if (tool != NULL) {
        page_button(view, &action_tool_drop, tool->id, NULL, true);
    }
}

static void draw_reasons(PageView *view, const ToolPlan *plan, const char *key)
{
    Html *html = view->html;
    const ToolRow *row = plan->matrix != NULL ? tool_matrix_find(plan->matrix, key) : NULL;
    if (row == NULL) {
        return;
    }
    g_autofree char *summary = g_strdup_printf(tr(html->lang, "Usulan: %s. Mengapa?"),
                                               tr(html->lang, tool_state_name(row->state)));
    ui_why_begin(html, summary);
    for (size_t i = 0; i < reasons_count(row->reasons); i++) {
        ui_why_item(html, reasons_at(row->reasons, i)->text, reasons_at(row->reasons, i)->row);
    }
    ui_why_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Platform *platform = platform_find(view->context->knowledge, view->segment);
    if (platform == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no such platform");
    }
    g_auto(ToolPlan) plan = {0};
    if (!tool_plan_load(view->context, &plan, error)) {
        return false;
    }
    Html *html = view->html;
    const char *error_line = form_errors_of(view->errors, "platform");
    ui_lead(html, platform_name(platform, html->lang));
    if (error_line != NULL) {
        ui_notice(html, TONE_BAD, error_line);
    }
    draw_reasons(view, &plan, platform->key);
    draw_form(view, &plan, platform);
    return true;
}

const Page page_tool = {
    .path = "/alat/{kunci}",
    .title = N_("Alat promosi"),
    .job = JOB_PLAN,
    .back = "/alat",
    .needs = CAN_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
