// SPDX-License-Identifier: Apache-2.0
#include "place.h"

static const char SHELF[] =
    "CREATE TABLE shelves (id {ID}, name {TEXT} NOT NULL) {STRICT};\n"
    "CREATE TABLE jars (id {ID}, shelf_id {INT} NOT NULL REFERENCES shelves "
    "(id), name {TEXT} NOT NULL UNIQUE) {STRICT};\n"
    "INSERT INTO shelves (id, name) VALUES (1, 'atas');\n"
    "INSERT INTO jars (id, shelf_id, name) VALUES (1, 1, 'gula'), (2, 1, "
    "'garam');\n";
static const char SQL_JARS[] = "SELECT group_concat(id || name || shelf_id, ' ') FROM jars";

static char *jars(Db *db)
{
    g_autoptr(GError) error = NULL;
    char *text = NULL;
    assert_ok(db_get_text(db, SQL_JARS, DB_NO_PARAMS, &text, &error), error);
    return text;
}

static void script_run(Db *db, const char *script)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, script, &error), error);
}

/* In one transaction, noted; what it changed is returned. */
static GBytes *noted(Db *db, const char *script)
{
    g_autoptr(GError) error = NULL;
    GBytes *changes = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(tx != NULL && db_changes_begin(db, &error), error);
    script_run(db, script);
    assert_ok(db_changes_end(db, &changes, &error) && db_commit(tx, &error), error);
    return changes;
}

static void undo(Db *db, GBytes *changes)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(tx != NULL && db_changes_undo(db, changes, &error) && db_commit(tx, &error), error);
}

static void what_was_noted_is_undone_later(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) db = open_file(place.file);
    script_run(db, SHELF);
    g_assert_true(db_can_undo(db));
    g_autoptr(GBytes) first =
        noted(db, "INSERT INTO shelves (id, name) VALUES (2, 'bawah');\n"
                  "INSERT INTO jars (id, shelf_id, name) VALUES (3, 2, 'kopi');\n"
                  "UPDATE jars SET name = 'merica' WHERE id = 1;\n"
                  "DELETE FROM jars WHERE id = 2;\n");
    g_autoptr(GBytes) second = noted(db, "UPDATE jars SET shelf_id = 2;\n");
    script_run(db, "UPDATE jars SET name = 'kopi bubuk' WHERE id = 3;\n");
    undo(db, second);
    g_autofree char *between = jars(db);
    g_assert_cmpstr(between, ==, "1merica1 3kopi bubuk2");
    undo(db, first);
    g_autofree char *after = jars(db);
    g_assert_cmpstr(after, ==, "1gula1 2garam1");
}

/* A jar that somebody has put on the shelf since: the shelf cannot go, so nothing does. */
static void what_others_need_by_now_stays_whole(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = open_file(place.file);
    script_run(db, SHELF);
    g_autoptr(GBytes) changes = noted(db, "INSERT INTO shelves (id, name) VALUES (2, 'bawah');\n"
                                          "UPDATE jars SET name = 'merica' WHERE id = 1;\n");
    script_run(db, "INSERT INTO jars (id, shelf_id, name) VALUES (3, 2, 'teh');\n");
    DbTransaction *tx = db_begin(db, &error);
    g_assert_no_error(error);
    assert_fails(db_changes_undo(db, changes, &error), error, ERROR_CONFLICT);
    db_transaction_end(tx);
    g_autofree char *after = jars(db);
    g_assert_cmpstr(after, ==, "1merica1 2garam1 3teh2");
}

void test_sqlite_changes(void)
{
    g_test_add_func("/db/sqlite_changes/undo", what_was_noted_is_undone_later);
    g_test_add_func("/db/sqlite_changes/undo_not", what_others_need_by_now_stays_whole);
}
