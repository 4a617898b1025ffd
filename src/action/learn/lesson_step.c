// SPDX-License-Identifier: Apache-2.0
#include "action/learn/lesson_asked.h"
#include "store/lesson.h"

static const Field FIELDS[] = {
    LESSON_FIELD,
    {"step", N_("Langkah yang sudah dikerjakan"), FIELD_NUMBER, true, .max = LESSON_STEPS_MAX,
     .help = N_("0 berarti baru mulai.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const Lesson *lesson = lesson_asked(doing);
    int64_t steps = form_int(doing->values, "step");
    if (lesson == NULL) {
        return true;
    }
    if (steps > (int64_t)lesson_steps(lesson)) {
        form_errors_add(doing->errors, "step",
                        tr(context->lang, "Pelajaran ini hanya %zu langkah."),
                        lesson_steps(lesson));
        return true;
    }
    LessonEntry entry = {lesson->key, skill_key(lesson->skill), steps};
    return lesson_step(context->db, context->business_id, &entry, context->now, error);
}

const Action action_lesson_step = {
    .name = "lesson_step",
    .resource = "lessons",
    .verb = "step",
    .needs = CAN_LEARN,
    .form = &FORM,
    .label = N_("Sudah, lanjut"),
    .summary = "Begins a lesson or says how many of its steps are done.",
    .run = run,
};
