// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What went wrong with accounts, data or money, and what was done about it, until it is over. No note holds
 * a code or a password: they are struck out before they are written. Source: requirement X02. */
#include "base/date.h"
#include "db/record.h"

#define INCIDENTS_MAX 1000

typedef struct {
    int64_t id;
    const char *threat; /* guide/safety_point.h */
    int64_t day;
    const char *what, *done; /* done: "" */
    int64_t loss_idr;
    int64_t closed_at; /* 0: not over */
    int64_t created_at;
} Incident;
RECORD_LIST(Incident, incident)

/* Uses threat, day, what, done and loss. LIMIT: there are INCIDENTS_MAX. */
MUST_USE bool incident_add(Db *db, int64_t business_id, const Incident *incident, int64_t now,
                           int64_t *ret_id, GError **error);
/* done: what helped; "" keeps what was written before. NOT_FOUND: no such open one. */
MUST_USE bool incident_close(Db *db, int64_t business_id, int64_t id, const char *done, int64_t now,
                             GError **error);
/* By number, after number `after`: for paging. */
MUST_USE bool incident_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                            RecordList **ret_list, GError **error);
/* Open ones first, then the newest. */
MUST_USE bool incident_list_latest(Db *db, int64_t business_id, int64_t limit,
                                   RecordList **ret_list, GError **error);
