// SPDX-License-Identifier: Apache-2.0
#include "action/learn/lesson_asked.h"
#include "app/standing.h"
#include "store/lesson.h"

static const Field FIELDS[] = {LESSON_FIELD, {0}};
static const Form FORM = {FIELDS};

/* The task must have been seen done: a lesson is finished by work. */
static bool refuse(const Doing *doing, const LessonTask *task)
{
    const Lang *lang = doing->context->lang;
    form_errors_add(doing->errors, "",
                    tr(lang, "Tugas ini belum terlihat: %s Kerjakan dulu, lalu tekan Selesai lagi. "
                             "Langkah Anda tetap tersimpan."),
                    lesson_task_said(task, lang));
    return true;
}

/* The raised skill may move the profile, and the strategy sheet with it. */
static bool tell_score(const Doing *doing, Skill skill, GError **error)
{
    const Context *context = doing->context;
    g_auto(Standing) standing = {0};
    if (!standing_load(context, &standing, error) ||
        !standing_keep_sheet(context, &standing, "lesson", error)) {
        return false;
    }
    doing->result->message = g_strdup_printf(
        tr(context->lang, "Bagus, pelajaran selesai! Kemampuan %s sekarang %d dari %d."),
        tr(context->lang, skill_name(skill)), skill_score(standing.answers, skill),
        SKILL_SCORE_MAX);
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const Lesson *lesson = lesson_asked(doing);
    int64_t counts[LESSON_TASKS_MAX] = {0};
    if (lesson == NULL) {
        return true;
    }
    if (!lesson_tasks_count(context->db, context->business_id, lesson, counts, error)) {
        return false;
    }
    const LessonTask *open = lesson_task_open(lesson, counts);
    if (open != NULL) {
        return refuse(doing, open);
    }
    LessonEntry entry = {lesson->key, skill_key(lesson->skill), (int64_t)lesson_steps(lesson)};
    return lesson_finish(context->db, context->business_id, &entry, context->now, error) &&
           tell_score(doing, lesson->skill, error);
}

const Action action_lesson_finish = {
    .name = "lesson_finish",
    .resource = "lessons",
    .verb = "finish",
    .needs = CAN_LEARN,
    .form = &FORM,
    .label = N_("Selesai"),
    .done = N_("Bagus, pelajaran ini selesai!"),
    .summary = "Finishes a lesson once its task has been done; raises the skill.",
    .run = run,
};
