// SPDX-License-Identifier: Apache-2.0
#pragma once
/* All lessons of a business with where it stands in each, the one to go on with in front: begun
 * ones, then as guide/lesson.h orders them, finished ones last (requirement L03). */
#include "store/lesson.h"

typedef enum { LESSON_NEW, LESSON_BEGUN, LESSON_DONE } LessonState;

typedef struct {
    Answers *answers;     /* with what lessons have taught */
    RecordList *progress; /* LessonProgress */
    GPtrArray *lessons;   /* Lesson, in order; borrowed from the knowledge */
    size_t done;
} LessonBoard;

MUST_USE bool lesson_board_load(Db *db, int64_t business_id, const Knowledge *knowledge,
                                LessonBoard *ret_board, GError **error);
void lesson_board_clear(LessonBoard *board);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(LessonBoard, lesson_board_clear)

size_t lesson_board_count(const LessonBoard *board);
const Lesson *lesson_board_at(const LessonBoard *board, size_t i);
LessonState lesson_board_state(const LessonBoard *board, const Lesson *lesson);
/* The lesson to take now; NULL when all are finished. */
const Lesson *lesson_board_next(const LessonBoard *board);
