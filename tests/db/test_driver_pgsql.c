// SPDX-License-Identifier: Apache-2.0
#include "testkit/testkit.h"

static const char SQL_KILL[] =
    "SELECT CAST(pg_terminate_backend(CAST($1 AS INTEGER), 5000) AS INTEGER)";

static Db *open_cluster(void)
{
    g_autoptr(GError) error = NULL;
    Db *db = db_open(g_getenv("TANGGA_TEST_PGSQL"), &error);
    g_assert_no_error(error);
    return db;
}

static void kill_connection(Db *victim)
{
    g_autoptr(Db) other = open_cluster();
    g_autoptr(GError) error = NULL;
    int64_t pid = 0, killed = 0;
    assert_ok(db_get_int(victim, "SELECT pg_backend_pid()", DB_NO_PARAMS, 0, &pid, &error), error);
    assert_ok(db_get_int(other, SQL_KILL, DB_PARAMS(db_int(pid)), 0, &killed, &error), error);
    g_assert_cmpint(killed, ==, 1);
}

static int64_t read_one(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = -1;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, -1, &number, &error), error);
    return number;
}

static void a_lost_connection_is_told_once_then_made_anew(void)
{
    g_autoptr(Db) db = open_cluster();
    g_autoptr(GError) error = NULL;
    g_assert_cmpint(read_one(db, "SELECT 1"), ==, 1);
    kill_connection(db);
    assert_fails(db_run(db, "SELECT 1", DB_NO_PARAMS, &error), error, ERROR_UNAVAILABLE);
    g_assert_cmpint(read_one(db, "SELECT 1"), ==, 1); /* prepared anew as well */
    g_autofree char *encoding = NULL;
    assert_ok(db_get_text(db, "SHOW client_encoding", DB_NO_PARAMS, &encoding, &error), error);
    g_assert_cmpstr(encoding, ==, "UTF8");
}

/* The half written before the loss is gone, and no statement of the same transaction may slip into
 * a new connection. */
static void a_connection_lost_in_a_transaction_loses_it_all(void)
{
    g_autoptr(Db) db = open_cluster();
    g_autoptr(GError) error = NULL;
    g_autofree char *schema = g_strdup_printf("lost_%08x", g_random_int());
    g_autofree char *make =
        g_strdup_printf("CREATE SCHEMA %s;\nCREATE TABLE %s.things (n BIGINT);\n", schema, schema);
    g_autofree char *add = g_strdup_printf("INSERT INTO %s.things VALUES (1)", schema);
    g_autofree char *count = g_strdup_printf("SELECT COUNT(*) FROM %s.things", schema);
    g_autofree char *drop = g_strdup_printf("DROP SCHEMA %s CASCADE;\n", schema);
    assert_ok(db_run_script(db, make, &error), error);
    {
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        assert_ok(db_run(db, add, DB_NO_PARAMS, &error), error);
        kill_connection(db);
        assert_fails(db_run(db, add, DB_NO_PARAMS, &error), error, ERROR_UNAVAILABLE);
        assert_fails(db_run(db, add, DB_NO_PARAMS, &error), error, ERROR_UNAVAILABLE);
        assert_fails(db_commit(tx, &error), error, ERROR_INTERNAL);
    }
    g_assert_cmpint(read_one(db, count), ==, 0);
    {
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        assert_ok(db_run(db, add, DB_NO_PARAMS, &error), error);
        kill_connection(db);
        assert_fails(db_commit(tx, &error), error, ERROR_UNAVAILABLE);
    }
    g_assert_cmpint(read_one(db, count), ==, 0);
    assert_ok(db_run_script(db, drop, &error), error);
}

static void a_read_only_server_is_unavailable(void)
{
    g_autoptr(Db) db = open_cluster();
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, "SET default_transaction_read_only = on;\n", &error), error);
    assert_fails(db_run(db, "CREATE TABLE nowhere (n BIGINT)", DB_NO_PARAMS, &error), error,
                 ERROR_UNAVAILABLE);
}

static void a_copy_is_made_by_pg_dump(void)
{
    g_autoptr(Db) db = open_cluster();
    g_autoptr(GError) error = NULL;
    assert_fails(db_backup(db, "/nonexistent/copy", &error), error, ERROR_INVALID);
}

void test_driver_pgsql(void)
{
    if (g_getenv("TANGGA_TEST_PGSQL") == NULL) {
        return;
    }
    g_test_add_func("/db/pgsql/lost_connection", a_lost_connection_is_told_once_then_made_anew);
    g_test_add_func("/db/pgsql/lost_in_a_transaction",
                    a_connection_lost_in_a_transaction_loses_it_all);
    g_test_add_func("/db/pgsql/read_only", a_read_only_server_is_unavailable);
    g_test_add_func("/db/pgsql/a_copy_is_made_by_pg_dump", a_copy_is_made_by_pg_dump);
}
