// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Two tables for the cases of statements and transactions. */
#include "testkit/testkit.h"

#define THINGS_SCHEMA \
    "CREATE TABLE things (id {ID}, name {TEXT} UNIQUE, amount {INT}, " \
    "picture {BLOB}) {STRICT};\n" \
    "CREATE TABLE parts (thing_id {INT} NOT NULL REFERENCES things (id), " \
    "name {TEXT} NOT NULL) {STRICT};\n"
#define THINGS_ADD "INSERT INTO things (name, amount) VALUES ($1, $2)"
#define THINGS_ADD_PART "INSERT INTO parts (thing_id, name) VALUES ($1, $2)"
#define THINGS_COUNT "SELECT COUNT(*) FROM things"
#define THINGS_SUM "SELECT COALESCE(SUM(amount), 0) FROM things"

static inline void things_make(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, THINGS_SCHEMA, &error), error);
}

static inline void thing_add(Db *db, const char *name, int64_t amount)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, THINGS_ADD, DB_PARAMS(db_text(name), db_int(amount)), &error), error);
}

static inline int64_t things_number(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t result = -1;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, -1, &result, &error), error);
    return result;
}
