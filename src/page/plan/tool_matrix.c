// SPDX-License-Identifier: Apache-2.0
#include "app/tool_plan.h"
#include "page/page.h"

/* The matrix to be printed: a line a chosen tool, columns a to g; below, what is left out and why. */

#define HEADINGS (TOOL_COLUMNS + 2)

/* "publish,spread" as words. */
static char *purposes_said(const char *purposes, const Lang *lang)
{
    g_autoptr(GString) said = g_string_new(NULL);
    for (unsigned bit = 0; platform_purpose(bit) != NULL; bit++) {
        if (form_set_has(purposes, platform_purpose(bit))) {
            g_string_append_printf(said, "%s%s", said->len > 0 ? ", " : "",
                                   tr(lang, platform_purpose_name(bit)));
        }
    }
    return g_string_free(g_steal_pointer(&said), FALSE);
}

static const char *stance_said(const Tool *tool, const Lang *lang)
{
    for (int i = 0; i < STANCE_COUNT; i++) {
        if (g_str_equal(tool_stance_key((ToolStance)i), tool->stance)) {
            return tr(lang, tool_stance_name((ToolStance)i));
        }
    }
    return "";
}

static void draw_line(PageView *view, const Tool *tool, char *const *headings)
{
    Html *html = view->html;
    const Platform *platform = platform_find(view->context->knowledge, tool->platform);
    g_autofree char *purposes = purposes_said(tool->purposes, html->lang);
    const char *const answers[TOOL_COLUMNS] = {tool->strategy, purposes,      tool->person,
                                               tool->handle,   tool->success, tool->roi,
                                               tool->spiral};
    ui_row_begin(html);
    ui_cell(html, headings[0],
            platform != NULL ? platform_name(platform, html->lang) : tool->platform);
    for (size_t i = 0; i < TOOL_COLUMNS; i++) {
        ui_cell(html, headings[i + 1], answers[i]);
    }
    ui_cell_said(html, headings[HEADINGS - 1], stance_said(tool, html->lang));
    ui_row_end(html);
}

static GPtrArray *headings_make(const Lang *lang)
{
    GPtrArray *headings = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(headings, g_strdup(tr(lang, "Alat")));
    for (size_t i = 0; i < TOOL_COLUMNS; i++) {
        const ToolColumn *column = tool_column(i);
        g_ptr_array_add(headings,
                        g_strdup_printf("%s. %s", column->letter, tr(lang, column->label)));
    }
    g_ptr_array_add(headings, g_strdup(tr(lang, "Sikap")));
    return headings;
}

static void draw_chosen(PageView *view, const ToolPlan *plan)
{
    Html *html = view->html;
    g_autoptr(GPtrArray) headings = headings_make(html->lang);
    ui_table_begin(html, tr(html->lang, "Alat yang dipakai"), (const char *const *)headings->pdata,
                   HEADINGS);
    for (size_t i = 0; i < record_count(plan->chosen); i++) {
        draw_line(view, tool_at(plan->chosen, i), (char *const *)headings->pdata);
    }
    ui_table_end(html);
}

static void draw_left_out(PageView *view, const ToolPlan *plan)
{
    Html *html = view->html;
    ui_fold_begin(html, tr(html->lang, "Sengaja belum dipakai"));
    ui_list_begin(html);
    for (size_t i = 0; i < tool_matrix_count(plan->matrix); i++) {
        const ToolRow *row = tool_matrix_at(plan->matrix, i);
        if (tool_plan_chosen(plan, row->platform->key) != NULL || row->state == TOOL_CHOSEN) {
            continue;
        }
        const Reason *reason = reasons_count(row->reasons) > 0 ? reasons_at(row->reasons, 0) : NULL;
        ui_item(html, (UiItem){.title = platform_name(row->platform, html->lang),
                               .note = reason != NULL ? reason->text : NULL,
                               .badge = tr(html->lang, tool_state_name(row->state))});
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(ToolPlan) plan = {0};
    if (!tool_plan_load(view->context, &plan, error)) {
        return false;
    }
    if (record_count(plan.chosen) == 0) {
        ui_empty(html, "list", tr(html->lang, "Belum ada alat yang dipilih."));
        ui_actions_begin(html);
        ui_button_link(html, "/alat", tr(html->lang, "Pilih alat"), true);
        ui_actions_end(html);
        return true;
    }
    g_autofree char *names = tool_plan_names(&plan, view->context);
    if (names != NULL) {
        ui_notice(html, TONE_WARNING, names);
    }
    draw_chosen(view, &plan);
    if (plan.matrix != NULL) {
        draw_left_out(view, &plan);
    }
    return true;
}

const Page page_tool_matrix = {
    .path = "/matriks",
    .title = N_("Matriks alat"),
    .job = JOB_PLAN,
    .note = N_("Tujuh jawaban untuk tiap alat, siap dicetak"),
    .order = 42,
    .icon = "list",
    .back = "/alat",
    .wide = true,
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .get = get,
};
