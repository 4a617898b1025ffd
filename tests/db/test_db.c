// SPDX-License-Identifier: Apache-2.0
#include "db/db.h"

#include <string.h>

#include "things.h"

static void values_come_back_as_they_went(Db *db)
{
    static const int64_t amounts[] = {0, -1, INT64_MAX, INT64_MIN};
    static const char *const names[] = {"", "'; DROP TABLE things; --", "é🙂\n\"$1\"", "\\x41"};
    things_make(db);
    g_autoptr(GError) error = NULL;
    for (size_t i = 0; i < 4; i++) {
        int64_t id = 0, amount = 7;
        g_autofree char *name = NULL;
        assert_ok(db_insert(db, "INSERT INTO things (name, amount) VALUES ($1, $2)",
                            DB_PARAMS(db_text(names[i]), db_int(amounts[i])), &id, &error),
                  error);
        g_assert_cmpint(id, >, 0);
        assert_ok(db_get_int(db, "SELECT amount FROM things WHERE id = $1", DB_PARAMS(db_int(id)),
                             7, &amount, &error),
                  error);
        assert_ok(db_get_text(db, "SELECT name FROM things WHERE id = $1", DB_PARAMS(db_int(id)),
                              &name, &error),
                  error);
        g_assert_cmpint(amount, ==, amounts[i]);
        g_assert_cmpstr(name, ==, names[i]);
    }
    g_assert_cmpint(things_number(db, THINGS_COUNT), ==, 4);
}

static void nothing_inserted_has_no_number(Db *db)
{
    static const char UNLESS_THERE[] = "INSERT INTO things (name, amount) SELECT $1, $2 WHERE NOT "
                                       "EXISTS (SELECT 1 FROM things WHERE name = $1)";
    g_autoptr(GError) error = NULL;
    int64_t first = 0, second = 7;
    things_make(db);
    assert_ok(db_insert(db, UNLESS_THERE, DB_PARAMS(db_text("gula"), db_int(1)), &first, &error),
              error);
    assert_ok(db_insert(db, UNLESS_THERE, DB_PARAMS(db_text("gula"), db_int(1)), &second, &error),
              error);
    g_assert_cmpint(first, >, 0);
    g_assert_cmpint(second, ==, 0);
}

static void parameters_stand_in_any_order(Db *db)
{
    things_make(db);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, "INSERT INTO things (amount, name) VALUES ($2, $1)",
                     DB_PARAMS(db_text("kebab"), db_int(7)), &error),
              error);
    int64_t amount = 0;
    assert_ok(db_get_int(db, "SELECT amount FROM things WHERE name = $2 AND amount = $1",
                         DB_PARAMS(db_int(7), db_text("kebab")), 0, &amount, &error),
              error);
    g_assert_cmpint(amount, ==, 7);
    assert_ok(db_get_int(db, "SELECT amount FROM things WHERE amount = $1 OR amount = $1 + 1",
                         DB_PARAMS(db_int(7)), 0, &amount, &error),
              error);
    g_assert_cmpint(amount, ==, 7);
    assert_fails(db_run(db, THINGS_ADD, DB_PARAMS(db_text("one too few")), &error), error,
                 ERROR_INTERNAL);
    assert_fails(db_run(db, THINGS_ADD, DB_PARAMS(db_text("a"), db_int(1), db_int(2)), &error), error,
                 ERROR_INTERNAL);
}

static void what_is_read_row_by_row_needs_its_parameters_no_more(Db *db)
{
    things_make(db);
    g_autoptr(GError) error = NULL;
    thing_add(db, "kebab", 1);
    thing_add(db, "roti", 2);
    char *name = g_strdup("teh");
    g_autoptr(DbCursor) cursor = db_select(
        db, "SELECT COALESCE($1, name) FROM things ORDER BY id", DB_PARAMS(db_text(name)), &error);
    memset(name, 'x', strlen(name));
    g_free(name);
    for (int i = 0; i < 2; i++) {
        g_assert_true(db_cursor_next(cursor));
        g_assert_cmpstr(db_cursor_text(cursor, 0), ==, "teh");
    }
    g_assert_false(db_cursor_next(cursor));
    assert_ok(db_cursor_done(cursor, &error), error);
}

static void null_is_told_from_nothing(Db *db)
{
    things_make(db);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, THINGS_ADD, DB_PARAMS(db_null(), db_ref(0)), &error), error);
    assert_ok(db_run(db, THINGS_ADD, DB_PARAMS(db_text(NULL), db_ref(5)), &error), error);
    g_autoptr(DbCursor) cursor =
        db_select(db, "SELECT name, amount, picture FROM things ORDER BY id", DB_NO_PARAMS, &error);
    g_assert_true(db_cursor_next(cursor));
    size_t size = 7;
    g_assert_true(db_cursor_is_null(cursor, 0));
    g_assert_true(db_cursor_is_null(cursor, 1));
    g_assert_cmpstr(db_cursor_text(cursor, 0), ==, "");
    g_assert_cmpint(db_cursor_int(cursor, 1), ==, 0);
    (void)db_cursor_blob(cursor, 2, &size);
    g_assert_cmpuint(size, ==, 0);
    g_assert_true(db_cursor_next(cursor));
    g_assert_true(db_cursor_is_null(cursor, 0));
    g_assert_cmpint(db_cursor_int(cursor, 1), ==, 5);
    g_assert_false(db_cursor_next(cursor));
    g_assert_false(db_cursor_next(cursor)); /* the end stays the end */
    assert_ok(db_cursor_done(cursor, &error), error);
    int64_t fallback = 0;
    g_autofree char *text = NULL;
    assert_ok(db_get_int(db, "SELECT amount FROM things WHERE id = -1", DB_NO_PARAMS, 9, &fallback,
                         &error),
              error);
    g_assert_cmpint(fallback, ==, 9);
    assert_ok(db_get_text(db, "SELECT name FROM things", DB_NO_PARAMS, &text, &error), error);
    g_assert_null(text);
}

static void blobs_keep_every_byte(Db *db)
{
    things_make(db);
    g_autoptr(GError) error = NULL;
    guint8 bytes[512];
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = (guint8)i;
    }
    for (size_t i = 0; i < 3; i++) {
        size_t size = i == 0 ? 0 : i == 1 ? 1 : sizeof bytes, read = 7;
        assert_ok(db_run(db, "DELETE FROM things", DB_NO_PARAMS, &error), error);
        assert_ok(db_run(db, "INSERT INTO things (picture) VALUES ($1)",
                         DB_PARAMS(db_blob(bytes, size)), &error),
                  error);
        g_autoptr(DbCursor) cursor =
            db_select(db, "SELECT picture FROM things", DB_NO_PARAMS, &error);
        g_assert_true(db_cursor_next(cursor));
        g_assert_false(db_cursor_is_null(cursor, 0));
        const void *back = db_cursor_blob(cursor, 0, &read);
        g_assert_cmpmem(back, read, bytes, size);
    }
}

/* The same SQL text may be read twice at a time, and again after a failure. */
static void statements_are_reused(Db *db)
{
    things_make(db);
    thing_add(db, "a", 1);
    thing_add(db, "b", 2);
    g_autoptr(GError) error = NULL;
    static const char sql[] = "SELECT id FROM things ORDER BY id";
    for (int round = 0; round < 3; round++) {
        g_autoptr(DbCursor) outer = db_select(db, sql, DB_NO_PARAMS, &error);
        int pairs = 0;
        while (db_cursor_next(outer)) {
            g_autoptr(DbCursor) inner = db_select(db, sql, DB_NO_PARAMS, &error);
            while (db_cursor_next(inner)) {
                pairs++;
            }
            assert_ok(db_cursor_done(inner, &error), error);
        }
        g_assert_cmpint(pairs, ==, 4);
    }
    for (int round = 0; round < 3; round++) {
        assert_fails(db_run(db, THINGS_ADD, DB_PARAMS(db_text("a"), db_int(3)), &error), error,
                     ERROR_CONFLICT);
    }
    thing_add(db, "c", 3);
    g_assert_cmpint(things_number(db, THINGS_COUNT), ==, 3);
}

static void changed_rows_are_counted(Db *db)
{
    things_make(db);
    thing_add(db, "a", 1);
    thing_add(db, "b", 1);
    g_autoptr(GError) error = NULL;
    int64_t changed = -1;
    static const char sql[] = "UPDATE things SET amount = amount + 1 WHERE amount = $1";
    assert_ok(db_run_count(db, sql, DB_PARAMS(db_int(1)), &changed, &error), error);
    g_assert_cmpint(changed, ==, 2);
    assert_ok(db_run_count(db, sql, DB_PARAMS(db_int(1)), &changed, &error), error);
    g_assert_cmpint(changed, ==, 0);
    assert_ok(db_run_count(db, sql, DB_PARAMS(db_int(2)), NULL, &error), error);
}

static void constraints_are_conflicts(Db *db)
{
    things_make(db);
    thing_add(db, "a", 1);
    g_autoptr(GError) error = NULL;
    assert_fails(db_run(db, THINGS_ADD, DB_PARAMS(db_text("a"), db_int(2)), &error), error,
                 ERROR_CONFLICT);
    assert_fails(db_run(db, THINGS_ADD_PART, DB_PARAMS(db_int(999), db_text("x")), &error), error,
                 ERROR_CONFLICT);
    assert_fails(db_run(db, THINGS_ADD_PART, DB_PARAMS(db_int(1), db_null()), &error), error,
                 ERROR_CONFLICT);
    assert_fails(db_run(db, "INSERT INTO nowhere VALUES (1)", DB_NO_PARAMS, &error), error,
                 ERROR_INTERNAL);
    g_assert_cmpint(things_number(db, THINGS_SUM), ==, 1);
}

static void scripts_run_every_statement(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, "-- only a comment\n", &error), error);
    assert_ok(db_run_script(db,
                            "-- first\nCREATE TABLE s (n {INT}) {STRICT};\n\n"
                            "INSERT INTO s VALUES (1);\nINSERT INTO s VALUES (2);\n-- last\n",
                            &error),
              error);
    g_assert_cmpint(things_number(db, "SELECT SUM(n) FROM s"), ==, 3);
    assert_fails(db_run_script(db, "INSERT INTO s VALUES (3);\nnonsense;\n", &error), error,
                 ERROR_INTERNAL);
}

static void integrity_holds(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_integrity(db, &error), error);
    assert_ok(db_ping(db, &error), error);
    db_fail_at(db, 1);
    assert_fails(db_ping(db, &error), error, ERROR_UNAVAILABLE);
}

static void addresses_are_told_apart(void)
{
    g_assert_true(db_is_pgsql("postgres://localhost/tangga"));
    g_assert_true(db_is_pgsql("postgresql://localhost/tangga"));
    g_assert_false(db_is_pgsql("/var/lib/tangga.db"));
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) nowhere = db_open("postgres://%2Fnonexistent/tangga", &error);
    g_assert_null(nowhere);
    g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
}

/* A hint that may come at any time, in a transaction too. */
static void many_rows_are_written_the_same(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t count = 0;
    assert_ok(db_run(db, "CREATE TABLE many (number BIGINT NOT NULL)", DB_NO_PARAMS, &error), error);
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    db_bulk(db, true);
    for (int i = 0; i < 100; i++) {
        assert_ok(db_run(db, "INSERT INTO many (number) VALUES ($1)", DB_PARAMS(db_int(i)), &error), error);
    }
    db_bulk(db, false);
    assert_ok(db_commit(tx, &error), error);
    assert_ok(db_get_int(db, "SELECT COUNT(*) FROM many", DB_NO_PARAMS, 0, &count, &error), error);
    g_assert_cmpint(count, ==, 100);
}

static bool kept(Db *db, int64_t *ret_value)
{
    return db_kept_find(db, "orders of today", ret_value, sizeof *ret_value);
}

static void keep(Db *db, int64_t value)
{
    db_kept_put(db, "orders of today", &value, sizeof value);
}

/* Whoever writes, what was kept before is gone; and what may be undone is not kept at all. */
static void what_is_kept_lasts_until_the_next_write(void)
{
    static const char SQL_MAKE[] = "CREATE TABLE things (id BIGINT)";
    static const char SQL_PUT[] = "INSERT INTO things VALUES (1)";
    g_autoptr(GError) error = NULL;
    g_autofree char *url = testkit_url();
    Db *db = db_open(url, &error);
    Db *other = db_open(url, &error);
    int64_t value = -1;
    assert_ok(db_run(db, SQL_MAKE, DB_NO_PARAMS, &error), error);
    g_assert_false(kept(db, &value));
    keep(db, 7);
    g_assert_true(kept(db, &value));
    g_assert_cmpint(value, ==, 7);
    g_assert_false(kept(other, &value));
    Db *const writers[] = {db, other};
    for (size_t i = 0; i < G_N_ELEMENTS(writers); i++) {
        assert_ok(db_run(writers[i], SQL_PUT, DB_NO_PARAMS, &error), error);
        g_assert_false(kept(db, &value));
        keep(db, 8);
        g_assert_true(kept(db, &value));
    }
    DbTransaction *tx = db_begin(db, &error);
    assert_ok(db_run(db, SQL_PUT, DB_NO_PARAMS, &error), error);
    g_assert_false(kept(db, &value));
    keep(db, 9);
    db_transaction_end(tx);
    g_assert_false(kept(db, &value));
    db_free(other);
    db_free(db);
    testkit_url_drop(url);
}

void test_db(void)
{
    g_test_add_func("/db/db/kept_until_the_next_write", what_is_kept_lasts_until_the_next_write);
    testkit_db_case("/db/db/many_rows_are_written_the_same", many_rows_are_written_the_same);
    testkit_db_case("/db/db/values_come_back_as_they_went", values_come_back_as_they_went);
    testkit_db_case("/db/db/nothing_inserted_has_no_number", nothing_inserted_has_no_number);
    testkit_db_case("/db/db/parameters_stand_in_any_order", parameters_stand_in_any_order);
    testkit_db_case("/db/db/parameters_may_go", what_is_read_row_by_row_needs_its_parameters_no_more);
    testkit_db_case("/db/db/null_is_told_from_nothing", null_is_told_from_nothing);
    testkit_db_case("/db/db/blobs_keep_every_byte", blobs_keep_every_byte);
    testkit_db_case("/db/db/statements_are_reused", statements_are_reused);
    testkit_db_case("/db/db/changed_rows_are_counted", changed_rows_are_counted);
    testkit_db_case("/db/db/constraints_are_conflicts", constraints_are_conflicts);
    testkit_db_case("/db/db/scripts_run_every_statement", scripts_run_every_statement);
    testkit_db_case("/db/db/integrity_holds", integrity_holds);
    g_test_add_func("/db/db/addresses_are_told_apart", addresses_are_told_apart);
}
