// SPDX-License-Identifier: Apache-2.0
/* F06: what a write changes is kept by the database itself, the value before and the one after. */
#include "db/watch.h"

#include <string.h>

#include "testkit/testkit.h"

static void run(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, sql, &error), error);
}

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
    run(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
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
    run(db, "INSERT INTO answers (business_id, question, value, answered_at) "
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
    run(db, "INSERT INTO polls (id, business_id, code, day, created_at) "
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
    run(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
            "VALUES (1, 1, 20458, 1, 'stall', 1), (2, 1, 20458, 1, 'stall', 1);\n"
            "UPDATE sales SET amount_idr = 2 WHERE id = 2");
    assert_ok(db_watch_resume(pause, &error), error);
    run(db, "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
            "VALUES (3, 1, 20458, 1, 'stall', 1)");
    assert_ok(db_commit(tx, &error), error);
    g_autofree char *text = said(db);
    g_assert_cmpstr(text, ==,
                    "sales/ insert  0>2; sales/3 insert  ->-; sales/2 update amount_idr 1>2; ");
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
        "changes", "value_changes", "watch_pauses", /* the log */
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

/* A column added later needs its table watched anew ({WATCH} in that migration). */
static void every_column_is_watched(void)
{
    g_autoptr(Db) db = testkit_sqlite();
    g_autoptr(GError) error = NULL;
    int64_t missing = -1;
    assert_ok(db_get_int(db,
                         "SELECT COUNT(*) FROM watched w, pragma_table_info(w.book) c WHERE c.name "
                         "NOT IN ('key', 'code', 'digest') AND NOT EXISTS (SELECT 1 FROM "
                         "sqlite_master t WHERE t.type = 'trigger' AND t.name = 'watch_' || w.book "
                         "|| '_update' AND INSTR(t.sql, 'NEW.' || c.name || ')') > 0)",
                         DB_NO_PARAMS, -1, &missing, &error),
              error);
    g_assert_cmpint(missing, ==, 0);
}

void test_watch(void)
{
    testkit_db_case("/db/watch/field/F06", a_field_keeps_what_it_was);
    testkit_db_case("/db/watch/row/F06", a_row_taken_out_leaves_all_it_held);
    testkit_db_case("/db/watch/secret/F06", what_opens_something_is_never_kept);
    testkit_db_case("/db/watch/range/F06", many_new_rows_are_one_range);
    g_test_add_func("/db/watch/books/F06",
                    every_book_of_a_business_is_watched_or_left_out_for_a_reason);
    g_test_add_func("/db/watch/columns/F06", every_column_is_watched);
}
