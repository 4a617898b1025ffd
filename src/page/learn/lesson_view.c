// SPDX-License-Identifier: Apache-2.0
#include "page/learn/lesson_view.h"

char *lesson_href(const Lesson *lesson)
{
    return g_strconcat("/belajar/", lesson->key, NULL);
}

char *lesson_minutes_said(const Lesson *lesson, const Lang *lang)
{
    return g_strdup_printf(tr_count(lang, "%d menit", lesson->minutes), (int)lesson->minutes);
}

void draw_lesson_size(Html *html, const Lesson *lesson)
{
    g_autofree char *size =
        g_strdup_printf(tr(html->lang, "Sekitar %d menit, %zu langkah, lalu praktik langsung."),
                        (int)lesson->minutes, lesson_steps(lesson));
    ui_hint(html, size);
}

void draw_lesson_examples(Html *html, const Lesson *lesson)
{
    const Lang *lang = html->lang;
    ui_list_begin(html);
    ui_item(html, (UiItem){.title = tr(lang, "Kurang baik"),
                           .note = lesson_bad(lesson, lang),
                           .tone = TONE_WARNING});
    ui_item(html, (UiItem){.title = tr(lang, "Lebih baik"),
                           .note = lesson_good(lesson, lang),
                           .tone = TONE_GOOD});
    ui_list_end(html);
}

const Lesson *lesson_of_view(const PageView *view, GError **error)
{
    const Lesson *lesson = lesson_find(view->context->knowledge, view->segment);
    if (lesson == NULL) {
        error_set(error, ERROR_NOT_FOUND, "no such lesson");
    }
    return lesson;
}
