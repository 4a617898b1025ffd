// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Complaints, from hearing to closing (requirement T06): heard → apologised → clarified →
 * repaired → closed. Steps may be skipped forward, never back, and none is closed without a note of what was repaired.
 * The log stays: nothing is deleted. */
#include "base/date.h"
#include "db/record.h"

#define COMPLAINT_OPEN_DAYS 2 /* older open ones are marked */

typedef struct {
    int64_t id;
    int64_t order_id, message_id; /* 0: none */
    const char *author, *text;
    const char *state; /* "heard", "apologised", "clarified", "repaired", "closed" */
    const char *apology, *repair;
    int64_t day;       /* when it was made */
    int64_t closed_at; /* 0: open */
    const char *clarification; /* what was explained to others; "" */
} Complaint;
RECORD_LIST(Complaint, complaint)

bool complaint_is_open(const Complaint *complaint);
bool complaint_is_old(const Complaint *complaint, Day today);

/* An empty list when there is none. */
MUST_USE bool complaint_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                             GError **error);
/* Newest first, older than number `before` (0: from the newest): for paging. */
MUST_USE bool complaint_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                             RecordList **ret_list, GError **error);
/* Open ones, oldest first. */
MUST_USE bool complaint_list_open(Db *db, int64_t business_id, RecordList **ret_list,
                                  GError **error);

typedef struct {
    const char *author, *text;
    int64_t order_id, message_id; /* 0: none */
    Day day;
} ComplaintFacts;
/* NOT_FOUND: the order or message is not of this business. */
MUST_USE bool complaint_add(Db *db, int64_t business_id, const ComplaintFacts *facts, int64_t now,
                            int64_t *ret_id, GError **error);
/* The following: NOT_FOUND without such a complaint, CONFLICT when it is closed or further on. */
MUST_USE bool complaint_apologise(Db *db, int64_t business_id, int64_t id, const char *apology,
                                  GError **error);
MUST_USE bool complaint_clarify(Db *db, int64_t business_id, int64_t id, const char *text,
                                GError **error);
MUST_USE bool complaint_repair(Db *db, int64_t business_id, int64_t id, const char *repair,
                               GError **error);
/* Also CONFLICT: nothing was repaired yet. */
MUST_USE bool complaint_close(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error);
