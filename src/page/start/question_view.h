// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Questions on a page: one screen of a group as a form that posts answer_set, and given answers as
 * they are read. Used by the guided start, the ladder, the obstacles, the first card. */
#include "app/standing.h"
#include "page/page.h"

typedef struct {
    const char *group;
    int64_t screen;
    const char *next;   /* where to go once stored */
    const char *submit; /* translated; NULL: "Lanjut" */
} QuestionScreen;
void question_screen_draw(PageView *view, const Standing *standing, QuestionScreen screen);

/* The answer in words, for reading; "" when not answered. */
MUST_USE char *question_answer_said(const Question *question, const Answers *answers,
                                    const Lang *lang);
/* Questions of a group, each with its answer below; those without an answer say so. */
void question_facts_draw(PageView *view, const Standing *standing, const char *group);
/* Is every question of this screen optional? */
bool question_screen_may_wait(const Knowledge *knowledge, const char *group, int64_t screen);
