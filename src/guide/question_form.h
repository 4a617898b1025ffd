// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Questions as forms, made from the knowledge in the reader's language: one screen to be drawn, or
 * all questions to be read from any door (page, API, command line). Drawn screens name the keys they
 * asked in the hidden field QUESTION_ASKED, because a browser sends nothing for a question without
 * ticks, and "none of these" is an answer too (guide/question.h). Requirements M18, L12. */
#include "base/form_table.h"
#include "guide/question.h"

#define QUESTION_ASKED "asked"

/* One field a question, loosely typed: question_check decides what may be stored. First the field
 * QUESTION_ASKED. */
MUST_USE FormTable *question_form_all(const Knowledge *knowledge, const Lang *lang);

/* The questions of one screen with their choices; in the guided depth only the first few choices
 * are shown at once. */
MUST_USE FormTable *question_form_screen(const Knowledge *knowledge, const char *group,
                                         int64_t screen, Depth depth, const Lang *lang);
/* "phone,computer": what the screen asks. */
MUST_USE char *question_screen_keys(const Knowledge *knowledge, const char *group, int64_t screen);

/* What was answered so far, as it would be typed into the forms above. */
MUST_USE FormValues *question_values(const Knowledge *knowledge, const Answers *answers);
