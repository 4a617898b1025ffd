// SPDX-License-Identifier: Apache-2.0
#include "db/grouped.h"
#include "db/handle.h"
#include "db/watch.h"

struct DbTransaction {
    Db *db;
    bool committed;
};

static bool control(Db *db, const char *sql, GError **error)
{
    return db_statement_allowed(db, error) && db->driver->kind->control(db->driver, sql, error);
}

static bool reading_set(Db *db, const char *sql, GError **error)
{
    if (!db->driver->kind->control(db->driver, sql, error)) {
        return false;
    }
    db->reading = !db->reading;
    return true;
}

bool db_reading_begin(Db *db, GError **error)
{
    const char *sql = db->driver->kind->begin_reading;
    return sql == NULL || db->depth > 0 || db->open || db->reading ||
           reading_set(db, sql, error);
}

bool db_reading_end(Db *db, GError **error)
{
    return !db->reading || reading_set(db, "COMMIT", error);
}

void db_share_turns(Db *db, DbGroup *group)
{
    g_assert(!db->grouped);
    db->turns = group;
}

void db_grouped_set(Db *db)
{
    db->grouped = true;
    db->driver->kind->gather(db->driver);
}

bool db_grouped_is_open(const Db *db)
{
    return db->open;
}

bool db_grouped_commit(Db *db, GError **error)
{
    g_assert(db->open && db->depth == 0);
    db->open = false;
    if (control(db, "COMMIT", error)) {
        return true;
    }
    (void)!db->driver->kind->control(db->driver, "ROLLBACK", NULL);
    return false;
}

bool db_grouped_sync(Db *db, GError **error)
{
    return db->driver->kind->sync(db->driver, error);
}

int db_grouped_log_pages(const Db *db)
{
    return db->driver->kind->log_pages(db->driver);
}

bool db_checkpoint(Db *db, GError **error)
{
    return db->driver->kind->checkpoint(db->driver, error);
}

/* When the disk failed, SQLite has ended the open transaction: the savepoint would be one of its own. */
static bool savepoint_begin(Db *db, GError **error)
{
    const DriverKind *kind = db->driver->kind;
    if (!db->open && !control(db, kind->begin_writing, error)) {
        return false;
    }
    db->open = true;
    return kind->in_transaction(db->driver)
               ? control(db, "SAVEPOINT member", error)
               : error_set(error, ERROR_UNAVAILABLE, "the open transaction was lost");
}

static bool connection_begin(Db *db, GError **error)
{
    if (db->grouped) {
        return savepoint_begin(db, error);
    }
    if (db->turns != NULL) {
        db_group_turn_take(db->turns);
    }
    bool begun = control(db, db->driver->kind->begin_writing, error);
    if (!begun && db->turns != NULL) {
        db_group_turn_give(db->turns);
    }
    return begun;
}

static bool outermost_commit(Db *db, GError **error)
{
    return db_watch_settle(db, error) &&
           control(db, db->grouped ? "RELEASE member" : "COMMIT", error);
}

/* A lost connection has rolled back by itself. */
static void outermost_undo(Db *db)
{
    if (db->grouped) {
        (void)!db->driver->kind->control(db->driver, "ROLLBACK TO member", NULL);
        (void)!db->driver->kind->control(db->driver, "RELEASE member", NULL);
    } else {
        (void)!db->driver->kind->control(db->driver, "ROLLBACK", NULL);
    }
}

static bool outermost_begin(Db *db, GError **error)
{
    db->spoiled = false;
    if (!connection_begin(db, error)) {
        return false;
    }
    if (db_watch_begin(db, error)) {
        return true;
    }
    outermost_undo(db);
    if (db->turns != NULL) {
        db_group_turn_give(db->turns);
    }
    return false;
}

DbTransaction *db_begin(Db *db, GError **error)
{
    g_assert(db != NULL);
    if (!db_reading_end(db, error) || (db->depth == 0 && !outermost_begin(db, error))) {
        return NULL;
    }
    db->depth++;
    DbTransaction *tx = g_new0(DbTransaction, 1);
    tx->db = db;
    return tx;
}

bool db_commit(DbTransaction *tx, GError **error)
{
    g_assert(tx != NULL && !tx->committed);
    Db *db = tx->db;
    if (db->depth == 1) {
        if (db->spoiled) {
            return error_set(error, ERROR_INTERNAL, "a part of the transaction has failed");
        }
        if (!outermost_commit(db, error)) {
            return false;
        }
    }
    tx->committed = true;
    return true;
}

void db_transaction_end(DbTransaction *tx)
{
    if (tx == NULL) {
        return;
    }
    Db *db = tx->db;
    db->depth--;
    if (!tx->committed) {
        db->spoiled = true;
        if (db->depth == 0) {
            outermost_undo(db);
        }
    }
    if (db->depth == 0 && db_can_undo(db)) {
        db->driver->kind->changes_drop(db->driver);
    }
    if (db->depth == 0) {
        db_watch_end(db);
    }
    if (db->depth == 0 && db->turns != NULL) {
        db_group_turn_give(db->turns);
    }
    g_free(tx);
}

bool db_in_transaction(const Db *db)
{
    return db->depth > 0;
}
