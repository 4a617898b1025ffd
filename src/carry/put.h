// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One record of a file put in, changed or taken out, with its parts. What it names must be put before;
 * what is not here yet and may be absent is named at the end (carry_put_late). */
#include "carry/book.h"
#include "db/db.h"

typedef struct {
    Db *db;
    int64_t business_id, user_id;
    CarryBook *file;
    const CarryBook *here;
    GArray *late; /* Late, owned */
} CarryPut;
void carry_put_begin(CarryPut *put);
void carry_put_clear(CarryPut *put);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CarryPut, carry_put_clear)

/* Is all that the record cannot be without here? */
bool carry_put_can(const CarryPut *put, const CarryRecord *record);
MUST_USE bool carry_put_new(CarryPut *put, CarryRecord *record, GError **error);
/* record->here is what it becomes. */
MUST_USE bool carry_put_change(CarryPut *put, CarryRecord *record, GError **error);
/* *ret_removed false: others cannot be without it; nothing was done. */
MUST_USE bool carry_put_remove(CarryPut *put, const CarryRecord *here, bool *ret_removed,
                               GError **error);
MUST_USE bool carry_put_late(CarryPut *put, GError **error);
/* Stock counted from its moves; what would be below nothing is set to nothing by a count. */
MUST_USE bool carry_put_stock(const CarryPut *put, int64_t now, GError **error);
