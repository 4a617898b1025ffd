// SPDX-License-Identifier: Apache-2.0
#include "store/sheet.h"
#include "app/tool_plan.h"
#include "page/page.h"
#include "page/start/question_view.h"
#include "store/goal.h"

/* The strategy sheet to be printed: the management answers on top (P05), then the four stages in
 * their order (M17), with date and version. */

#define VERSIONS_SHOWN 12

typedef struct {
    ToolPlan plan;
    RecordList *goals, *versions;
} SheetView;

static void sheet_view_clear(SheetView *sheet)
{
    tool_plan_clear(&sheet->plan);
    g_clear_pointer(&sheet->goals, record_list_free);
    g_clear_pointer(&sheet->versions, record_list_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SheetView, sheet_view_clear)

static char *version_said(const Sheet *sheet, const Lang *lang)
{
    g_autofree char *day = day_format_long((Day)sheet->day, lang);
    return g_strdup_printf(tr(lang, "Versi %d, %s"), (int)sheet->version, day);
}

static void draw_readiness(PageView *view, const SheetView *sheet)
{
    Html *html = view->html;
    const Readiness *readiness = &sheet->plan.standing.profile.readiness;
    ui_facts_begin(html);
    for (int i = 0; i < READINESS_FACTORS; i++) {
        ReadinessFactor factor = (ReadinessFactor)i;
        g_autofree char *score =
            g_strdup_printf(tr(html->lang, "%d dari %d"), readiness->score[factor], READINESS_MAX);
        ui_fact(html, tr(html->lang, readiness_name(factor)), score);
    }
    ui_fact_said(html, tr(html->lang, "fase"),
                 tr(html->lang, phase_name(sheet->plan.standing.profile.phase)));
    ui_facts_end(html);
}

static void draw_goals(PageView *view, const SheetView *sheet)
{
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(sheet->goals); i++) {
        const Goal *goal = goal_at(sheet->goals, i);
        g_autofree char *due = day_format_long((Day)goal->due_day, view->html->lang);
        ui_item(view->html, (UiItem){.title_data = goal->words, .note = due});
    }
    ui_list_end(view->html);
}

/* Those not for now, or the others. */
static void draw_tools(Html *html, const ToolPlan *plan, bool not_now)
{
    ui_list_begin(html);
    for (size_t i = 0; i < tool_matrix_count(plan->matrix); i++) {
        const ToolRow *row = tool_matrix_at(plan->matrix, i);
        bool chosen = tool_plan_chosen(plan, row->platform->key) != NULL;
        if ((!chosen && row->state == TOOL_NOT_NOW) == not_now) {
            ui_item(html, (UiItem){.title = platform_name(row->platform, html->lang),
                                   .badge = chosen ? tr(html->lang, "sudah dipilih")
                                                   : tr(html->lang, tool_state_name(row->state)),
                                   .tone = chosen ? TONE_GOOD : TONE_PLAIN});
        }
    }
    ui_list_end(html);
}

static void draw_options(PageView *view, const SheetView *sheet)
{
    Html *html = view->html;
    const ToolMatrix *matrix = sheet->plan.matrix;
    if (matrix == NULL) {
        ui_paragraph(html, sheet->plan.missing);
        return;
    }
    draw_tools(html, &sheet->plan, false);
    ui_fold_begin(html, tr(html->lang, "Tidak sekarang"));
    draw_tools(html, &sheet->plan, true);
    ui_fold_end(html);
}

static void draw_evaluation(PageView *view, const SheetView *sheet)
{
    Html *html = view->html;
    g_autofree char *count = g_strdup_printf(
        tr_count(html->lang, "%d tinjauan sudah ditutup", sheet->plan.standing.progress->reviews),
        (int)sheet->plan.standing.progress->reviews);
    ui_paragraph(html, count);
}

static void (*const DRAW_STAGE[STAGE_COUNT])(PageView *, const SheetView *) = {
    [STAGE_READINESS] = draw_readiness,
    [STAGE_GOALS] = draw_goals,
    [STAGE_OPTIONS] = draw_options,
    [STAGE_EVALUATION] = draw_evaluation,
};

static void draw_stages(PageView *view, const SheetView *sheet)
{
    static const char *const STATES[] = {[STAGE_LOCKED] = N_("menunggu"),
                                         [STAGE_OPEN] = N_("sedang dikerjakan"),
                                         [STAGE_DONE] = N_("selesai")};
    Html *html = view->html;
    StrategyFacts facts = standing_strategy(&sheet->plan.standing);
    for (int i = 0; i < STAGE_COUNT; i++) {
        StageState state = strategy_state((StrategyStage)i, &facts);
        g_autofree char *title = g_strdup_printf(tr(html->lang, "Langkah %d: %s"), i + 1,
                                                 tr(html->lang, strategy_name((StrategyStage)i)));
        ui_card_begin(html, title);
        ui_badge(html, state == STAGE_DONE ? TONE_GOOD : TONE_PLAIN, tr(html->lang, STATES[state]));
        DRAW_STAGE[i](view, sheet);
        ui_card_end(html);
    }
}

static void draw_versions(PageView *view, const RecordList *versions)
{
    static const struct {
        const char *key, *label;
    } REASONS[] = {{"start", N_("jawaban pertama")},
                   {"answers", N_("jawaban berubah")},
                   {"lesson", N_("setelah pelajaran selesai")},
                   {"evaluation", N_("setelah tinjauan")}};
    Html *html = view->html;
    ui_fold_begin(html, tr(html->lang, "Versi sebelumnya"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(versions); i++) {
        const Sheet *sheet = sheet_at(versions, i);
        g_autofree char *title = version_said(sheet, html->lang);
        g_autofree char *scores =
            g_strdup_printf("%d/%d/%d/%d", (int)sheet->access, (int)sheet->literacy,
                            (int)sheet->support, (int)sheet->infrastructure);
        const char *reason = "";
        for (size_t r = 0; r < G_N_ELEMENTS(REASONS); r++) {
            if (g_str_equal(REASONS[r].key, sheet->reason)) {
                reason = REASONS[r].label;
            }
        }
        ui_item(html, (UiItem){.title = title,
                               .note = *reason != '\0' ? tr(html->lang, reason) : NULL,
                               .value = scores});
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_auto(SheetView) sheet = {0};
    if (!tool_plan_load(context, &sheet.plan, error) ||
        !goal_list_open(context->db, context->business_id, &sheet.goals, error) ||
        !sheet_list(context->db, context->business_id, 0, VERSIONS_SHOWN, &sheet.versions, error)) {
        return false;
    }
    if (record_count(sheet.versions) > 0) {
        g_autofree char *version = version_said(sheet_at(sheet.versions, 0), html->lang);
        ui_lead(html, version);
    } else {
        ui_empty(html, "ladder", tr(html->lang, "Lembar terisi setelah pertanyaan selesai."));
        ui_actions_begin(html);
        ui_button_link(html, "/mulai", tr(html->lang, "Lanjutkan pertanyaan"), true);
        ui_actions_end(html);
    }
    question_facts_draw(view, &sheet.plan.standing, "manage");
    question_facts_draw(view, &sheet.plan.standing, "presence");
    draw_stages(view, &sheet);
    draw_versions(view, sheet.versions);
    return true;
}

const Page page_sheet = {
    .path = "/lembar",
    .title = N_("Lembar strategi"),
    .job = JOB_START,
    .note = N_("Satu halaman untuk dicetak"),
    .order = 30,
    .icon = "list",
    .back = "/profil",
    .wide = true,
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .get = get,
};
