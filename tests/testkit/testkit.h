// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What store and edge tests share: a migrated database of each kind, one business in it, and
 * checks that say what went wrong. */
#include "db/db.h"

/* The databases every store test runs on: SQLite in a temporary file, and PostgreSQL when
 * TANGGA_TEST_PGSQL names a cluster (tests/with_pgsql.sh starts one). Registers the case once a
 * database: "/store/order/…/sqlite", "/store/order/…/pgsql". The Db is migrated and empty but for
 * two businesses (ids BUSINESS and OTHER_BUSINESS) and their owners (users OWNER, OTHER_OWNER). */
typedef void (*DbCase)(Db *db);
void testkit_db_case(const char *path, DbCase run);

#define BUSINESS 1
#define OTHER_BUSINESS 2
#define OWNER 1
#define OTHER_OWNER 2
#define NOW INT64_C(1767560400) /* 2026-01-05T04:00:00+07:00, a Monday */

/* Migrates and fills an empty Db as described above. */
void testkit_prepare(Db *db);
/* The address of an empty database of one's own: a SQLite file in a new folder, or, when
 * TANGGA_CLIENT_DB=pgsql and TANGGA_TEST_PGSQL are set, a new PostgreSQL schema. Drop it after use. */
char *testkit_url(void);
/* The same, migrated and filled as testkit_prepare does. */
char *testkit_url_ready(void);
void testkit_url_drop(const char *url);
/* An open, migrated, seeded SQLite Db in a temporary file that lives as long as the process. */
Db *testkit_sqlite(void);
/* Writes as the program does, in one transaction: statements with ";\n" between them. */
void testkit_write(Db *db, const char *statements);

#define assert_ok(call, error)                                                                     \
    do {                                                                                           \
        bool ok_ = (call);                                                                         \
        g_assert_no_error(error);                                                                  \
        g_assert_true(ok_);                                                                        \
    } while (0)
#define assert_fails(call, error, code_)                                                           \
    do {                                                                                           \
        g_assert_false(call);                                                                      \
        g_assert_error(error, ERROR_DOMAIN, (int)(code_));                                         \
        g_clear_error(&(error));                                                                   \
    } while (0)
