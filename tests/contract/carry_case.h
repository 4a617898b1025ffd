// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Two servers of their own and a file between them, for tests of what is carried. */
#include "carry/conflict.h"
#include "carry/export.h"
#include "testkit/client.h"
#include "testkit/world.h"

static inline GString *carry_out(Client *from, int64_t business_id)
{
    g_autoptr(GError) error = NULL;
    Db *db = client_db(from);
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    GString *file = NULL;
    assert_ok(tx != NULL && carry_export_ready(db, business_id, &error) && db_commit(tx, &error),
              error);
    assert_ok(carry_export(db, business_id, NOW, &file, &error), error);
    g_assert_nonnull(file);
    return file;
}

/* Returns the refusal; NULL: merged. */
static inline const char *carry_try(Client *to, const GString *file, bool same, CarryCounts *counts)
{
    g_autoptr(GError) error = NULL;
    Db *db = client_db(to);
    g_autoptr(CarryPlan) plan = carry_plan_new();
    CarryRefusal refusal = {0};
    g_autoptr(CarryBook) book = carry_file_read(plan, file->str, file->len, &refusal);
    if (book == NULL) {
        return refusal.sentence;
    }
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, file->str, -1);
    CarryMergeAsk ask = {BUSINESS, OWNER, NOW, digest, same};
    const char *said = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(tx != NULL && carry_merge(db, &ask, book, counts, &said, &error), error);
    if (said == NULL) {
        assert_ok(db_commit(tx, &error), error);
    }
    return said;
}

static inline CarryCounts carry_in(Client *to, const GString *file)
{
    CarryCounts counts = {0};
    const char *said = carry_try(to, file, false, &counts);
    if (said != NULL) {
        g_error("%s", said);
    }
    return counts;
}
