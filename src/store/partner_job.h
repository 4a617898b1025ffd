// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is ordered from suppliers and tailors, and when it is due. A job is ordered, then received,
 * then paid, which writes its cost into the cash book and, when it made goods of the list, into their
 * cost of one; or cancelled. Source: requirement S08. */
#include "base/date.h"
#include "db/record.h"

#define PARTNER_ORDERED "ordered"
#define PARTNER_RECEIVED "received"
#define PARTNER_PAID "paid"
#define PARTNER_CANCELLED "cancelled"

typedef struct {
    int64_t id;
    const char *partner, *phone; /* phone E.164 or "" */
    const char *what;
    int64_t product_id, pieces; /* the goods it makes, and how many; 0: none of the list */
    int64_t due_day;
    int64_t cost_idr; /* of the whole job, above zero */
    const char *state;
    int64_t cash_id; /* the entry of its cost; 0: not paid */
    int64_t created_at, changed_at;
} PartnerJob;
RECORD_LIST(PartnerJob, partner_job)

/* Days since it was due while it is not received; 0: in time. */
int64_t partner_job_late_days(const PartnerJob *job, Day today);
/* Cost of one piece, rounded up; 0: it makes no goods of the list. */
int64_t partner_job_piece_idr(const PartnerJob *job);

typedef struct {
    const char *partner, *phone, *what;
    int64_t product_id, pieces; /* 0: none */
    Day due_day;
    int64_t cost_idr;
} PartnerDraft;
MUST_USE bool partner_job_add(Db *db, int64_t business_id, const PartnerDraft *draft, int64_t now,
                              int64_t *ret_id, GError **error);
MUST_USE bool partner_job_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                               GError **error);
/* Oldest first, after record `after` (0: from the first). */
MUST_USE bool partner_job_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                               RecordList **ret_list, GError **error);
/* Those ordered, then those received and not paid; the earliest due first. */
MUST_USE bool partner_job_list_open(Db *db, int64_t business_id, RecordList **ret_list,
                                    GError **error);

/* CONFLICT: the job is not in a state for it. */
MUST_USE bool partner_job_receive(Db *db, int64_t business_id, int64_t id, int64_t now,
                                  GError **error);
MUST_USE bool partner_job_cancel(Db *db, int64_t business_id, int64_t id, int64_t now,
                                 GError **error);
/* Writes the cost into the cash book on this day. */
MUST_USE bool partner_job_pay(Db *db, int64_t business_id, int64_t id, Day day, int64_t now,
                              GError **error);
