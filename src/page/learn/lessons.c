// SPDX-License-Identifier: Apache-2.0
#include "page/learn/lesson_view.h"
#include "page/page.h"

static void draw_next(Html *html, const LessonBoard *board)
{
    const Lang *lang = html->lang;
    const Lesson *next = lesson_board_next(board);
    if (next == NULL) {
        ui_notice(html, TONE_GOOD,
                  tr(lang, "Semua pelajaran sudah selesai. Lanjutkan dengan rutinitas harian."));
        return;
    }
    g_autofree char *href = lesson_href(next);
    bool begun = lesson_board_state(board, next) == LESSON_BEGUN;
    ui_card_begin(html, lesson_title(next, lang));
    ui_paragraph(html, lesson_why(next, lang));
    draw_lesson_size(html, next);
    ui_actions_begin(html);
    ui_button_link(html, href, begun ? tr(lang, "Lanjutkan") : tr(lang, "Buka pelajaran ini"),
                   true);
    ui_actions_end(html);
    ui_card_end(html);
}

static void draw_list(Html *html, const LessonBoard *board, size_t from, size_t to)
{
    const Lang *lang = html->lang;
    ui_list_begin(html);
    for (size_t i = from; i < to; i++) {
        const Lesson *lesson = lesson_board_at(board, i);
        LessonState state = lesson_board_state(board, lesson);
        g_autofree char *href = lesson_href(lesson);
        g_autofree char *minutes = lesson_minutes_said(lesson, lang);
        ui_item(html, (UiItem){.title = lesson_title(lesson, lang),
                               .note = minutes,
                               .href = href,
                               .tone = state == LESSON_DONE ? TONE_GOOD : TONE_PLAIN,
                               .badge = state == LESSON_DONE    ? tr(lang, "Selesai")
                                        : state == LESSON_BEGUN ? tr(lang, "Sedang dipelajari")
                                                                : NULL});
    }
    ui_list_end(html);
}

/* What is not for now: guided owners see one line for it, others the list itself (L12). */
static void draw_others(Html *html, const LessonBoard *board, bool guided)
{
    const Lang *lang = html->lang;
    size_t open = lesson_board_count(board) - board->done;
    if (open > 1 && guided) {
        ui_fold_begin(html, tr(lang, "Pelajaran berikutnya"));
        draw_list(html, board, 1, open);
        ui_fold_end(html);
    } else if (open > 1) {
        ui_heading(html, tr(lang, "Pelajaran berikutnya"));
        draw_list(html, board, 1, open);
    }
    if (board->done > 0) {
        ui_fold_begin(html, tr(lang, "Yang sudah selesai"));
        draw_list(html, board, open, lesson_board_count(board));
        ui_fold_end(html);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_auto(LessonBoard) board = {0};
    if (!lesson_board_load(context->db, context->business_id, context->knowledge, &board, error)) {
        return false;
    }
    Profile profile = profile_of(context->knowledge, board.answers);
    size_t all = lesson_board_count(&board);
    g_autofree char *progress =
        g_strdup_printf(tr(html->lang, "%zu dari %zu pelajaran selesai"), board.done, all);
    draw_next(html, &board);
    ui_meter(html, (int64_t)board.done, (int64_t)all, progress);
    draw_others(html, &board, profile.depth == DEPTH_GUIDED);
    ui_actions_begin(html);
    ui_button_link(html, "/hari-ini", tr(html->lang, "Rutinitas hari ini"), false);
    ui_actions_end(html);
    return true;
}

const Page page_lessons = {
    .path = "/belajar",
    .title = N_("Belajar"),
    .job = JOB_LEARN,
    .note = N_("Pelajaran pendek, paling lama 10 menit"),
    .order = 10,
    .icon = "learn",
    .back = "/menu",
    .needs = CAN_LEARN,
    .subject = SUBJECT_PLAN,
    .kept = true,
    .get = get,
};
