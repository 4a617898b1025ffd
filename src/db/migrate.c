// SPDX-License-Identifier: Apache-2.0
#include "db/migrate.h"

static const char SQL_MAKE_VERSION[] =
    "CREATE TABLE IF NOT EXISTS schema_version (version {INT} PRIMARY KEY, applied_at {INT} NOT "
    "NULL) {STRICT};\n";
static const char SQL_ADD_LOCK[] = "INSERT INTO schema_version (version, applied_at) VALUES (0, 0) "
                                   "ON CONFLICT DO NOTHING";
static const char SQL_LOCK[] = "UPDATE schema_version SET applied_at = 0 WHERE version = 0";
static const char SQL_GET_VERSION[] = "SELECT MAX(version) FROM schema_version";
static const char SQL_ADD_VERSION[] =
    "INSERT INTO schema_version (version, applied_at) VALUES ($1, $2)";

bool migrate_version(Db *db, int64_t *ret_version, GError **error)
{
    return db_get_int(db, SQL_GET_VERSION, DB_NO_PARAMS, 0, ret_version, error);
}

/* Two programs starting at once migrate once: the second waits at row 0 and then reads what the
 * first has done. */
static bool migrate_file(Db *db, const EmbeddedFile *file, GError **error)
{
    int64_t version = g_ascii_strtoll(file->path, NULL, 10), done = 0;
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL || !db_run(db, SQL_LOCK, DB_NO_PARAMS, error) ||
        !migrate_version(db, &done, error)) {
        return false;
    }
    if (version > done) {
        if (!db_run_script(db, file->begin, error) ||
            !db_run(db, SQL_ADD_VERSION,
                    DB_PARAMS(db_int(version), db_int(g_get_real_time() / G_USEC_PER_SEC)),
                    error)) {
            g_prefix_error(error, "migration %s: ", file->path);
            return false;
        }
    }
    return db_commit(tx, error);
}

/* PostgreSQL's IF NOT EXISTS fails when another program makes the table just then: the second try
 * finds it. */
static bool version_table_make(Db *db, GError **error)
{
    if (!db_run_script(db, SQL_MAKE_VERSION, NULL) && !db_run_script(db, SQL_MAKE_VERSION, error)) {
        return false;
    }
    return db_run(db, SQL_ADD_LOCK, DB_NO_PARAMS, error);
}

static int64_t newest_of(const EmbeddedFile *files, size_t count)
{
    int64_t newest = 0;
    for (size_t i = 0; i < count; i++) {
        newest = MAX(newest, g_ascii_strtoll(files[i].path, NULL, 10));
    }
    return newest;
}

static bool migrate_all(Db *db, const EmbeddedFile *files, size_t count, int64_t *ret_version,
                        GError **error)
{
    if (!version_table_make(db, error)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (!migrate_file(db, &files[i], error)) {
            return false;
        }
    }
    return migrate_version(db, ret_version, error);
}

/* A database that is up to date is only read: it may stand on a read-only disk. */
bool migrate(Db *db, const EmbeddedFile *files, size_t count, GError **error)
{
    g_assert(db != NULL && files != NULL);
    int64_t newest = newest_of(files, count), done = 0;
    bool known = migrate_version(db, &done, NULL) && done >= newest;
    if (!known && !migrate_all(db, files, count, &done, error)) {
        return false;
    }
    if (done > newest) {
        return error_set(error, ERROR_CONFLICT, "the database is of a newer program (%d > %d)",
                         (int)done, (int)newest);
    }
    return true;
}
