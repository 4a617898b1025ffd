// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How far a business has come in each lesson, and whether the lesson's task has been seen done
 * (requirements L03, M18).
 *
 * A lesson is begun once and finished once; it is finished by work: a check counts the business's
 * own records made since the lesson was begun. A new check is one line in guide/lesson.h and one
 * line of SQL in lesson.c. A finished lesson raises its skill through answer_load. */
#include "db/record.h"
#include "guide/lesson.h"

typedef struct {
    const char *lesson;
    const char *skill;
    int64_t steps; /* ticked so far */
    int64_t begun_at;
    int64_t done_at; /* 0: not finished */
} LessonProgress;
RECORD_LIST(LessonProgress, lesson_progress)

typedef struct {
    const char *lesson, *skill;
    int64_t steps;
} LessonEntry;

/* Every lesson begun, the one begun first in front. */
MUST_USE bool lesson_progress_list(Db *db, int64_t business_id, RecordList **ret_list,
                                   GError **error);
/* NULL: not begun. */
const LessonProgress *lesson_progress_of(const RecordList *list, const char *lesson);
/* Begins the lesson when needed and says how many steps are ticked; nothing changes after the end. */
MUST_USE bool lesson_step(Db *db, int64_t business_id, const LessonEntry *entry, int64_t now,
                          GError **error);
/* How often each task of the lesson was done since it was begun; 0 before that. */
MUST_USE bool lesson_tasks_count(Db *db, int64_t business_id, const Lesson *lesson,
                           int64_t ret_counts[LESSON_TASKS_MAX], GError **error);
/* Keeps the first end. NOT_FOUND: never begun. */
MUST_USE bool lesson_finish(Db *db, int64_t business_id, const LessonEntry *entry, int64_t now,
                            GError **error);

/* Puts the skills of finished lessons among the answers, under ANSWER_LESSONS. */
MUST_USE bool lesson_learned(Db *db, int64_t business_id, Answers *answers, GError **error);
