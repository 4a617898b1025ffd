// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Which lesson an action is about: the field that names it, and the lesson itself, borrowed from the
 * knowledge. A name that no lesson has refuses the form (requirement L03). */
#include "action/action.h"
#include "guide/lesson.h"

#define LESSON_FIELD                                                                               \
    {                                                                                              \
        "lesson", N_("Pelajaran"), FIELD_CHOICE, true                                              \
    }

/* NULL: there is none, and the form's errors say so. */
const Lesson *lesson_asked(const Doing *doing);
