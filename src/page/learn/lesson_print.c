// SPDX-License-Identifier: Apache-2.0
#include "page/learn/lesson_view.h"

/* On paper: all steps with room to tick, for a classroom without signal. */
static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Lesson *lesson = lesson_of_view(view, error);
    if (lesson == NULL) {
        return false;
    }
    g_clear_pointer(&view->back, g_free);
    view->back = lesson_href(lesson);
    view->title_data = g_strdup(lesson_title(lesson, lang));
    ui_lead(html, lesson_why(lesson, lang));
    draw_lesson_size(html, lesson);
    draw_lesson_examples(html, lesson);
    ui_heading(html, tr(lang, "Langkah"));
    ui_steps_begin(html);
    for (size_t i = 0; i < lesson_steps(lesson); i++) {
        g_autofree char *box = g_strconcat("☐ ", lesson_step_said(lesson, i, lang), NULL);
        ui_step(html, box, false, false);
    }
    ui_steps_end(html);
    ui_heading(html, tr(lang, "Tugas nyata"));
    ui_steps_begin(html);
    for (size_t i = 0; i < lesson_tasks(lesson); i++) {
        g_autofree char *box =
            g_strconcat("☐ ", lesson_task_said(lesson_task_at(lesson, i), lang), NULL);
        ui_step(html, box, false, false);
    }
    ui_steps_end(html);
    return true;
}

const Page page_lesson_print = {
    .path = "/belajar/cetak/{kunci}",
    .title = N_("Pelajaran:"),
    .job = JOB_LEARN,
    .back = "/belajar",
    .needs = CAN_LEARN,
    .subject = SUBJECT_PLAN,
    .get = get,
};
