// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What customers said, with stars (requirement T02). Invariant: without the customer's permission a
 * testimonial is for the owner's eyes only; whatever leaves the business is read with
 * testimonial_list_public, which gives no name where it is to be hidden, and posters that quote it are
 * removed with the permission (or the name) they were made with. */
#include "db/record.h"

#define TESTIMONIALS_MAX 2000
#define STARS_MAX 5

typedef struct {
    int64_t id;
    const char *customer; /* "" in public lists when hidden */
    const char *text;
    int64_t stars; /* 1 … STARS_MAX */
    int64_t may_publish, hide_name;
    int64_t day, changed_at;
} Testimonial;
RECORD_LIST(Testimonial, testimonial)

MUST_USE bool testimonial_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                               GError **error);
/* By number, after number `after`: for paging. */
MUST_USE bool testimonial_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                               RecordList **ret_list, GError **error);
/* Newest first. */
MUST_USE bool testimonial_list_newest(Db *db, int64_t business_id, int64_t limit,
                                      RecordList **ret_list, GError **error);
/* Only those with permission, best and newest first. */
MUST_USE bool testimonial_list_public(Db *db, int64_t business_id, int64_t limit,
                                      RecordList **ret_list, GError **error);

/* How many there are and the sum of their stars; `public_only`: those with permission. */
typedef struct {
    int64_t count, stars;
} TestimonialSum;
MUST_USE bool testimonial_sum(Db *db, int64_t business_id, bool public_only,
                              TestimonialSum *ret_sum, GError **error);

/* id and changed_at of the facts are not read. LIMIT: TESTIMONIALS_MAX are there. */
MUST_USE bool testimonial_add(Db *db, int64_t business_id, const Testimonial *facts, int64_t now,
                              int64_t *ret_id, GError **error);
/* NOT_FOUND: no such testimonial in this business. */
MUST_USE bool testimonial_save(Db *db, int64_t business_id, const Testimonial *facts, int64_t now,
                               GError **error);
MUST_USE bool testimonial_remove(Db *db, int64_t business_id, int64_t id, GError **error);
