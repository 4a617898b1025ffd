// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/channel.h"
#include "guide/step.h"
#include "page/page.h"
#include "store/tool.h"

/* Real steps of her work become a series of posts (requirement C10). */

static const Action *const ACTIONS_HERE[] = {&action_post_series, NULL};

static GArray *step_options(const Context *context)
{
    GArray *options = g_array_new(TRUE, TRUE, sizeof(UiOption));
    for (size_t i = 0; i < step_count(context->knowledge); i++) {
        const Step *step = step_at(context->knowledge, i);
        UiOption option = {step->key, step_name(step, context->lang)};
        if (step_fits(step, context->business->trade)) {
            g_array_append_val(options, option);
        }
    }
    return options;
}

static GArray *place_options(const Context *context, const RecordList *tools)
{
    GArray *options = g_array_new(TRUE, TRUE, sizeof(UiOption));
    for (size_t i = 0; i < record_count(tools); i++) {
        const char *key = tool_at(tools, i)->platform;
        UiOption option = {key, channel_name_of(context->knowledge, key, NULL, context->lang)};
        g_array_append_val(options, option);
    }
    return options;
}

/* What each post will say and show, before she decides. */
static void draw_steps(PageView *view)
{
    Html *html = view->html;
    const Context *context = view->context;
    ui_fold_begin(html, tr(html->lang, "Lihat kalimat dan fotonya"));
    ui_list_begin(html);
    for (size_t i = 0; i < step_count(context->knowledge); i++) {
        const Step *step = step_at(context->knowledge, i);
        if (step_fits(step, context->business->trade)) {
            ui_item(html, (UiItem){.title_data = step->text,
                                   .note = step_photo(step, html->lang),
                                   .icon = "create"});
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) tools = NULL;
    if (!tool_list_chosen(context->db, context->business_id, &tools, error)) {
        return false;
    }
    if (record_count(tools) == 0) {
        ui_empty(html, "calendar", tr(html->lang, "Pilih dulu tempat berjualan Anda."));
        ui_actions_begin(html);
        ui_button_link(html, "/alat", tr(html->lang, "Pilih tempat"), true);
        ui_actions_end(html);
        return true;
    }
    g_autoptr(GArray) steps = step_options(context);
    g_autoptr(GArray) places = place_options(context, tools);
    const UiOptions options[] = {
        {"steps", (const void *)steps->data}, {"platform", (const void *)places->data}, {0}};
    ui_lead(html, tr(html->lang, "Cara kerja yang rapi dan bersih pantas diperlihatkan. Centang "
                                 "hanya yang memang Anda kerjakan."));
    page_form(view, (PageForm){.action = &action_post_series, .options = options});
    draw_steps(view);
    return true;
}

const Page page_process = {
    .path = "/cara-kerja",
    .title = N_("Cerita cara kerja"),
    .job = JOB_CREATE,
    .note = N_("Langkah nyata menjadi seri kiriman"),
    .order = 60,
    .icon = "list",
    .back = "/menu",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
