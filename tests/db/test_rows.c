// SPDX-License-Identifier: Apache-2.0
#include "db/rows.h"

#include "testkit/testkit.h"

#define ROWS 77 /* two blocks of 32, one of 8, five alone */

static const char MAKE[] = "CREATE TABLE things (id {INT} PRIMARY KEY, name {TEXT} NOT NULL, "
                           "place {INT}) {STRICT};\n";
static const char SQL_PUT[] = "INSERT INTO things (id, name, place) VALUES ";
static const char SQL_LIST[] = "SELECT id, name, place FROM things ORDER BY id";
static const char SQL_COUNT[] = "SELECT COUNT(*) FROM things";

static char **names_of(int count)
{
    char **names = g_new0(char *, (size_t)count + 1);
    for (int i = 0; i < count; i++) {
        names[i] = g_strdup_printf("Barang %d", i);
    }
    return names;
}

static void every_row_is_put_as_it_was_added(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DbRows) rows = db_rows_new(SQL_PUT, 3);
    g_auto(GStrv) names = names_of(ROWS);
    assert_ok(db_run_script(db, MAKE, &error), error);
    for (int i = 0; i < ROWS; i++) {
        db_rows_add(rows, DB_PARAMS(db_int(i), db_text(names[i]), db_ref(i % 3)));
    }
    assert_ok(db_rows_put(rows, db, &error), error);
    g_autoptr(DbCursor) cursor = db_select(db, SQL_LIST, DB_NO_PARAMS, &error);
    int count = 0;
    for (; db_cursor_next(cursor); count++) {
        g_assert_cmpint(db_cursor_int(cursor, 0), ==, count);
        g_assert_cmpstr(db_cursor_text(cursor, 1), ==, names[count]);
        g_assert_cmpint(db_cursor_int(cursor, 2), ==, count % 3);
        g_assert_true(db_cursor_is_null(cursor, 2) == (count % 3 == 0));
    }
    assert_ok(db_cursor_done(cursor, &error), error);
    g_assert_cmpint(count, ==, ROWS);
}

static void what_was_put_is_not_put_again(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DbRows) rows = db_rows_new(SQL_PUT, 3);
    int64_t count = 0;
    assert_ok(db_run_script(db, MAKE, &error), error);
    assert_ok(db_rows_put(rows, db, &error), error);
    for (int i = 1; i <= 2; i++) {
        db_rows_add(rows, DB_PARAMS(db_int(i), db_text("satu"), db_null()));
        assert_ok(db_rows_put(rows, db, &error), error);
        assert_ok(db_get_int(db, SQL_COUNT, DB_NO_PARAMS, -1, &count, &error), error);
        g_assert_cmpint(count, ==, i);
    }
}

/* One row that does not fit takes all of the transaction with it. */
static void a_row_that_is_refused_fails_all(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DbRows) rows = db_rows_new(SQL_PUT, 3);
    int64_t count = -1;
    assert_ok(db_run_script(db, MAKE, &error), error);
    DbTransaction *tx = db_begin(db, &error);
    for (int i = 0; i < ROWS; i++) {
        db_rows_add(rows, DB_PARAMS(db_int(i == 70 ? 3 : i), db_text("satu"), db_null()));
    }
    assert_fails(db_rows_put(rows, db, &error), error, ERROR_CONFLICT);
    assert_fails(db_commit(tx, &error), error, ERROR_INTERNAL);
    db_transaction_end(tx);
    assert_ok(db_get_int(db, SQL_COUNT, DB_NO_PARAMS, -1, &count, &error), error);
    g_assert_cmpint(count, ==, 0);
}

void test_rows(void)
{
    testkit_db_case("/db/rows/every_row_is_put_as_it_was_added", every_row_is_put_as_it_was_added);
    testkit_db_case("/db/rows/what_was_put_is_not_put_again", what_was_put_is_not_put_again);
    testkit_db_case("/db/rows/a_row_that_is_refused_fails_all", a_row_that_is_refused_fails_all);
}
