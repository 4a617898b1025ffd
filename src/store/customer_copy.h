// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A copy of everything that is kept of one person, for her who asks for it (law 27/2022, beside being
 * forgotten): only her rows, read from the same places that customer_forget empties. Source: requirements
 * T05, T08. */
#include "db/record.h"

typedef struct {
    const char *section; /* "contact", "order", "order_item", "sale", "debt", … */
    int64_t at;          /* UTC seconds; 0: only the day is known */
    int64_t day;         /* DAY_NONE: only the instant is known, or none */
    const char *what;    /* goods, source or kind, by section */
    int64_t count, amount_idr;
    const char *name, *phone, *place;
    const char *words, *answer; /* hers, and what was said or done about it */
} CustomerCopy;
RECORD_LIST(CustomerCopy, customer_copy)

/* All sections after another. NOT_FOUND: no such contact, or she is forgotten. */
MUST_USE bool customer_copy_load(Db *db, int64_t business_id, int64_t contact_id,
                                 GPtrArray **ret_lists, GError **error);
const char *customer_section_name(const char *section); /* Indonesian, marked N_ */
