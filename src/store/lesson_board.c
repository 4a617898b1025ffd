// SPDX-License-Identifier: Apache-2.0
#include "store/lesson_board.h"

#include "store/answer.h"

static void board_gather(LessonBoard *board, const GPtrArray *ordered, LessonState state)
{
    for (size_t i = 0; i < ordered->len; i++) {
        gpointer lesson = g_ptr_array_index(ordered, i);
        if (lesson_board_state(board, lesson) == state) {
            g_ptr_array_add(board->lessons, lesson);
        }
    }
}

bool lesson_board_load(Db *db, int64_t business_id, const Knowledge *knowledge,
                       LessonBoard *ret_board, GError **error)
{
    g_auto(LessonBoard) board = {0};
    if (!answer_load(db, business_id, &board.answers, error) ||
        !lesson_progress_list(db, business_id, &board.progress, error)) {
        return false;
    }
    g_autoptr(GPtrArray) ordered = lesson_order(knowledge, board.answers);
    board.lessons = g_ptr_array_new();
    board_gather(&board, ordered, LESSON_BEGUN);
    board_gather(&board, ordered, LESSON_NEW);
    board.done = ordered->len - board.lessons->len;
    board_gather(&board, ordered, LESSON_DONE);
    *ret_board = board;
    board = (LessonBoard){0};
    return true;
}

void lesson_board_clear(LessonBoard *board)
{
    g_clear_pointer(&board->answers, answers_free);
    g_clear_pointer(&board->progress, record_list_free);
    g_clear_pointer(&board->lessons, g_ptr_array_unref);
}

size_t lesson_board_count(const LessonBoard *board)
{
    return board->lessons->len;
}

const Lesson *lesson_board_at(const LessonBoard *board, size_t i)
{
    g_assert(i < board->lessons->len);
    return g_ptr_array_index(board->lessons, i);
}

LessonState lesson_board_state(const LessonBoard *board, const Lesson *lesson)
{
    const LessonProgress *progress = lesson_progress_of(board->progress, lesson->key);
    return progress == NULL ? LESSON_NEW : progress->done_at != 0 ? LESSON_DONE : LESSON_BEGUN;
}

const Lesson *lesson_board_next(const LessonBoard *board)
{
    return board->done < board->lessons->len ? lesson_board_at(board, 0) : NULL;
}
