// SPDX-License-Identifier: Apache-2.0
#pragma once
/* People who do the work of a business: the owner herself, staff, family, friends, an agency
 * (requirements P11, M02 c). A person need not be a user. Invariant: nobody leaves while work still
 * carries her name, unless that work was given to somebody else. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *name, *kind; /* kind: "owner", "staff", "family", "friend", "agency" */
    int64_t user_id;         /* 0: has no account */
    int64_t active, created_at;
} Person;
RECORD_LIST(Person, person)

/* Work that carries a person's name: kind "task", "tool", "post" or "review". */
typedef struct {
    const char *kind;
    int64_t id;
    const char *title; /* of a tool: the platform's key */
    int64_t day;       /* DAY_NONE when it has none */
} PersonWork;
RECORD_LIST(PersonWork, person_work)

/* Active people by id, after `after`. */
MUST_USE bool person_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                          RecordList **ret_list, GError **error);
/* Also one who has left; an empty list when there is none. */
MUST_USE bool person_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                          GError **error);
MUST_USE bool person_add(Db *db, int64_t business_id, const Person *person, int64_t *ret_id,
                         GError **error);
/* The owner as a person, made with her user's name when she is not there yet. */
MUST_USE bool person_need_owner(Db *db, int64_t business_id, int64_t now, int64_t *ret_id,
                                GError **error);
/* Open work of the person from `today` on (posts) or still undone (tasks, tools, reviews). */
MUST_USE bool person_work_list(Db *db, int64_t business_id, int64_t person_id, Day today,
                               RecordList **ret_list, GError **error);
/* Gives all of that work to another; to 0: to nobody (tools keep their row, without a person). */
MUST_USE bool person_work_give(Db *db, int64_t business_id, int64_t from, int64_t to, Day today,
                               GError **error);
/* NOT_FOUND when she is none of this business. The row stays for what was done. */
MUST_USE bool person_remove(Db *db, int64_t business_id, int64_t id, GError **error);
