// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a database driver must do for db.c and transaction.c. One statement is open at a time per cursor; the driver
 * owns its prepared statements and finds them by SQL text. */
#include "db/db.h"
#include "db/value_log.h"

typedef struct Driver Driver; /* a connection; each driver's own struct begins with it */
typedef struct DriverRows DriverRows;

typedef struct {
    const char *name;          /* "sqlite", "pgsql" */
    const char *begin_writing;
    const char *begin_reading; /* SQL that holds one moment for the reads after it; NULL: none */
    const char *type_id, *type_int, *type_text, *type_blob, *table_suffix, *clustered_suffix;
    void (*close)(Driver *driver);
    /* Runs the statement; rows (never NULL on success) are read with the functions below.
     * *ret_changed: rows changed by a write that returns none. */
    DriverRows *(*run)(Driver *driver, const char *sql, DbParams params, GError **error);
    bool (*next)(DriverRows *rows, bool *ret_row, GError **error);
    int64_t (*changed)(DriverRows *rows);
    int64_t (*inserted)(DriverRows *rows); /* see db_insert; NULL: asked with RETURNING */
    bool (*is_null)(DriverRows *rows, int column);
    int64_t (*get_int)(DriverRows *rows, int column);
    const char *(*get_text)(DriverRows *rows, int column);
    const void *(*get_blob)(DriverRows *rows, int column, size_t *ret_size);
    void (*rows_free)(DriverRows *rows);
    bool (*script)(Driver *driver, const char *statement, GError **error); /* unprepared, no rows */
    bool (*control)(Driver *driver, const char *sql, GError **error); /* begins and ends transactions */
    bool (*in_transaction)(const Driver *driver); /* asked of drivers with groups only */
    /* A number that is another one after any write, by this connection or others; NULL: unknown. */
    bool (*version)(Driver *driver, int64_t *ret_version);
    bool (*check)(Driver *driver, GError **error); /* see db_check; NULL: always there */
    bool (*backup)(Driver *driver, const char *file, GError **error);
    bool (*integrity)(Driver *driver, GError **error);
    void (*bulk)(Driver *driver, bool on); /* see db_bulk; NULL: makes no difference */
    /* From here on the connection lives by savepoints, and a COMMIT need not be durable until `sync`
     * has come back, which may run beside anything else on the connection. */
    void (*gather)(Driver *driver);
    bool (*sync)(Driver *driver, GError **error);
    /* Pages that its log had after the last COMMIT. Nobody puts them back into the file but `checkpoint`, of
     * another connection, as many as no reader needs any more. */
    int (*log_pages)(const Driver *driver);
    bool (*checkpoint)(Driver *driver, GError **error);
    /* See db/watch.h; both NULL: the database keeps the log by itself. books: owned; NULL: nothing is
     * watched, and there is no log. */
    void (*watch)(Driver *driver, GHashTable *books);
    ValueLog *(*value_log)(Driver *driver);
    /* See db_changes_begin; all five NULL: it cannot. log: puts what was noted so far into the log of
     * values, which is told nothing meanwhile. drop: nothing more is noted. */
    bool (*changes_begin)(Driver *driver, GError **error);
    bool (*changes_log)(Driver *driver, GError **error);
    bool (*changes_end)(Driver *driver, GBytes **ret_changes, GError **error);
    void (*changes_drop)(Driver *driver);
    bool (*changes_undo)(Driver *driver, GBytes *changes, GError **error);
} DriverKind;

struct Driver {
    const DriverKind *kind;
    bool lasting; /* of the next run: its parameters stay until its rows are freed, and need no copy */
    bool watch_known; /* what is watched was read */
    bool settling;    /* the log is being written */
    int64_t business_id, change_id; /* what the transaction writes belongs to; 0: not said */
};

/* create: make the file when it does not exist. */
Driver *driver_sqlite_open(const char *file, bool create, GError **error);
Driver *driver_pgsql_open(const char *url, GError **error);
