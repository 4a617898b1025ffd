// SPDX-License-Identifier: Apache-2.0
#include "testkit/testkit.h"

#include <string.h>
#include <unistd.h>

#include "db/migrate.h"

extern const EmbeddedFile tangga_migration_files[];
extern const size_t tangga_migration_count;

static const char SEED[] =
    "INSERT INTO users (id, name, phone, created_at) VALUES (1, 'Bu Melati', '+6281200000001', "
    "1);\n"
    "INSERT INTO users (id, name, phone, created_at) VALUES (2, 'Bu Dian', '+6281200000002', 1);\n"
    "INSERT INTO businesses (id, slug, name, created_at) VALUES (1, 'dapur-melati', 'Dapur "
    "Melati', "
    "1);\n"
    "INSERT INTO businesses (id, slug, name, created_at) VALUES (2, 'aksesori-dian', 'Aksesori "
    "Dian', 1);\n"
    "INSERT INTO members (business_id, user_id, role, created_at) VALUES (1, 1, 'owner', 1);\n"
    "INSERT INTO members (business_id, user_id, role, created_at) VALUES (2, 2, 'owner', 1);\n";

/* Rows that name their id leave PostgreSQL's counters behind. */
static const char COUNTERS[] = "SELECT setval(pg_get_serial_sequence('users','id'), 100);\n"
                               "SELECT setval(pg_get_serial_sequence('businesses','id'), 100);\n";

void testkit_prepare(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(migrate(db, tangga_migration_files, tangga_migration_count, &error), error);
    assert_ok(db_run_script(db, SEED, &error), error);
    if (db_is_server(db)) {
        assert_ok(db_run_script(db, COUNTERS, &error), error);
    }
}

/* The open database lives on without its names, and no test leaves a file behind. */
static void folder_forget(const char *folder)
{
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    for (const char *name = g_dir_read_name(dir); name != NULL; name = g_dir_read_name(dir)) {
        g_autofree char *file = g_build_filename(folder, name, NULL);
        g_assert_cmpint(unlink(file), ==, 0);
    }
    g_assert_cmpint(rmdir(folder), ==, 0);
}

static Db *prepared_slowly(const char *file)
{
    g_autoptr(GError) error = NULL;
    Db *db = db_open(file, &error);
    g_assert_no_error(error);
    testkit_prepare(db);
    return db;
}

/* Migrating takes most of a short case: it is done once a process, and its file copied. */
static gpointer ready_make(gpointer data)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("tangga-test-XXXXXX", &error);
    g_assert_no_error(error);
    g_autofree char *file = g_build_filename(folder, "t.db", NULL);
    g_autofree char *copy = g_build_filename(folder, "copy.db", NULL);
    g_autoptr(Db) db = prepared_slowly(file);
    (void)data;
    char *bytes = NULL;
    gsize size = 0;
    assert_ok(db_backup(db, copy, &error), error);
    g_assert_true(g_file_get_contents(copy, &bytes, &size, NULL));
    folder_forget(folder);
    return g_bytes_new_take(bytes, size);
}

static void ready_copy(const char *file)
{
    static GOnce once = G_ONCE_INIT;
    gsize size = 0;
    const char *bytes = g_bytes_get_data(g_once(&once, ready_make, NULL), &size);
    g_assert_true(g_file_set_contents_full(file, bytes, (gssize)size, G_FILE_SET_CONTENTS_NONE,
                                           0600, NULL));
}

#define SCHEMA_OPTION "?options=-csearch_path%3D"

static void pgsql_do(const char *what, const char *schema, const char *how)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(g_getenv("TANGGA_TEST_PGSQL"), &error);
    g_assert_no_error(error);
    g_autofree char *sql = g_strdup_printf("%s SCHEMA %s %s;\n", what, schema, how);
    assert_ok(db_run_script(db, sql, &error), error);
}

static gpointer queue_make(gpointer data)
{
    (void)data;
    return g_async_queue_new();
}

/* Schemas that were migrated once and stand empty but for the seed, to be used again. */
static GAsyncQueue *ready_schemas(void)
{
    static GOnce once = G_ONCE_INIT;
    return g_once(&once, queue_make, NULL);
}

/* Rows go, counters begin anew; quicker than making 120 tables again. A table without a page of its own never had a row. */
static const char EMPTY_ALL[] =
    "DO $$ DECLARE one record; BEGIN SET session_replication_role = replica; "
    "FOR one IN SELECT relname AS name FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' "
    "AND relname NOT IN ('schema_version', 'watched') AND pg_relation_size(oid) > 0 "
    "LOOP EXECUTE format('DELETE FROM %I', one.name); END LOOP; "
    "FOR one IN SELECT sequencename AS name FROM pg_sequences WHERE schemaname = current_schema() "
    "AND last_value IS NOT NULL LOOP PERFORM setval(quote_ident(one.name), 1, false); END LOOP; "
    "SET session_replication_role = DEFAULT; END $$;\n";

static void schema_enter(Db *db, const char *schema)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *path = g_strdup_printf("SET search_path TO %s;\n", schema);
    assert_ok(db_run_script(db, path, &error), error);
}

static Db *schema_open(const char *schema)
{
    g_autoptr(GError) error = NULL;
    Db *db = db_open(g_getenv("TANGGA_TEST_PGSQL"), &error);
    g_assert_no_error(error);
    schema_enter(db, schema);
    return db;
}

static gpointer keeper_make(gpointer schema)
{
    return schema_open(schema);
}

/* The connection that readies schemas between cases: it lives as long as the process, for what it knows of
 * their tables costs a new one more than all the rest. */
static Db *schema_keeper(const char *schema)
{
    static GOnce once = G_ONCE_INIT;
    Db *db = g_once(&once, keeper_make, (gpointer)schema);
    schema_enter(db, schema);
    return db;
}

/* How many columns its tables and its indexes have. */
static const char COUNT_SHAPE[] =
    "SELECT COUNT(*) FILTER (WHERE relkind <> 'i') * 10000 + COUNT(*) FILTER (WHERE relkind = 'i') "
    "FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid "
    "WHERE relnamespace = current_schema()::regnamespace AND NOT attisdropped";

/* The shape that the migrations alone give. */
static int64_t ready_shape = 0;

static int64_t schema_shape(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t shape = 0;
    assert_ok(db_get_int(db, COUNT_SHAPE, DB_NO_PARAMS, 0, &shape, &error), error);
    return shape;
}

/* Owned; give it back with schema_give. */
static char *schema_take(void)
{
    g_autoptr(GError) error = NULL;
    char *schema = g_async_queue_try_pop(ready_schemas());
    if (schema != NULL) {
        Db *db = schema_keeper(schema);
        assert_ok(db_run_script(db, EMPTY_ALL, &error), error);
        assert_ok(db_run_script(db, SEED, &error), error);
        assert_ok(db_run_script(db, COUNTERS, &error), error);
        return schema;
    }
    schema = g_strdup_printf("ready%d_%u", (int)getpid(), (unsigned)g_random_int());
    pgsql_do("CREATE", schema, "");
    g_autoptr(Db) db = schema_open(schema);
    testkit_prepare(db);
    ready_shape = schema_shape(db);
    return schema;
}

/* One that a case has built on or torn down is of no use to the next. */
static void schema_give(const char *schema)
{
    if (schema_shape(schema_keeper(schema)) == ready_shape) {
        g_async_queue_push(ready_schemas(), g_strdup(schema));
    } else {
        pgsql_do("DROP", schema, "CASCADE");
    }
}

static bool wants_pgsql(void)
{
    return g_getenv("TANGGA_TEST_PGSQL") != NULL &&
           g_strcmp0(g_getenv("TANGGA_CLIENT_DB"), "pgsql") == 0;
}

char *testkit_url(void)
{
    const char *cluster = g_getenv("TANGGA_TEST_PGSQL");
    if (!wants_pgsql()) {
        g_autofree char *folder = g_dir_make_tmp("tangga-test-XXXXXX", NULL);
        return g_build_filename(folder, "t.db", NULL);
    }
    g_autofree char *schema = g_strdup_printf("c%d_%u", (int)getpid(), (unsigned)g_random_int());
    pgsql_do("CREATE", schema, "");
    return g_strconcat(cluster, SCHEMA_OPTION, schema, NULL);
}

char *testkit_url_ready(void)
{
    if (!wants_pgsql()) {
        char *url = testkit_url();
        ready_copy(url);
        return url;
    }
    g_autofree char *schema = schema_take();
    return g_strconcat(g_getenv("TANGGA_TEST_PGSQL"), SCHEMA_OPTION, schema, NULL);
}

void testkit_url_drop(const char *url)
{
    const char *option = strstr(url, SCHEMA_OPTION);
    if (option != NULL && g_str_has_prefix(option, SCHEMA_OPTION "ready")) {
        schema_give(option + strlen(SCHEMA_OPTION));
        return;
    }
    if (option != NULL) {
        pgsql_do("DROP", option + strlen(SCHEMA_OPTION), "CASCADE");
        return;
    }
    g_autofree char *folder = g_path_get_dirname(url);
    folder_forget(folder);
}

void testkit_write(Db *db, const char *statements)
{
    g_autoptr(GError) error = NULL;
    g_auto(GStrv) each = g_strsplit(statements, ";\n", -1);
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    for (char **one = each; tx != NULL && *one != NULL; one++) {
        assert_ok(*g_strstrip(*one) == '\0' || db_run(db, *one, DB_NO_PARAMS, &error), error);
    }
    assert_ok(tx != NULL && db_commit(tx, &error), error);
}

Db *testkit_sqlite(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("tangga-test-XXXXXX", &error);
    g_assert_no_error(error);
    g_autofree char *file = g_build_filename(folder, "t.db", NULL);
    ready_copy(file);
    Db *db = db_open(file, &error);
    g_assert_no_error(error);
    assert_ok(db_run(db, "UPDATE users SET created_at = 1", DB_NO_PARAMS, &error), error); /* its log */
    folder_forget(folder);
    return db;
}

static void run_sqlite(gconstpointer data)
{
    g_autoptr(Db) db = testkit_sqlite();
    ((DbCase)data)(db);
}

/* Each case gets a schema for itself alone. */
static void run_pgsql(gconstpointer data)
{
    g_autofree char *schema = schema_take();
    g_autoptr(Db) db = schema_open(schema);
    ((DbCase)data)(db);
    schema_give(schema);
}

void testkit_db_case(const char *path, DbCase run)
{
    g_autofree char *sqlite = g_strconcat(path, "/sqlite", NULL);
    g_test_add_data_func(sqlite, (gconstpointer)run, run_sqlite);
    if (g_getenv("TANGGA_TEST_PGSQL") != NULL) {
        g_autofree char *pgsql = g_strconcat(path, "/pgsql", NULL);
        g_test_add_data_func(pgsql, (gconstpointer)run, run_pgsql);
    }
}
