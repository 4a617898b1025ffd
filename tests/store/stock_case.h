// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What tests about stock share: the item that counts a product of BUSINESS, as a list of one that the
 * caller owns. */
#include "store/stock.h"
#include "testkit/testkit.h"

static inline RecordList *stock_case_of(Db *db, int64_t product_id)
{
    static const char find[] =
        "SELECT id FROM stock_items WHERE business_id = $1 AND product_id = $2";
    g_autoptr(GError) error = NULL;
    RecordList *one = NULL;
    int64_t id = 0;
    assert_ok(db_get_int(db, find, DB_PARAMS(db_int(BUSINESS), db_int(product_id)), 0, &id, &error),
              error);
    assert_ok(stock_item_load(db, BUSINESS, id, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 1);
    return one;
}
