// SPDX-License-Identifier: Apache-2.0
#pragma once
/* An open database as the files of this folder see it: db.c runs statements, transaction.c holds them together. */
#include "db/driver.h"
#include "db/group.h"

struct Db {
    Driver *driver;
    int depth;    /* open transactions, nested ones counted */
    DbGroup *turns; /* its transactions take turns with this group; NULL: with nobody */
    bool grouped; /* its transactions are savepoints of an open one */
    bool open;    /* that one has begun */
    bool reading; /* between db_reading_begin and db_reading_end or a db_begin */
    bool spoiled; /* a statement failed or an inner transaction ended without commit */
    int64_t statements;
    int64_t fail_at; /* statement number that fails; 0 = none */
    int64_t version; /* when db_has_news was last asked; 0: never */
    GHashTable *kept; /* see db_kept_find: key → GBytes */
    int64_t kept_version;
};

/* Counted, and false when it is the one that fails on purpose (db_fail_at). */
MUST_USE bool db_statement_allowed(Db *db, GError **error);
