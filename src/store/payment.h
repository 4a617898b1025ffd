// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How customers pay the business: the text of its static QRIS and its accounts in the owner's words
 * (requirement S02). Nothing here is secret; no payment passes through the program. One row a
 * business. */
#include "db/record.h"

typedef struct {
    const char *qris;     /* as base/qris.h reads it, static; may be "" */
    const char *accounts; /* several lines; may be "" */
    int64_t changed_at;
} PaymentWays;
RECORD_LIST(PaymentWays, payment_ways)

/* A list of one, or empty when nothing was said yet. */
MUST_USE bool payment_ways_load(Db *db, int64_t business_id, RecordList **ret_one, GError **error);
MUST_USE bool payment_ways_save(Db *db, int64_t business_id, const PaymentWays *ways, int64_t now,
                                GError **error);
