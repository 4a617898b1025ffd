// SPDX-License-Identifier: Apache-2.0
/* F06: what a write changes is kept by the database itself, the value before and the one after. */
#include "db/watch.h"

#include <string.h>

#include "testkit/testkit.h"

/* "sales/1 update amount_idr 15000>12000; …" */
static char *said(Db *db)
{
    g_autoptr(GError) error = NULL;
    GString *text = g_string_new(NULL);
    g_autoptr(DbCursor) cursor = db_select(
        db,
        "SELECT book, row_key, kind, field, COALESCE(before_value, '-'), "
        "COALESCE(after_value, '-') FROM value_changes WHERE business_id = 1 AND book <> "
        "'businesses' AND book <> 'members' ORDER BY kind, book, row_key, field",
        DB_NO_PARAMS, &error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_string_append_printf(text, "%s/%s %s %s %s>%s; ", db_cursor_text(cursor, 0),
                               db_cursor_text(cursor, 1), db_cursor_text(cursor, 2),
                               db_cursor_text(cursor, 3), db_cursor_text(cursor, 4),
                               db_cursor_text(cursor, 5));
    }
    assert_ok(db_cursor_done(cursor, &error), error);
    return g_string_free(text, FALSE);
}

static void a_field_keeps_what_it_was(Db *db)
{
    testkit_write(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
            "VALUES (7, 1, 20458, 15000, 'stall', 1);\n"
            "UPDATE sales SET amount_idr = 12000, contact_id = NULL, note = 'kembali' "
            "WHERE id = 7;\n"
            "UPDATE sales SET amount_idr = 12000 WHERE id = 7");
    g_autofree char *text = said(db);
    g_assert_cmpstr(text, ==,
                    "sales/7 insert  ->-; sales/7 update amount_idr 15000>12000; "
                    "sales/7 update note >kembali; ");
}

static void a_row_taken_out_leaves_all_it_held(Db *db)
{
    testkit_write(db, "INSERT INTO answers (business_id, question, value, answered_at) "
            "VALUES (1, 'vision', 'Warung ramai', 5);\n"
            "DELETE FROM answers WHERE business_id = 1");
    g_autofree char *text = said(db);
    g_assert_cmpstr(text, ==,
                    "answers/vision delete answered_at 5>-; answers/vision delete business_id 1>-; "
                    "answers/vision delete question vision>-; "
                    "answers/vision delete value Warung ramai>-; answers/vision insert  ->-; ");
}

static void what_opens_something_is_never_kept(Db *db)
{
    testkit_write(db, "INSERT INTO polls (id, business_id, code, day, created_at) "
            "VALUES (3, 1, 'rahasia', 20458, 1);\n"
            "UPDATE polls SET code = 'lain', state = 'closed' WHERE id = 3;\n"
            "DELETE FROM polls WHERE id = 3");
    g_autofree char *text = said(db);
    g_assert_nonnull(strstr(text, "state open>closed"));
    g_assert_null(strstr(text, "rahasia"));
    g_assert_null(strstr(text, "lain;"));
}

static void many_new_rows_are_one_range(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    g_autoptr(DbWatchPause) pause = db_watch_pause(db, 1, &error);
    g_assert_no_error(error);
    testkit_write(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
            "VALUES (1, 1, 20458, 1, 'stall', 1), (2, 1, 20458, 1, 'stall', 1);\n"
            "UPDATE sales SET amount_idr = 2 WHERE id = 2");
    assert_ok(db_watch_resume(pause, &error) && db_commit(tx, &error), error);
    g_clear_pointer(&tx, db_transaction_end);
    testkit_write(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
            "VALUES (3, 1, 20458, 1, 'stall', 1)");
    g_autofree char *text = said(db);
    g_assert_cmpstr(text, ==,
                    "sales/ insert  0>2; sales/3 insert  ->-; sales/2 update amount_idr 1>2; ");
}

static void what_was_undone_leaves_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    DbTransaction *tx = db_begin(db, &error);
    assert_ok(tx != NULL && db_run(db,
                                   "INSERT INTO answers (business_id, question, value, "
                                   "answered_at) VALUES (1, 'vision', 'Warung', 5)",
                                   DB_NO_PARAMS, &error),
              error);
    db_transaction_end(tx);
    testkit_write(db, "INSERT INTO answers (business_id, question, value, answered_at) "
            "VALUES (1, 'mission', 'Ramah', 5)");
    g_autofree char *text = said(db);
    g_assert_cmpstr(text, ==, "answers/mission insert  ->-; ");
}

/* It is counted to the deed that was named, and what comes without a name to the newest. */
static void a_write_belongs_to_its_deed(Db *db)
{
    g_autoptr(GError) error = NULL;
    static const char DEED[] = "INSERT INTO changes (id, business_id, user_id, action, record_id, "
                               "door, at) VALUES ($1, 1, 1, 'answer', 0, 'page', 1)";
    static const char ANSWER[] = "INSERT INTO answers (business_id, question, value, answered_at) "
                                 "VALUES (1, $1, '', 5)";
    for (int64_t id = 901; id <= 902; id++) {
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        g_autofree char *question = g_strdup_printf("q%d", (int)id);
        assert_ok(tx != NULL && db_run(db, DEED, DB_PARAMS(db_int(id)), &error) &&
                      db_watch_name(db, 1, id, &error) &&
                      db_run(db, ANSWER, DB_PARAMS(db_text(question)), &error) &&
                      db_commit(tx, &error),
                  error);
    }
    int64_t first = 0, second = 0;
    static const char OF[] = "SELECT change_id FROM value_changes WHERE row_key = $1";
    assert_ok(db_get_int(db, OF, DB_PARAMS(db_text("q901")), 0, &first, &error), error);
    assert_ok(db_get_int(db, OF, DB_PARAMS(db_text("q902")), 0, &second, &error), error);
    g_assert_cmpint(first, ==, 901);
    g_assert_cmpint(second, ==, 902);
}

/* SQLite tells a field that its row was written without as empty; it holds what the column says. */
static void a_column_that_came_later_holds_its_default(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(":memory:", &error);
    assert_ok(db_run_script(
                  db,
                  "CREATE TABLE watched (book TEXT PRIMARY KEY, keys TEXT NOT NULL);\n"
                  "CREATE TABLE changes (id INTEGER PRIMARY KEY, business_id INTEGER);\n"
                  "CREATE TABLE value_changes (id INTEGER PRIMARY KEY, business_id INTEGER NOT NULL, "
                  "change_id INTEGER NOT NULL, book TEXT, row_key TEXT, kind TEXT, field TEXT, "
                  "before_value TEXT, after_value TEXT);\n"
                  "CREATE TABLE jars (id INTEGER PRIMARY KEY, business_id INTEGER, name TEXT);\n"
                  "INSERT INTO jars VALUES (1, 1, 'gula'), (2, 1, 'kopi');\n"
                  "ALTER TABLE jars ADD COLUMN place TEXT NOT NULL DEFAULT 'Bu''s rak';\n"
                  "ALTER TABLE jars ADD COLUMN count INTEGER NOT NULL DEFAULT 7;\n"
                  "ALTER TABLE jars ADD COLUMN note TEXT;\n"
                  "{WATCH jars id}",
                  &error),
              error);
    testkit_write(db, "UPDATE jars SET name = 'garam' WHERE id = 1;\n"
            "DELETE FROM jars WHERE id = 2");
    g_autofree char *text = said(db);
    g_assert_cmpstr(text, ==,
                    "jars/2 delete business_id 1>-; jars/2 delete count 7>-; jars/2 delete id 2>-; "
                    "jars/2 delete name kopi>-; jars/2 delete note ->-; jars/2 delete place Bu's "
                    "rak>-; jars/1 update name gula>garam; ");
}

/* A number that comes again is no row of the range before: walked back, the old row returns. */
static void a_number_that_comes_again_is_a_row_of_its_own(void)
{
    g_autoptr(Db) db = testkit_sqlite();
    testkit_write(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
            "VALUES (6, 1, 20458, 1, 'stall', 1)");
    testkit_write(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
            "VALUES (5, 1, 20458, 1, 'stall', 1);\n"
            "DELETE FROM sales WHERE id = 6;\n"
            "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
            "VALUES (6, 1, 20458, 2, 'stall', 1)");
    g_autofree char *text = said(db);
    g_assert_nonnull(strstr(text, "sales/6 delete amount_idr 1>-;"));
    g_assert_true(g_str_has_suffix(text, "sales/5 insert  ->-; sales/6 insert  ->-; sales/6 insert "
                                         " ->-; "));
}

/* What a file changes in parts stands in the log, and is gone from it when the parts are undone. */
static void parts_that_may_be_undone_are_kept_too(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = testkit_sqlite();
    g_autoptr(GBytes) changes = NULL;
    testkit_write(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
            "VALUES (6, 1, 20458, 1, 'stall', 1)");
    {
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        assert_ok(tx != NULL && db_watch_name(db, 1, 3, &error) && db_changes_begin(db, &error),
                  error);
        testkit_write(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
                "VALUES (7, 1, 20458, 1, 'stall', 1), (8, 1, 20458, 1, 'stall', 1);\n"
                "UPDATE sales SET note = 'dua' WHERE id = 6");
        assert_ok(db_changes_end(db, &changes, &error) && db_commit(tx, &error), error);
    }
    g_autofree char *text = said(db);
    g_assert_cmpstr(text, ==,
                    "sales/ insert  6>8; sales/6 insert  ->-; sales/6 update note >dua; ");
    g_autoptr(DbTransaction) undoing = db_begin(db, &error);
    assert_ok(undoing != NULL && db_changes_undo(db, changes, &error) && db_commit(undoing, &error),
              error);
    g_autofree char *after = said(db);
    g_assert_cmpstr(after, ==, "sales/6 insert  ->-; ");
}

/* A table of a later migration that nobody watches would be a hole in the log. */
static void every_book_of_a_business_is_watched_or_left_out_for_a_reason(void)
{
    static const char *const LEFT_OUT[] = {
        "api_tokens", "sessions",             /* secrets */
        "idempotency", "shop_orders",         /* keys and digests of writes */
        "import_keys", "chat_marks",          /* marks that keep things in once */
        "imports", "photo_files",             /* files */
        "uploads", "upload_parts", "import_jobs", "import_parts",
        "carry_books", "carry_marks", "carry_merges", /* how far copies went */
        "carry_conflicts",                    /* what they hold until she chooses */
        "poll_devices",                       /* marks of devices */
        "changes", "value_changes", /* the log */
    };
    g_autoptr(Db) db = testkit_sqlite();
    g_autoptr(GError) error = NULL;
    g_autoptr(DbCursor) cursor = db_select(
        db,
        "SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM "
        "pragma_table_info(m.name) c WHERE c.name = 'business_id') AND m.name NOT IN (SELECT "
        "book FROM watched)",
        DB_NO_PARAMS, &error);
    size_t found = 0;
    for (; cursor != NULL && db_cursor_next(cursor); found++) {
        bool left_out = false;
        for (size_t i = 0; i < G_N_ELEMENTS(LEFT_OUT); i++) {
            left_out = left_out || g_str_equal(LEFT_OUT[i], db_cursor_text(cursor, 0));
        }
        g_test_message("%s", db_cursor_text(cursor, 0));
        g_assert_true(left_out);
    }
    assert_ok(db_cursor_done(cursor, &error), error);
    g_assert_cmpuint(found, ==, G_N_ELEMENTS(LEFT_OUT));
}

void test_watch(void)
{
    testkit_db_case("/db/watch/field/F06", a_field_keeps_what_it_was);
    testkit_db_case("/db/watch/row/F06", a_row_taken_out_leaves_all_it_held);
    testkit_db_case("/db/watch/secret/F06", what_opens_something_is_never_kept);
    testkit_db_case("/db/watch/range/F06", many_new_rows_are_one_range);
    testkit_db_case("/db/watch/undone/F06", what_was_undone_leaves_nothing);
    testkit_db_case("/db/watch/deed/F06", a_write_belongs_to_its_deed);
    g_test_add_func("/db/watch/column/F06", a_column_that_came_later_holds_its_default);
    g_test_add_func("/db/watch/again/F06", a_number_that_comes_again_is_a_row_of_its_own);
    g_test_add_func("/db/watch/parts/F06", parts_that_may_be_undone_are_kept_too);
    g_test_add_func("/db/watch/books/F06",
                    every_book_of_a_business_is_watched_or_left_out_for_a_reason);
}
