// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Orders and goods for tests: short ways to write them, which stop the test when that fails. The
 * lists they return are owned by the caller. */
#include "store/order_step.h"
#include "testkit/testkit.h"

#define MONDAY_5_JANUARY ((Day)20458) /* the day of NOW */

/* Two of something at 12,000 with delivery for 3,000: 27,000 in all. */
OrderDraft sell_draft(void);
int64_t sell_order(Db *db, const OrderDraft *draft);
/* With one line of this product. */
int64_t sell_order_of(Db *db, int64_t product_id, int64_t quantity);
/* Moves the order of BUSINESS; the step must be legal and enough in stock. */
void sell_move(Db *db, int64_t order_id, OrderStep step);
RecordList *sell_load(Db *db, int64_t order_id);
/* stock -1: not counted. */
void sell_product(Db *db, int64_t business_id, int64_t id, int64_t stock);
int64_t sell_stock(Db *db, int64_t product_id); /* -1: not counted */
/* Sum and number of all sales of BUSINESS, read without the code under test. */
int64_t sell_raw_sum(Db *db);
int64_t sell_raw_count(Db *db);
