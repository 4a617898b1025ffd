// SPDX-License-Identifier: Apache-2.0
/* All or nothing, whatever fails in between. */
#include "db/db.h"

#include "things.h"

static bool add_two(Db *db, bool commit, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL || !db_run(db, THINGS_ADD, DB_PARAMS(db_text("first"), db_int(10)), error) ||
        !db_run(db, THINGS_ADD, DB_PARAMS(db_text("second"), db_int(20)), error)) {
        return false;
    }
    return !commit || db_commit(tx, error);
}

static void a_scope_left_early_rolls_back(Db *db)
{
    things_make(db);
    g_autoptr(GError) error = NULL;
    assert_ok(add_two(db, false, &error), error);
    g_assert_cmpint(things_number(db, THINGS_COUNT), ==, 0);
    assert_ok(add_two(db, true, &error), error);
    g_assert_cmpint(things_number(db, THINGS_SUM), ==, 30);
}

static bool nested(Db *db, bool inner_commits, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL || !db_run(db, THINGS_ADD, DB_PARAMS(db_text("outer"), db_int(1)), error) ||
        !add_two(db, inner_commits, error)) {
        return false;
    }
    return db_commit(tx, error);
}

static void only_the_outermost_commits(Db *db)
{
    things_make(db);
    g_autoptr(GError) error = NULL;
    assert_fails(nested(db, false, &error), error, ERROR_INTERNAL);
    g_assert_cmpint(things_number(db, THINGS_COUNT), ==, 0);
    assert_ok(nested(db, true, &error), error);
    g_assert_cmpint(things_number(db, THINGS_COUNT), ==, 3);
}

/* Whoever goes on after a failed statement cannot save half of the work, on neither database. */
static void no_commit_after_a_failed_statement(Db *db)
{
    things_make(db);
    thing_add(db, "taken", 1);
    g_autoptr(GError) error = NULL;
    {
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        g_assert_no_error(error);
        thing_add(db, "half", 5);
        assert_fails(db_run(db, THINGS_ADD, DB_PARAMS(db_text("taken"), db_int(2)), &error), error,
                     ERROR_CONFLICT);
        assert_fails(db_commit(tx, &error), error, ERROR_INTERNAL);
    }
    g_assert_cmpint(things_number(db, THINGS_SUM), ==, 1);
    assert_ok(add_two(db, true, &error), error);
}

static void each_statement_may_fail_and_nothing_changes(Db *db)
{
    things_make(db);
    g_autoptr(GError) error = NULL;
    int64_t before = db_statement_count(db), fail_at = 1;
    for (;; fail_at++) {
        db_fail_at(db, fail_at);
        bool done = add_two(db, true, &error);
        db_fail_at(db, 0);
        if (done) {
            break;
        }
        g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
        g_clear_error(&error);
        g_assert_cmpint(things_number(db, THINGS_COUNT), ==, 0);
    }
    g_assert_cmpint(fail_at, ==, 5); /* begin, two writes and commit have failed */
    g_assert_cmpint(things_number(db, THINGS_SUM), ==, 30);
    g_assert_cmpint(db_statement_count(db), >, before + 8);
}

void test_transaction(void)
{
    testkit_db_case("/db/transaction/a_scope_left_early_rolls_back", a_scope_left_early_rolls_back);
    testkit_db_case("/db/transaction/only_the_outermost_commits", only_the_outermost_commits);
    testkit_db_case("/db/transaction/no_commit_after_a_failure", no_commit_after_a_failed_statement);
    testkit_db_case("/db/transaction/each_statement_may_fail", each_statement_may_fail_and_nothing_changes);
}
