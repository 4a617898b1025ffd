// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The book of a business as it stands on this server, with what was removed since it was last looked
 * at. Reading changes nothing; a file or a merge must settle it first (carry_marks_settle).
 * Source: requirement X06. */
#include "carry/book.h"
#include "db/db.h"

/* *ret_settled: every mark is stored as the book has it. made_at is left 0. */
MUST_USE bool carry_read(Db *db, const CarryPlan *plan, int64_t business_id, CarryBook **ret_book,
                         bool *ret_settled, GError **error);
