// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Businesses and who may do what in them. Invariant: every business has at least one owner.
 * Slugs are unique and never change (handouts print them). */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *slug, *name, *trade;
    const char *zone;        /* "WIB", "WITA", "WIT" */
    const char *phone;       /* E.164 or "" */
    const char *place;       /* where customers find it; users' words */
    int64_t minutes_per_day; /* the owner's hard limit, 5 … 480 (V09) */
    int64_t promise_minutes; /* promised answer time (T01) */
    int64_t off_days;        /* weekday mask, Monday = bit 0 */
    int64_t demo;            /* 1: a demo business */
    const char *role;        /* of the user it was loaded for; "" otherwise */
} Business;
RECORD_LIST(Business, business)

Zone business_zone(const Business *business);

MUST_USE bool business_load(Db *db, int64_t id, RecordList **ret_one, GError **error);
/* With the user's role; an empty list when she is no member. */
MUST_USE bool business_load_for(Db *db, int64_t id, int64_t user_id, RecordList **ret_one,
                                GError **error);
MUST_USE bool business_load_slug(Db *db, const char *slug, RecordList **ret_one, GError **error);
/* The businesses a user belongs to, with the role, by name. */
MUST_USE bool business_list_of_user(Db *db, int64_t user_id, RecordList **ret_list, GError **error);
MUST_USE bool business_list_all(Db *db, RecordList **ret_list, GError **error);
/* Makes a business with its owner; the slug is made from the name and made unique. */
MUST_USE bool business_add(Db *db, const char *name, const char *zone, int64_t owner_id,
                           int64_t now, int64_t *ret_id, GError **error);
/* Until the end of the transaction no one else who locks it writes for this business: for numbers
 * without gaps and for counted stock. */
MUST_USE bool business_lock(Db *db, int64_t id, GError **error);
MUST_USE bool business_set_demo(Db *db, int64_t id, GError **error);

typedef struct {
    const char *name, *trade, *zone, *phone, *place;
    int64_t minutes_per_day, promise_minutes, off_days;
} BusinessFacts;
MUST_USE bool business_save(Db *db, int64_t id, const BusinessFacts *facts, GError **error);

/* Members: role is "owner", "staff", "agency" or "mentor". */
typedef struct {
    int64_t user_id;
    const char *name, *role, *phone, *email;
} Member;
RECORD_LIST(Member, member)
MUST_USE bool member_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
MUST_USE bool member_set(Db *db, int64_t business_id, int64_t user_id, const char *role,
                         int64_t now, GError **error);
/* CONFLICT: the last owner cannot be removed. */
MUST_USE bool member_remove(Db *db, int64_t business_id, int64_t user_id, GError **error);
/* In how many businesses the user has this role. */
MUST_USE bool member_count_as(Db *db, int64_t user_id, const char *role, int64_t *ret_count,
                              GError **error);
MUST_USE bool member_role(Db *db, int64_t business_id, int64_t user_id, char **ret_role,
                          GError **error);
