// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is remembered of each record between two looks at a business: the name that all servers know, the
 * number it has here, and the versions and digest it had. What differs from its mark was changed since;
 * a mark without a record was removed. Marks of a book live as long as the book.
 * Source: requirement X06. */
#include "carry/book.h"
#include "db/db.h"

typedef struct {
    const CarryPlace *place;
    const char *uid, *versions, *digest;
    bool gone; /* removed already when it was stored */
    bool seen; /* set by who reads the business: its record is here */
} CarryMark;

typedef struct {
    GHashTable *by_name; /* "place uid" → CarryMark */
    GHashTable *by_id;   /* "place id" → CarryMark, of what is not gone */
} CarryMarks;
void carry_marks_clear(CarryMarks *marks);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CarryMarks, carry_marks_clear)

MUST_USE bool carry_marks_load(Db *db, int64_t business_id, CarryBook *book, CarryMarks *ret_marks,
                               GError **error);
/* NULL: none. */
CarryMark *carry_mark_find(const CarryMarks *marks, const CarryPlace *place, const char *uid);
CarryMark *carry_mark_of_id(const CarryMarks *marks, const CarryPlace *place, int64_t id);

/* Stores what is known of one record from now on. */
MUST_USE bool carry_mark_set(Db *db, int64_t business_id, const CarryRecord *record,
                             GError **error);
/* Stores all of a book of this server as it stands, and of which beginning it is, so that later changes
 * are told from these. Within a transaction of the caller. */
MUST_USE bool carry_marks_settle(Db *db, int64_t business_id, CarryBook *book, GError **error);
