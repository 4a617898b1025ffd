// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/lesson_board.h"

static const char *const STATES[] = {
    [LESSON_NEW] = "new", [LESSON_BEGUN] = "begun", [LESSON_DONE] = "done"};

static json_t *tasks_document(const Lesson *lesson, const int64_t *counts, const Lang *lang)
{
    json_t *tasks = json_array();
    for (size_t i = 0; i < lesson_tasks(lesson); i++) {
        const LessonTask *task = lesson_task_at(lesson, i);
        json_array_append_new(
            tasks, json_pack("{s:s, s:s, s:I, s:I}", "check", lesson_check_key(task->check), "text",
                             lesson_task_said(task, lang), "needed", (json_int_t)task->needed,
                             "seen", (json_int_t)counts[i]));
    }
    return tasks;
}

static json_t *steps_document(const Lesson *lesson, const Lang *lang)
{
    json_t *steps = json_array();
    for (size_t i = 0; i < lesson_steps(lesson); i++) {
        json_array_append_new(steps, json_string(lesson_step_said(lesson, i, lang)));
    }
    return steps;
}

static json_t *lesson_document(const LessonBoard *board, const Lesson *lesson,
                               const int64_t *counts, const Lang *lang)
{
    const LessonProgress *progress = lesson_progress_of(board->progress, lesson->key);
    return json_pack("{s:s, s:s, s:s, s:i, s:I, s:s, s:I, s:o, s:o}", "lesson", lesson->key,
                     "title", lesson_title(lesson, lang), "skill", skill_key(lesson->skill),
                     "skill_score", skill_score(board->answers, lesson->skill), "minutes",
                     (json_int_t)lesson->minutes, "state",
                     STATES[lesson_board_state(board, lesson)], "steps_done",
                     (json_int_t)(progress != NULL ? progress->steps : 0), "steps",
                     steps_document(lesson, lang), "tasks", tasks_document(lesson, counts, lang));
}

static bool read_lessons(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_auto(LessonBoard) board = {0};
    if (!lesson_board_load(context->db, context->business_id, context->knowledge, &board, error)) {
        return false;
    }
    json_auto_t *lessons = json_array();
    for (size_t i = 0; i < lesson_board_count(&board); i++) {
        const Lesson *lesson = lesson_board_at(&board, i);
        int64_t counts[LESSON_TASKS_MAX] = {0};
        if (!lesson_tasks_count(context->db, context->business_id, lesson, counts, error)) {
            return false;
        }
        json_array_append_new(lessons, lesson_document(&board, lesson, counts, context->lang));
    }
    const Lesson *next = lesson_board_next(&board);
    *ret_document = json_pack("{s:s?, s:I, s:O}", "next", next != NULL ? next->key : NULL, "done",
                              (json_int_t)board.done, "lessons", lessons);
    return true;
}

const Resource resource_lessons = {
    .name = "lessons",
    .summary = "All lessons with their state, the one to take now first.",
    .needs = CAN_LEARN,
    .subject = SUBJECT_PLAN,
    .read = read_lessons,
};
