// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Two businesses of one database as two servers: BUSINESS is carried to OTHER_BUSINESS. */
#include <string.h>

#include "carry/conflict.h"
#include "carry/export.h"
#include "carry/mark.h"
#include "carry/read.h"
#include "store/cash.h"
#include "store/contact.h"
#include "store/product.h"
#include "store/sale.h"
#include "testkit/testkit.h"

static inline void carry_sql(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, sql, DB_NO_PARAMS, &error), error);
}

static inline int64_t carry_number(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = 0;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, -1, &number, &error), error);
    return number;
}

/* A little of everything that is decided differently. */
static inline void carry_fill(Db *db)
{
    carry_sql(db, "INSERT INTO products (id, business_id, name, price_idr, stock, created_at, "
                  "changed_at) VALUES (501, 1, 'Nasi kuning', 10000, 5, 100, 100)");
    carry_sql(db, "INSERT INTO stock_items (id, business_id, product_id, unit, created_at, "
                  "changed_at) VALUES (601, 1, 501, 'piece', 100, 100)");
    carry_sql(db, "INSERT INTO stock_moves (business_id, item_id, kind, amount, created_at) "
                  "VALUES (1, 601, 'opening', 5, 100)");
    carry_sql(db, "INSERT INTO contacts (id, business_id, name, phone, created_at) "
                  "VALUES (701, 1, 'Bu Sari', '+6281200000077', 100)");
    carry_sql(db, "INSERT INTO debts (id, business_id, contact_id, customer, amount_idr, "
                  "bought_through, day, created_at) VALUES (801, 1, 701, 'Bu Sari', 30000, 'stall', "
                  "20000, 100)");
    carry_sql(db, "INSERT INTO cash_entries (business_id, kind, day, amount_idr, created_at) "
                  "VALUES (1, 'ingredients', 20000, -5000, 100)");
}

static inline CarryBook *carry_now(Db *db, const CarryPlan *plan, bool *ret_settled)
{
    g_autoptr(GError) error = NULL;
    CarryBook *book = NULL;
    assert_ok(carry_read(db, plan, BUSINESS, &book, ret_settled, &error), error);
    return book;
}

static inline GString *carry_out(Db *db, int64_t business_id)
{
    g_autoptr(GError) error = NULL;
    GString *file = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(tx != NULL && carry_export_ready(db, business_id, &error) &&
                  carry_export(db, business_id, NOW, &file, &error) && db_commit(tx, &error),
              error);
    g_assert_nonnull(file);
    return file;
}

/* Returns the refusal; NULL: merged. */
static inline const char *carry_into(Db *db, int64_t business_id, const char *text, bool same,
                                     CarryCounts *ret_counts)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(CarryPlan) plan = carry_plan_new();
    CarryRefusal refusal = {0};
    g_autoptr(CarryBook) book = carry_file_read(plan, text, strlen(text), &refusal);
    if (book == NULL) {
        return refusal.sentence;
    }
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
    CarryMergeAsk ask = {business_id, OTHER_OWNER, NOW, digest, same};
    const char *said = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(tx != NULL && carry_merge(db, &ask, book, ret_counts, &said, &error), error);
    if (said == NULL) {
        assert_ok(db_commit(tx, &error), error);
    }
    return said;
}

static inline CarryCounts carry_across(Db *db, int64_t from, int64_t to)
{
    CarryCounts counts = {0};
    g_autoptr(GString) file = carry_out(db, from);
    g_assert_cmpstr(carry_into(db, to, file->str, false, &counts), ==, NULL);
    return counts;
}

static inline int64_t carry_changes(const CarryCounts *counts)
{
    return counts->fresh + counts->changed + counts->removed + counts->conflicts;
}
