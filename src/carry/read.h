// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The book of a business as it stands on this server, with what was removed since it was last looked
 * at. Reading changes nothing; settling stores under which names and versions all stands now, which a
 * file or a merge must do first, so that later changes are told from these. */
#include "carry/book.h"
#include "db/db.h"

/* *ret_settled: every mark is stored as the book has it. made_at is left 0. */
MUST_USE bool carry_read(Db *db, const CarryPlan *plan, int64_t business_id, CarryBook **ret_book,
                         bool *ret_settled, GError **error);
/* Within a transaction of the caller. */
MUST_USE bool carry_settle(Db *db, int64_t business_id, CarryBook *book, GError **error);
/* Stores what is known of one record from now on. */
MUST_USE bool carry_mark_set(Db *db, int64_t business_id, const CarryRecord *record,
                             GError **error);
/* Is the file of this business, as far as it is known here? */
MUST_USE bool carry_joined(Db *db, int64_t business_id, const CarryBook *file, bool *ret_joined,
                           GError **error);
/* From now on it is. book: of this server. */
MUST_USE bool carry_join(Db *db, int64_t business_id, const CarryBook *book, const CarryBook *file,
                         GError **error);
/* The business here that the file is of; 0: none. */
MUST_USE bool carry_find(Db *db, const CarryBook *file, int64_t *ret_business_id, GError **error);
/* A database that was copied counts its changes apart from the one it came from. */
MUST_USE bool carry_part_ways(Db *db, GError **error);
