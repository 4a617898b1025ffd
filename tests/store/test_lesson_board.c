// SPDX-License-Identifier: Apache-2.0
#include "store/lesson_board.h"

#include "testkit/testkit.h"

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

static void begun_lessons_come_first_and_finished_ones_last(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = knowledge_new(tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    g_auto(LessonBoard) board = {0};
    g_auto(LessonBoard) other = {0};
    LessonEntry done = {"unggah-foto", "upload_photo", 7};
    LessonEntry begun = {"percaya-diri", "confidence", 2};
    assert_ok(lesson_step(db, BUSINESS, &done, NOW, &error), error);
    assert_ok(lesson_finish(db, BUSINESS, &done, NOW, &error), error);
    assert_ok(lesson_step(db, BUSINESS, &begun, NOW, &error), error);
    assert_ok(lesson_board_load(db, BUSINESS, knowledge, &board, &error), error);
    g_assert_cmpuint(lesson_board_count(&board), ==, lesson_count(knowledge));
    g_assert_cmpuint(board.done, ==, 1);
    g_assert_cmpstr(lesson_board_next(&board)->key, ==, "percaya-diri");
    g_assert_cmpint(lesson_board_state(&board, lesson_board_at(&board, 0)), ==, LESSON_BEGUN);
    g_assert_cmpint(lesson_board_state(&board, lesson_board_at(&board, 1)), ==, LESSON_NEW);
    const Lesson *last = lesson_board_at(&board, lesson_board_count(&board) - 1);
    g_assert_cmpstr(last->key, ==, "unggah-foto");
    g_assert_cmpint(lesson_board_state(&board, last), ==, LESSON_DONE);
    assert_ok(lesson_board_load(db, OTHER_BUSINESS, knowledge, &other, &error), error);
    g_assert_cmpuint(other.done, ==, 0);
}

static void nothing_is_next_when_all_are_finished(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = knowledge_new(tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    g_auto(LessonBoard) board = {0};
    for (size_t i = 0; i < lesson_count(knowledge); i++) {
        const Lesson *lesson = lesson_at(knowledge, i);
        LessonEntry entry = {lesson->key, skill_key(lesson->skill), 5};
        assert_ok(lesson_step(db, BUSINESS, &entry, NOW, &error), error);
        assert_ok(lesson_finish(db, BUSINESS, &entry, NOW, &error), error);
    }
    assert_ok(lesson_board_load(db, BUSINESS, knowledge, &board, &error), error);
    g_assert_null(lesson_board_next(&board));
}

void test_lesson_board(void)
{
    testkit_db_case("/store/lesson_board/order", begun_lessons_come_first_and_finished_ones_last);
    testkit_db_case("/store/lesson_board/finished", nothing_is_next_when_all_are_finished);
}
