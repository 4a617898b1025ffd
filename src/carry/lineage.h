// SPDX-License-Identifier: Apache-2.0
#pragma once
/* As which business the copies on several servers know each other. A lineage is the name of a beginning;
 * all copies of a business share it, and one that was merged out of two beginnings has both. Its birth
 * names what is made in a copy, its origin counts what that copy changes; two copies never share one.
 * Source: requirement X06. */
#include "carry/book.h"
#include "db/db.h"

/* Lineages, birth and origin into a book of this server. *ret_begun false: none are stored yet; they are
 * made up from how the business began. */
MUST_USE bool carry_lineage_read(Db *db, int64_t business_id, CarryBook *book, bool *ret_begun,
                                 GError **error);
/* Is the file of this business, as far as it is known here? */
MUST_USE bool carry_lineage_is_known(Db *db, int64_t business_id, const CarryBook *file,
                                     bool *ret_known, GError **error);
/* From now on it is. book: of this server. */
MUST_USE bool carry_lineage_join(Db *db, int64_t business_id, const CarryBook *book,
                                 const CarryBook *file, GError **error);
/* The business here that the file is of; 0: none. */
MUST_USE bool carry_lineage_find(Db *db, const CarryBook *file, int64_t *ret_business_id,
                                 GError **error);
/* A database that was copied counts its changes apart from the one it came from. */
MUST_USE bool carry_lineage_part(Db *db, GError **error);
