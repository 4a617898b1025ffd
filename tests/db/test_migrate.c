// SPDX-License-Identifier: Apache-2.0
#include "db/migrate.h"

#include <unistd.h>

#include "testkit/testkit.h"

static const char FIRST[] = "CREATE TABLE m_first (n {INT}) {STRICT};\n";
static const char SECOND[] = "-- adds one\nCREATE TABLE m_second (n {INT}) {STRICT};\n"
                             "INSERT INTO m_second VALUES (1);\n";
static const char BROKEN[] = "CREATE TABLE m_third (n {INT}) {STRICT};\nnonsense;\n";

#define FILE_OF(path, text)                                                                        \
    {                                                                                              \
        path, text, text + sizeof text - 1                                                         \
    }
static const EmbeddedFile FILES[] = {FILE_OF("0101_first.sql", FIRST),
                                     FILE_OF("0102_second.sql", SECOND),
                                     FILE_OF("0103_broken.sql", BROKEN)};

static int64_t version_of(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t version = -1;
    assert_ok(migrate_version(db, &version, &error), error);
    return version;
}

static int64_t count(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t rows = -1;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, -1, &rows, &error), error);
    return rows;
}

static void applies_each_file_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(migrate(db, FILES, 1, &error), error);
    g_assert_cmpint(version_of(db), ==, 101);
    assert_ok(migrate(db, FILES, 2, &error), error);
    assert_ok(migrate(db, FILES, 2, &error), error);
    g_assert_cmpint(version_of(db), ==, 102);
    g_assert_cmpint(count(db, "SELECT COUNT(*) FROM m_second"), ==, 1);
}

static void a_broken_file_changes_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_fails(migrate(db, FILES, 3, &error), error, ERROR_INTERNAL);
    g_assert_cmpint(version_of(db), ==, 102);
    g_assert_false(db_run(db, "SELECT n FROM m_third", DB_NO_PARAMS, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_INTERNAL);
}

static void refuses_a_newer_database(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(migrate(db, FILES, 2, &error), error);
    assert_fails(migrate(db, FILES, 1, &error), error, ERROR_CONFLICT);
    g_assert_cmpint(version_of(db), ==, 102);
}

static void any_statement_may_fail(Db *db)
{
    g_autoptr(GError) error = NULL;
    for (int64_t fail_at = 2;; fail_at++) { /* the first one is tried twice */
        db_fail_at(db, fail_at);
        bool done = migrate(db, FILES, 2, &error);
        db_fail_at(db, 0);
        if (done) {
            break;
        }
        g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
        g_clear_error(&error);
        bool whole = db_run(db, "SELECT n FROM m_second", DB_NO_PARAMS, NULL);
        g_assert_cmpint(whole, ==, version_of(db) == 102);
    }
    g_assert_cmpint(count(db, "SELECT COUNT(*) FROM m_second"), ==, 1);
}

static gpointer migrate_again(gpointer url)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    g_assert_no_error(error);
    if (db_is_pgsql(url)) {
        assert_ok(db_run_script(db, "SET search_path TO at_once;\n", &error), error);
    }
    assert_ok(migrate(db, FILES, 2, &error), error);
    return NULL;
}

/* Four programs starting at once on an empty database migrate it once. */
static void programs_starting_at_once_migrate_once(gconstpointer url)
{
    GThread *threads[4];
    for (size_t i = 0; i < G_N_ELEMENTS(threads); i++) {
        threads[i] = g_thread_new("start", migrate_again, (gpointer)url);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(threads); i++) {
        g_thread_join(threads[i]);
    }
}

static void at_once_on_pgsql(void)
{
    const char *url = g_getenv("TANGGA_TEST_PGSQL");
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    assert_ok(db_run_script(db, "CREATE SCHEMA at_once;\nSET search_path TO at_once;\n", &error),
              error);
    programs_starting_at_once_migrate_once(url);
    g_assert_cmpint(count(db, "SELECT COUNT(*) FROM m_second"), ==, 1);
    assert_ok(db_run_script(db, "DROP SCHEMA at_once CASCADE;\n", &error), error);
}

static void at_once_on_sqlite(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("tangga-db-XXXXXX", &error);
    g_autofree char *file = g_build_filename(folder, "at_once.db", NULL);
    programs_starting_at_once_migrate_once(file);
    {
        g_autoptr(Db) db = db_open(file, &error);
        g_assert_cmpint(count(db, "SELECT COUNT(*) FROM m_second"), ==, 1);
    }
    g_assert_cmpint(unlink(file), ==, 0);
    g_assert_cmpint(rmdir(folder), ==, 0);
}

void test_migrate(void)
{
    testkit_db_case("/db/migrate/applies_each_file_once", applies_each_file_once);
    testkit_db_case("/db/migrate/a_broken_file_changes_nothing", a_broken_file_changes_nothing);
    testkit_db_case("/db/migrate/refuses_a_newer_database", refuses_a_newer_database);
    testkit_db_case("/db/migrate/any_statement_may_fail", any_statement_may_fail);
    g_test_add_func("/db/migrate/at_once/sqlite", at_once_on_sqlite);
    if (g_getenv("TANGGA_TEST_PGSQL") != NULL) {
        g_test_add_func("/db/migrate/at_once/pgsql", at_once_on_pgsql);
    }
}
