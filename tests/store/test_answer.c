// SPDX-License-Identifier: Apache-2.0
#include "store/answer.h"

#include "testkit/testkit.h"

static void an_answer_is_kept_changed_and_taken_away(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Answers) before = NULL;
    g_autoptr(Answers) other = NULL;
    g_autoptr(Answers) after = NULL;
    assert_ok(answer_save(db, BUSINESS, "signal", "places", NOW, &error), error);
    assert_ok(answer_save(db, BUSINESS, "signal", "good", NOW + 1, &error), error);
    assert_ok(answer_save(db, BUSINESS, "vision", "Warung yang dikenal satu desa", NOW, &error),
              error);
    assert_ok(answer_load(db, BUSINESS, &before, &error), error);
    g_assert_cmpstr(answers_get(before, "signal"), ==, "good");
    g_assert_cmpstr(answers_get(before, "vision"), ==, "Warung yang dikenal satu desa");

    assert_ok(answer_load(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_false(answers_given(other, "signal"));

    assert_ok(answer_save(db, OTHER_BUSINESS, "signal", "", NOW, &error), error);
    assert_ok(answer_save(db, BUSINESS, "vision", "", NOW, &error), error);
    assert_ok(answer_load(db, BUSINESS, &after, &error), error);
    g_assert_true(answers_given(after, "signal"));
    g_assert_false(answers_given(after, "vision"));
}

void test_answer(void)
{
    testkit_db_case("/store/answer/kept_and_changed", an_answer_is_kept_changed_and_taken_away);
}
