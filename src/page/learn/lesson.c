// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/learn/lesson_view.h"

static const Action *const ACTIONS_HERE[] = {&action_lesson_step, &action_lesson_finish, NULL};

typedef struct {
    const Lesson *lesson;
    LessonState state;
    size_t steps; /* ticked */
    int score;
    int64_t counts[LESSON_TASKS_MAX];
} LessonView;

/* A button that says how many steps are done. */
static void draw_step_button(PageView *view, const LessonView *shown, size_t steps,
                             const char *label, bool secondary)
{
    g_autofree char *number = g_strdup_printf("%zu", steps);
    const char *const hidden[] = {"lesson", shown->lesson->key, "step", number, NULL};
    page_form(view, (PageForm){.action = &action_lesson_step,
                               .hidden = hidden,
                               .submit = label,
                               .secondary = secondary,
                               .compact = true});
}

static void draw_steps(PageView *view, const LessonView *shown)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    bool begun = shown->state == LESSON_BEGUN;
    ui_heading(html, tr(lang, "Langkah"));
    ui_steps_begin(html);
    for (size_t i = 0; i < lesson_steps(shown->lesson); i++) {
        ui_step(html, lesson_step_said(shown->lesson, i, lang), i < shown->steps,
                begun && i == shown->steps);
    }
    ui_steps_end(html);
    if (begun && shown->steps < lesson_steps(shown->lesson)) {
        draw_step_button(view, shown, shown->steps + 1, tr(lang, "Sudah, lanjut"), false);
    }
    if (begun && shown->steps > 0) {
        draw_step_button(view, shown, shown->steps - 1, tr(lang, "Mundur satu langkah"), true);
    }
}

static void draw_task(Html *html, const LessonTask *task, int64_t count)
{
    const Lang *lang = html->lang;
    bool seen = count >= task->needed;
    g_autofree char *times =
        task->needed == 1 ? NULL
                          : g_strdup_printf(tr(lang, "%d dari %d kali"),
                                            (int)MIN(count, task->needed), (int)task->needed);
    ui_item(html, (UiItem){.title = lesson_task_said(task, lang),
                           .note = times,
                           .icon = seen ? "check" : "clock",
                           .badge = seen ? tr(lang, "Sudah, bagus!") : tr(lang, "Belum terlihat"),
                           .tone = seen ? TONE_GOOD : TONE_WARNING});
}

/* The finish is offered once all steps are ticked or the work is there; the action has the last
 * word. */
static void draw_tasks(PageView *view, const LessonView *shown)
{
    Html *html = view->html;
    const Lesson *lesson = shown->lesson;
    const LessonTask *open = lesson_task_open(lesson, shown->counts);
    bool ticked = shown->steps == lesson_steps(lesson);
    const char *const hidden[] = {"lesson", lesson->key, NULL};
    ui_card_begin(html, tr(html->lang, "Tugas nyata"));
    ui_list_begin(html);
    for (size_t i = 0; i < lesson_tasks(lesson); i++) {
        draw_task(html, lesson_task_at(lesson, i), shown->counts[i]);
    }
    ui_list_end(html);
    if (open != NULL && shown->state == LESSON_BEGUN) {
        ui_actions_begin(html);
        ui_button_link(html, open->path, tr(html->lang, "Kerjakan tugas"), false);
        ui_actions_end(html);
    }
    if (shown->state == LESSON_BEGUN && (ticked || open == NULL)) {
        page_form(view, (PageForm){.action = &action_lesson_finish,
                                   .hidden = hidden,
                                   .secondary = open != NULL,
                                   .compact = true});
    }
    ui_card_end(html);
}

static void draw_score(Html *html, const LessonView *shown)
{
    const Lang *lang = html->lang;
    g_autofree char *said =
        g_strdup_printf(tr(lang, "Kemampuan %s: %d dari %d"),
                        tr(lang, skill_name(shown->lesson->skill)), shown->score, SKILL_SCORE_MAX);
    ui_meter(html, shown->score, SKILL_SCORE_MAX, said);
}

static void draw_done(Html *html)
{
    const Lang *lang = html->lang;
    ui_notice(html, TONE_GOOD,
              tr(lang, "Pelajaran ini sudah selesai. Pakai terus dalam rutinitas harian."));
    ui_actions_begin(html);
    ui_button_link(html, "/belajar", tr(lang, "Pelajaran berikutnya"), true);
    ui_button_link(html, "/hari-ini", tr(lang, "Rutinitas hari ini"), false);
    ui_actions_end(html);
}

static bool view_load(const PageView *view, LessonView *ret_shown, GError **error)
{
    const Context *context = view->context;
    LessonView shown = {.lesson = lesson_of_view(view, error)};
    g_auto(LessonBoard) board = {0};
    if (shown.lesson == NULL ||
        !lesson_board_load(context->db, context->business_id, context->knowledge, &board, error) ||
        !lesson_tasks_count(context->db, context->business_id, shown.lesson, shown.counts, error)) {
        return false;
    }
    const LessonProgress *progress = lesson_progress_of(board.progress, shown.lesson->key);
    shown.state = lesson_board_state(&board, shown.lesson);
    shown.steps = progress != NULL ? (size_t)progress->steps : 0;
    shown.score = skill_score(board.answers, shown.lesson->skill);
    *ret_shown = shown;
    return true;
}

static void draw_work(PageView *view, const LessonView *shown)
{
    draw_steps(view, shown);
    draw_tasks(view, shown);
}

/* Who has begun sees the step to do first, and may read the reasons again below. */
static void draw_lesson(PageView *view, const LessonView *shown)
{
    Html *html = view->html;
    if (shown->state == LESSON_BEGUN) {
        draw_work(view, shown);
    }
    draw_score(html, shown);
    ui_lead(html, lesson_why(shown->lesson, html->lang));
    draw_lesson_size(html, shown->lesson);
    if (shown->state == LESSON_NEW) {
        draw_step_button(view, shown, 0, tr(html->lang, "Mulai belajar"), false);
    }
    draw_lesson_examples(html, shown->lesson);
    if (shown->state != LESSON_BEGUN) {
        draw_work(view, shown);
    }
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    LessonView shown = {0};
    if (!view_load(view, &shown, error)) {
        return false;
    }
    g_autofree char *print = g_strconcat("/belajar/cetak/", shown.lesson->key, NULL);
    view->title_data = g_strdup(lesson_title(shown.lesson, html->lang));
    if (shown.state == LESSON_DONE) {
        draw_done(html);
    }
    draw_lesson(view, &shown);
    ui_link(html, print, tr(html->lang, "Halaman untuk dicetak"));
    return true;
}

const Page page_lesson = {
    .path = "/belajar/{kunci}",
    .title = N_("Pelajaran:"),
    .job = JOB_LEARN,
    .back = "/belajar",
    .needs = CAN_LEARN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
