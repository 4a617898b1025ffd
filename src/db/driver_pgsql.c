// SPDX-License-Identifier: Apache-2.0
#include <libpq-fe.h>
#include <string.h>

#include "db/driver.h"

typedef struct {
    Driver base;
    bool in_transaction; /* a connection lost here must not be replaced silently */
    PGconn *connection;
    GHashTable *statements; /* SQL text → name of the prepared statement */
} PgsqlDriver;

struct DriverRows {
    PGresult *result;
    int row;      /* of the current row; -1 before the first */
    guint8 *blob; /* the last decoded blob */
};

/* SQLSTATE classes: 23 constraint, 40 retry, 08 connection, 53 resources, 57 shutting down, 25006
 * read-only. */
static ErrorCode code_of(const char *state)
{
    if (state != NULL && g_str_equal(state, "08P01")) { /* a statement called wrongly */
        return ERROR_INTERNAL;
    }
    if (state == NULL || g_str_has_prefix(state, "08") || g_str_has_prefix(state, "40") ||
        g_str_has_prefix(state, "53") || g_str_has_prefix(state, "57") ||
        g_str_has_prefix(state, "25006") || g_str_has_prefix(state, "55P03")) {
        return ERROR_UNAVAILABLE;
    }
    return g_str_has_prefix(state, "23") ? ERROR_CONFLICT : ERROR_INTERNAL;
}

static bool pgsql_failed(PgsqlDriver *driver, const PGresult *result, GError **error)
{
    const char *state = result != NULL ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : NULL;
    const char *said = result != NULL ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : NULL;
    return error_set(error, code_of(state), "pgsql: %s (%s)",
                     said != NULL ? said : PQerrorMessage(driver->connection),
                     state != NULL ? state : "no state");
}

/* A lost connection is made anew before the next statement outside a transaction. */
static bool connection_revive(PgsqlDriver *driver, GError **error)
{
    if (PQstatus(driver->connection) == CONNECTION_OK) {
        return true;
    }
    if (driver->in_transaction) {
        return error_set(error, ERROR_UNAVAILABLE, "pgsql: connection lost");
    }
    PQreset(driver->connection);
    g_hash_table_remove_all(driver->statements);
    if (PQstatus(driver->connection) == CONNECTION_OK) {
        return true;
    }
    return error_set(error, ERROR_UNAVAILABLE, "pgsql: no connection");
}

static const char *statement_prepare(PgsqlDriver *driver, const char *sql, GError **error)
{
    const char *name = g_hash_table_lookup(driver->statements, sql);
    if (name != NULL) {
        return name;
    }
    g_autofree char *fresh = g_strdup_printf("s%u", g_hash_table_size(driver->statements));
    PGresult *result = PQprepare(driver->connection, fresh, sql, 0, NULL);
    bool prepared = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (!prepared) {
        pgsql_failed(driver, result, error);
        g_prefix_error(error, "preparing \"%.60s…\": ", sql);
    }
    PQclear(result);
    if (!prepared) {
        return NULL;
    }
    g_hash_table_insert(driver->statements, g_strdup(sql), fresh);
    return g_steal_pointer(&fresh);
}

typedef struct {
    GPtrArray *texts; /* numbers as text, owned */
    const char **values;
    int *lengths, *formats;
} Bound;

static void bound_clear(Bound *bound)
{
    g_ptr_array_unref(bound->texts);
    g_free(bound->values);
    g_free(bound->lengths);
    g_free(bound->formats);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Bound, bound_clear)

static void params_bind(Bound *bound, DbParams params)
{
    bound->texts = g_ptr_array_new_with_free_func(g_free);
    bound->values = g_new0(const char *, params.count + 1);
    bound->lengths = g_new0(int, params.count + 1);
    bound->formats = g_new0(int, params.count + 1);
    for (size_t i = 0; i < params.count; i++) {
        const DbValue *value = &params.values[i];
        if (value->kind == DB_INT) {
            char *text = g_strdup_printf("%" G_GINT64_FORMAT, value->number);
            g_ptr_array_add(bound->texts, text);
            bound->values[i] = text;
        } else if (value->kind != DB_NULL) {
            bound->values[i] = value->bytes;
            bound->lengths[i] = (int)value->size;
            bound->formats[i] = value->kind == DB_BLOB;
        }
    }
}

static DriverRows *pgsql_run(Driver *base, const char *sql, DbParams params, GError **error)
{
    PgsqlDriver *driver = (PgsqlDriver *)base;
    const char *name =
        connection_revive(driver, error) ? statement_prepare(driver, sql, error) : NULL;
    if (name == NULL) {
        return NULL;
    }
    g_auto(Bound) bound = {0};
    params_bind(&bound, params);
    PGresult *result = PQexecPrepared(driver->connection, name, (int)params.count, bound.values,
                                      bound.lengths, bound.formats, 0);
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
        pgsql_failed(driver, result, error);
        PQclear(result);
        return NULL;
    }
    DriverRows *rows = g_new0(DriverRows, 1);
    rows->result = result;
    rows->row = -1;
    return rows;
}

static bool pgsql_next(DriverRows *rows, bool *ret_row, GError **error)
{
    (void)error;
    *ret_row = rows->row + 1 < PQntuples(rows->result);
    rows->row += *ret_row;
    return true;
}

static int64_t pgsql_changed(DriverRows *rows)
{
    return g_ascii_strtoll(PQcmdTuples(rows->result), NULL, 10);
}

static bool pgsql_is_null(DriverRows *rows, int column)
{
    return PQgetisnull(rows->result, rows->row, column) != 0;
}

static int64_t pgsql_get_int(DriverRows *rows, int column)
{
    const char *text = PQgetvalue(rows->result, rows->row, column);
    return *text == 't' ? 1 : g_ascii_strtoll(text, NULL, 10);
}

static const char *pgsql_get_text(DriverRows *rows, int column)
{
    return PQgetvalue(rows->result, rows->row, column);
}

static const void *pgsql_get_blob(DriverRows *rows, int column, size_t *ret_size)
{
    const char *hex = PQgetvalue(rows->result, rows->row, column);
    size_t length = strlen(hex);
    g_free(rows->blob);
    rows->blob = g_malloc0(length / 2 + 1);
    *ret_size = 0;
    for (size_t i = 2; i + 1 < length; i += 2) { /* after "\x" */
        rows->blob[(*ret_size)++] =
            (guint8)(g_ascii_xdigit_value(hex[i]) << 4 | g_ascii_xdigit_value(hex[i + 1]));
    }
    return rows->blob;
}

static void pgsql_rows_free(DriverRows *rows)
{
    PQclear(rows->result);
    g_free(rows->blob);
    g_free(rows);
}

static bool is_transaction_end(const char *statement)
{
    return g_str_equal(statement, "COMMIT") || g_str_equal(statement, "ROLLBACK");
}

/* ROLLBACK of a lost connection has happened by itself. */
static bool connection_ready(PgsqlDriver *driver, const char *statement, GError **error)
{
    if (g_str_equal(statement, "ROLLBACK") && PQstatus(driver->connection) != CONNECTION_OK) {
        driver->in_transaction = false;
        return error_set(error, ERROR_UNAVAILABLE, "pgsql: connection lost");
    }
    return connection_revive(driver, error);
}

static bool pgsql_script(Driver *base, const char *statement, GError **error)
{
    PgsqlDriver *driver = (PgsqlDriver *)base;
    if (!connection_ready(driver, statement, error)) {
        return false;
    }
    PGresult *result = PQexec(driver->connection, statement);
    ExecStatusType status = PQresultStatus(result);
    bool done = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ||
                status == PGRES_EMPTY_QUERY; /* a comment alone */
    driver->in_transaction = done && g_str_equal(statement, "BEGIN")
                                 ? true
                                 : driver->in_transaction && !is_transaction_end(statement);
    if (!done) {
        pgsql_failed(driver, result, error);
    }
    PQclear(result);
    return done;
}

static bool pgsql_backup(Driver *base, const char *file, GError **error)
{
    (void)base;
    (void)file;
    return error_set(error, ERROR_INVALID, "use pg_dump to copy a PostgreSQL database");
}

static bool pgsql_integrity(Driver *base, GError **error)
{
    return pgsql_script(base, "SELECT 1", error);
}

static void pgsql_close(Driver *base)
{
    PgsqlDriver *driver = (PgsqlDriver *)base;
    PQfinish(driver->connection);
    g_hash_table_unref(driver->statements);
    g_free(driver);
}

static const DriverKind PGSQL = {
    .name = "pgsql",
    .begin_writing = "BEGIN",
    .type_id = "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY",
    .type_int = "BIGINT",
    .type_text = "TEXT",
    .type_blob = "BYTEA",
    .table_suffix = "",
    .clustered_suffix = "",
    .close = pgsql_close,
    .run = pgsql_run,
    .next = pgsql_next,
    .changed = pgsql_changed,
    .is_null = pgsql_is_null,
    .get_int = pgsql_get_int,
    .get_text = pgsql_get_text,
    .get_blob = pgsql_get_blob,
    .rows_free = pgsql_rows_free,
    .script = pgsql_script,
    .control = pgsql_script,
    .backup = pgsql_backup,
    .integrity = pgsql_integrity,
};

static void notice_ignore(void *data, const char *message)
{
    (void)data;
    (void)message;
}

Driver *driver_pgsql_open(const char *url, GError **error)
{
    PgsqlDriver *driver = g_new0(PgsqlDriver, 1);
    driver->base.kind = &PGSQL;
    driver->statements = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    /* the url may set the time limit; the encoding also holds after a reconnect */
    static const char *const names[] = {"connect_timeout", "dbname", "client_encoding", NULL};
    const char *const settings[] = {"10", url, "UTF8", NULL};
    driver->connection = PQconnectdbParams(names, settings, 1);
    PQsetNoticeProcessor(driver->connection, notice_ignore, NULL);
    if (PQstatus(driver->connection) != CONNECTION_OK) {
        error_set(error, ERROR_UNAVAILABLE, "cannot connect: %s",
                  PQerrorMessage(driver->connection));
        pgsql_close(&driver->base);
        return NULL;
    }
    return &driver->base;
}
