// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/tool_plan.h"
#include "page/page.h"

/* Proposals with their reasons: chosen, later, not now. */

static const Tone TONES[TOOL_STATES] = {
    [TOOL_CHOSEN] = TONE_GOOD, [TOOL_LATER] = TONE_WARNING, [TOOL_NOT_NOW] = TONE_PLAIN};

static const char *state_title(ToolState state)
{
    static const char *const TITLES[TOOL_STATES] = {
        [TOOL_CHOSEN] = N_("Cocok untuk sekarang"),
        [TOOL_LATER] = N_("Nanti, setelah yang pertama berjalan"),
        [TOOL_NOT_NOW] = N_("Tidak sekarang"),
    };
    return TITLES[state];
}

static void draw_row(PageView *view, const ToolPlan *plan, const ToolRow *row)
{
    Html *html = view->html;
    const char *key = row->platform->key;
    bool chosen = tool_plan_chosen(plan, key) != NULL;
    g_autofree char *href = g_strconcat("/alat/", key, NULL);
    ui_item_begin(html, (UiItem){.title = platform_name(row->platform, html->lang),
                                 .note = *row->strategy != '\0' ? row->strategy : NULL,
                                 .badge = chosen ? tr(html->lang, "sudah dipilih")
                                                 : tr(html->lang, tool_state_name(row->state)),
                                 .tone = chosen ? TONE_GOOD : TONES[row->state],
                                 .href = href});
    ui_why_begin(html, tr(html->lang, "Mengapa?"));
    for (size_t i = 0; i < reasons_count(row->reasons); i++) {
        const Reason *reason = reasons_at(row->reasons, i);
        ui_why_item(html, reason->text, reason->row);
    }
    ui_why_end(html);
    ui_item_end(html);
}

/* What is not for now stands behind one tap. */
static void draw_state(PageView *view, const ToolPlan *plan, ToolState state)
{
    Html *html = view->html;
    bool folded = state == TOOL_NOT_NOW;
    if (tool_matrix_in(plan->matrix, state) == 0) {
        return;
    }
    (folded ? ui_fold_begin : ui_card_begin)(html, tr(html->lang, state_title(state)));
    ui_list_begin(html);
    for (size_t i = 0; i < tool_matrix_count(plan->matrix); i++) {
        const ToolRow *row = tool_matrix_at(plan->matrix, i);
        if (row->state == state) {
            draw_row(view, plan, row);
        }
    }
    ui_list_end(html);
    (folded ? ui_fold_end : ui_card_end)(html);
}

static void draw_warnings(PageView *view, const ToolPlan *plan)
{
    Html *html = view->html;
    g_autofree char *warning = focus_warning(view->context->knowledge, plan->chosen_keys,
                                             plan->standing.profile.depth, html->lang);
    g_autofree char *refusal = standing_tools_refusal(&plan->standing, html->lang);
    if (warning != NULL) {
        ui_notice(html, TONE_WARNING, warning);
    }
    g_autofree char *names = tool_plan_names(plan, view->context);
    if (names != NULL) {
        ui_notice(html, TONE_WARNING, names);
    }
    if (refusal != NULL) {
        ui_notice(html, TONE_WARNING, refusal);
        ui_actions_begin(html);
        ui_button_link(html, "/strategi", tr(html->lang, "Jawab dulu"), true);
        ui_actions_end(html);
    }
}

/* Posted to, there or at another place of the same app. active: keys "a,b". */
static bool is_active(const char *active, const char *platform)
{
    g_auto(GStrv) keys = g_strsplit(active, ",", -1);
    for (int i = 0; keys[i] != NULL; i++) {
        if (platform_is_kin(keys[i], platform)) {
            return true;
        }
    }
    return false;
}

/* Accounts she has but does not use (requirement X05): rest them, nothing is deleted. */
static bool draw_idle(PageView *view, const ToolPlan *plan, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_autofree char *active = NULL;
    if (!progress_active_platforms(context->db, context->business_id, context->today - 28, &active,
                                   error)) {
        return false;
    }
    const char *used = answers_text(plan->standing.answers, "platforms_used");
    if (*active == '\0' || *used == '\0' || g_str_equal(used, ANSWER_NONE)) {
        return true;
    }
    g_auto(GStrv) accounts = g_strsplit(used, ",", -1);
    ui_card_begin(html, tr(html->lang, "Akun yang Anda punya"));
    ui_list_begin(html);
    for (int i = 0; accounts[i] != NULL; i++) {
        const Platform *platform = platform_find(context->knowledge, accounts[i]);
        Account account = {accounts[i], is_active(active, accounts[i])};
        FocusAdvice advice = focus_advise(context->knowledge, &account, plan->chosen_keys);
        ui_item(html,
                (UiItem){.title = platform != NULL ? platform_name(platform, html->lang) : NULL,
                         .title_data = platform == NULL ? accounts[i] : NULL,
                         .badge = tr(html->lang, focus_name(advice)),
                         .tone = advice == FOCUS_KEEP ? TONE_GOOD : TONE_WARNING});
    }
    ui_list_end(html);
    ui_hint(html, tr(html->lang, "Tangga tidak menghapus akun apa pun; Anda yang memutuskan."));
    ui_link(html, "/periksa-akun", tr(html->lang, "Periksa akun"));
    ui_card_end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(ToolPlan) plan = {0};
    if (!tool_plan_load(view->context, &plan, error)) {
        return false;
    }
    if (plan.matrix == NULL) {
        bool start = !profile_is_complete(&plan.standing.profile);
        ui_empty(html, "ladder", plan.missing);
        ui_actions_begin(html);
        ui_button_link(html, start ? "/mulai" : "/tujuan", tr(html->lang, "Kerjakan sekarang"),
                       true);
        ui_actions_end(html);
        return true;
    }
    draw_warnings(view, &plan);
    for (int state = 0; state < TOOL_STATES; state++) {
        draw_state(view, &plan, (ToolState)state);
    }
    ui_actions_begin(html);
    ui_button_link(html, "/matriks", tr(html->lang, "Lihat matriks alat"), false);
    ui_button_link(html, "/grup", tr(html->lang, "Atur grup"), false);
    ui_button_link(html, "/daftar-alat", tr(html->lang, "Semua media sosial"), false);
    ui_actions_end(html);
    return draw_idle(view, &plan, error);
}

const Page page_tools = {
    .path = "/alat",
    .title = N_("Alat promosi"),
    .job = JOB_PLAN,
    .note = N_("Sedikit saja, yang cocok, dengan alasan"),
    .order = 30,
    .icon = "list",
    .back = "/rencana",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .get = get,
};
