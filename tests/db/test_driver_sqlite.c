// SPDX-License-Identifier: Apache-2.0
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "place.h"

static const char COUNTER[] = "CREATE TABLE counter (n {INT} NOT NULL, note {TEXT}) {STRICT};\n"
                              "INSERT INTO counter (n) VALUES (0);\n";
static const char SQL_ADD_ONE[] = "UPDATE counter SET n = n + 1";
static const char SQL_GET[] = "SELECT n FROM counter";

static int64_t counted(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t n = -1;
    assert_ok(db_get_int(db, SQL_GET, DB_NO_PARAMS, -1, &n, &error), error);
    return n;
}

static void only_the_owner_may_read_the_file(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) db = open_file(place.file);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, COUNTER, &error), error);
    struct stat state;
    g_assert_cmpint(stat(place.file, &state), ==, 0);
    g_assert_cmpint(state.st_mode & 0777, ==, 0600);
}

static void a_place_that_cannot_be_opened_is_unavailable(void)
{
    g_auto(Place) place = place_make();
    g_autofree char *missing = g_build_filename(place.folder, "no", "such", "place.db", NULL);
    const char *const files[] = {missing, place.folder};
    for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Db) db = db_open(files[i], &error);
        g_assert_null(db);
        g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
    }
}

static void what_is_no_database_is_refused(void)
{
    g_auto(Place) place = place_make();
    g_autofree char *junk = g_strnfill(5000, 'x');
    g_autoptr(GError) error = NULL;
    g_assert_true(g_file_set_contents(place.file, junk, 5000, &error));
    g_autoptr(Db) db = db_open(place.file, &error);
    g_assert_null(db);
    g_assert_error(error, ERROR_DOMAIN, ERROR_INTERNAL);
}

static void a_read_only_database_is_unavailable(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) db = open_file(place.file);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, COUNTER, &error), error);
    assert_ok(db_run_script(db, "PRAGMA query_only=1;\n", &error), error);
    assert_fails(db_run(db, SQL_ADD_ONE, DB_NO_PARAMS, &error), error, ERROR_UNAVAILABLE);
    g_assert_cmpint(counted(db), ==, 0);
}

static void a_read_only_file_is_unavailable(void)
{
    if (geteuid() == 0) {
        g_test_skip("root may write read-only files");
        return;
    }
    g_auto(Place) place = place_make();
    g_autoptr(GError) error = NULL;
    g_clear_pointer(&(Db *){open_file(place.file)}, db_free);
    g_assert_cmpint(chmod(place.file, 0400), ==, 0);
    g_autoptr(Db) db = db_open(place.file, &error);
    if (db != NULL) {
        assert_fails(db_run_script(db, COUNTER, &error), error, ERROR_UNAVAILABLE);
    } else {
        g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
    }
}

/* What was there stays whole, and writing goes on once there is room again. */
static void a_full_disk_is_unavailable(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) db = open_file(place.file);
    g_autoptr(GError) error = NULL;
    g_autofree char *large = g_strnfill(200000, 'x');
    assert_ok(db_run_script(db, COUNTER, &error), error);
    assert_ok(db_run_script(db, "PRAGMA max_page_count=10;\n", &error), error);
    static const char sql[] = "INSERT INTO counter (n, note) VALUES (1, $1)";
    {
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        assert_ok(db_run(db, SQL_ADD_ONE, DB_NO_PARAMS, &error), error);
        assert_fails(db_run(db, sql, DB_PARAMS(db_text(large)), &error), error, ERROR_UNAVAILABLE);
        assert_fails(db_commit(tx, &error), error, ERROR_INTERNAL);
    }
    g_assert_cmpint(counted(db), ==, 0);
    assert_ok(db_integrity(db, &error), error);
    assert_ok(db_run_script(db, "PRAGMA max_page_count=1000000;\n", &error), error);
    assert_ok(db_run(db, sql, DB_PARAMS(db_text(large)), &error), error);
}

static void a_second_writer_waits_and_then_is_told(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) first = open_file(place.file);
    g_autoptr(Db) second = open_file(place.file);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(first, COUNTER, &error), error);
    assert_ok(db_run_script(second, "PRAGMA busy_timeout=30;\n", &error), error);
    {
        g_autoptr(DbTransaction) tx = db_begin(first, &error);
        assert_ok(db_run(first, SQL_ADD_ONE, DB_NO_PARAMS, &error), error);
        g_autoptr(DbTransaction) late = db_begin(second, &error);
        g_assert_null(late);
        g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
        g_clear_error(&error);
        g_assert_cmpint(counted(second), ==, 0); /* reading goes on, of what was saved */
        assert_ok(db_commit(tx, &error), error);
    }
    assert_ok(db_run(second, SQL_ADD_ONE, DB_NO_PARAMS, &error), error);
    g_assert_cmpint(counted(first), ==, 2);
}

static gpointer add_hundred(gpointer file)
{
    g_autoptr(Db) db = open_file(file);
    g_autoptr(GError) error = NULL;
    for (int i = 0; i < 100; i++) {
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        g_assert_no_error(error);
        int64_t n = counted(db);
        assert_ok(db_run(db, "UPDATE counter SET n = $1", DB_PARAMS(db_int(n + 1)), &error), error);
        assert_ok(db_commit(tx, &error), error);
    }
    return NULL;
}

static void no_update_is_lost_between_two_writers(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) db = open_file(place.file);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, COUNTER, &error), error);
    GThread *other = g_thread_new("other", add_hundred, place.file);
    add_hundred(place.file);
    g_thread_join(other);
    g_assert_cmpint(counted(db), ==, 200);
}

static void a_backup_is_a_whole_copy_made_while_running(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) db = open_file(place.file);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, COUNTER, &error), error);
    assert_ok(db_run(db, SQL_ADD_ONE, DB_NO_PARAMS, &error), error);
    assert_ok(db_backup(db, place.copy, &error), error);
    assert_ok(db_run(db, SQL_ADD_ONE, DB_NO_PARAMS, &error), error);
    struct stat state;
    g_assert_cmpint(stat(place.copy, &state), ==, 0);
    g_assert_cmpint(state.st_mode & 0777, ==, 0600);
    {
        g_autoptr(Db) copy = open_file(place.copy);
        assert_ok(db_integrity(copy, &error), error);
        g_assert_cmpint(counted(copy), ==, 1);
    }
    assert_fails(db_backup(db, place.copy, &error), error, ERROR_CONFLICT);
}

static void a_failed_backup_leaves_no_file(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) db = open_file(place.file);
    g_autoptr(GError) error = NULL;
    g_autofree char *missing = g_build_filename(place.folder, "no", "copy.db", NULL);
    assert_fails(db_backup(db, missing, &error), error, ERROR_UNAVAILABLE);
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    g_assert_nonnull(tx);
    g_assert_false(db_backup(db, place.copy, &error)); /* not inside a transaction */
    g_assert_nonnull(error);
    g_assert_false(g_file_test(place.copy, G_FILE_TEST_EXISTS));
}

static void damage_is_found(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(GError) error = NULL;
    g_autofree char *large = g_strnfill(50000, 'x');
    {
        g_autoptr(Db) db = open_file(place.file);
        assert_ok(db_run_script(db, COUNTER, &error), error);
        assert_ok(db_run(db, "INSERT INTO counter (n, note) VALUES (1, $1)",
                         DB_PARAMS(db_text(large)), &error),
                  error);
    }
    g_autofree char *bytes = NULL;
    gsize size = 0;
    g_assert_true(g_file_get_contents(place.file, &bytes, &size, &error));
    memset(bytes + size - 4096 * 3, 0xee, 4096);
    g_assert_true(g_file_set_contents(place.file, bytes, (gssize)size, &error));
    g_autoptr(Db) db = open_file(place.file);
    assert_fails(db_integrity(db, &error), error, ERROR_INTERNAL);
}

/* A process of its own, beside the server: writes once and ends. */
static void write_beside(void)
{
    const char *file = g_getenv("TANGGA_TEST_BESIDE");
    g_autoptr(GError) error = NULL;
    if (file != NULL) {
        g_autoptr(Db) db = open_file(file);
        assert_ok(db_run(db, SQL_ADD_ONE, DB_NO_PARAMS, &error), error);
    }
}

/* A second connection of this program must not loosen what the first one holds: else the other
 * program takes itself for the last one and removes the log under our hands. */
static void another_program_is_seen_by_every_connection(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(GError) error = NULL;
    g_autofree char *log = g_strconcat(place.file, "-wal", NULL);
    g_autoptr(Db) first = open_file(place.file);
    assert_ok(db_run_script(first, COUNTER, &error), error);
    g_autoptr(Db) second = open_file(place.file);
    g_setenv("TANGGA_TEST_BESIDE", place.file, TRUE);
    g_test_trap_subprocess("/db/sqlite/another_program/subprocess/writer", 0,
                           G_TEST_SUBPROCESS_INHERIT_STDERR);
    g_unsetenv("TANGGA_TEST_BESIDE");
    g_test_trap_assert_passed();
    g_assert_true(g_file_test(log, G_FILE_TEST_EXISTS));
    g_assert_cmpint(counted(first), ==, 1);
    g_assert_cmpint(counted(second), ==, 1);
}

static void add_one(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, SQL_ADD_ONE, DB_NO_PARAMS, &error), error);
}

static void reads_of_a_page_see_one_moment(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) page = open_file(place.file);
    g_autoptr(Db) other = open_file(place.file);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(page, COUNTER, &error), error);
    assert_ok(db_reading_begin(page, &error), error);
    g_assert_cmpint(counted(page), ==, 0);
    add_one(other);
    g_assert_cmpint(counted(page), ==, 0);
    assert_ok(db_reading_end(page, &error), error);
    g_assert_cmpint(counted(page), ==, 1);
}

static void a_write_ends_the_reading_and_stays(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(Db) page = open_file(place.file);
    g_autoptr(Db) other = open_file(place.file);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(page, COUNTER, &error), error);
    assert_ok(db_reading_begin(page, &error), error);
    g_assert_cmpint(counted(page), ==, 0);
    add_one(other);
    DbTransaction *tx = db_begin(page, &error);
    g_assert_no_error(error);
    add_one(page);
    assert_ok(db_commit(tx, &error), error);
    db_transaction_end(tx);
    assert_ok(db_reading_end(page, &error), error);
    g_assert_cmpint(counted(other), ==, 2);
}

/* What is written to a file without a name is lost when the program ends. */
static void a_file_that_was_moved_or_replaced_is_noticed(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = open_file(place.file);
    assert_ok(db_run_script(db, COUNTER, &error), error);
    assert_ok(db_check(db, &error), error);
    g_assert_cmpint(g_rename(place.file, place.copy), ==, 0);
    assert_fails(db_check(db, &error), error, ERROR_UNAVAILABLE);
    g_assert_null(db_open_again(place.file, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
    g_clear_error(&error);
    g_assert_false(g_file_test(place.file, G_FILE_TEST_EXISTS));
    g_autoptr(Db) other = open_file(place.file);
    assert_fails(db_check(db, &error), error, ERROR_UNAVAILABLE);
    assert_ok(db_check(other, &error), error);
}

void test_driver_sqlite(void)
{
    g_test_add_func("/db/sqlite/moved", a_file_that_was_moved_or_replaced_is_noticed);
    g_test_add_func("/db/sqlite/another_program/subprocess/writer", write_beside);
    g_test_add_func("/db/sqlite/another_program", another_program_is_seen_by_every_connection);
    g_test_add_func("/db/sqlite/only_the_owner_may_read", only_the_owner_may_read_the_file);
    g_test_add_func("/db/sqlite/cannot_be_opened", a_place_that_cannot_be_opened_is_unavailable);
    g_test_add_func("/db/sqlite/what_is_no_database", what_is_no_database_is_refused);
    g_test_add_func("/db/sqlite/read_only", a_read_only_database_is_unavailable);
    g_test_add_func("/db/sqlite/read_only_file", a_read_only_file_is_unavailable);
    g_test_add_func("/db/sqlite/full_disk", a_full_disk_is_unavailable);
    g_test_add_func("/db/sqlite/second_writer", a_second_writer_waits_and_then_is_told);
    g_test_add_func("/db/sqlite/one_moment", reads_of_a_page_see_one_moment);
    g_test_add_func("/db/sqlite/reading_ends", a_write_ends_the_reading_and_stays);
    g_test_add_func("/db/sqlite/no_update_is_lost", no_update_is_lost_between_two_writers);
    g_test_add_func("/db/sqlite/backup", a_backup_is_a_whole_copy_made_while_running);
    g_test_add_func("/db/sqlite/failed_backup", a_failed_backup_leaves_no_file);
    g_test_add_func("/db/sqlite/damage_is_found", damage_is_found);
}
