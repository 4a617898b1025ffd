// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the pages about lessons draw alike (requirement L03). Lessons are borrowed from the
 * knowledge; texts handed out are the caller's. */
#include "page/page.h"
#include "store/lesson_board.h"

MUST_USE char *lesson_href(const Lesson *lesson); /* "/belajar/menulis-deskripsi" */
MUST_USE char *lesson_minutes_said(const Lesson *lesson, const Lang *lang);
void draw_lesson_size(Html *html, const Lesson *lesson); /* minutes and steps */
void draw_lesson_examples(Html *html, const Lesson *lesson);
/* The lesson named in the path; NULL and NOT_FOUND when there is none. */
const Lesson *lesson_of_view(const PageView *view, GError **error);
