// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Print jobs: sent by chat, printed, picked up with a short code. A job is waiting, then ready, then
 * picked up, which makes one sale of its price; or cancelled. The customer's file is never kept.
 * Source: requirement S04. */
#include "base/date.h"
#include "db/record.h"

#define PRINT_WAITING "waiting"
#define PRINT_READY "ready"
#define PRINT_PICKED_UP "picked_up"
#define PRINT_CANCELLED "cancelled"

#define PRINT_PAGES_MAX 2000
#define PRINT_COPIES_MAX 1000
#define PRINT_PRICE_MAX_IDR 100000

typedef struct {
    int64_t id;
    int64_t number; /* 1, 2, … within the business */
    int64_t contact_id;
    const char *customer, *phone; /* phone E.164 or "" */
    int64_t pages, copies;
    const char *colour, *paper; /* "black", "colour"; "a4", "f4", "a3", "photo" */
    int64_t price_idr;          /* of one page */
    int64_t due_day, due_minute;
    const char *note, *state;
    int64_t sale_id; /* 0: no money yet */
    int64_t created_at, changed_at;
} PrintJob;
RECORD_LIST(PrintJob, print_job)

int64_t print_job_total_idr(const PrintJob *job);
/* "A01" … "Z99", then from the start again: long after the first one was fetched. */
MUST_USE char *print_job_code(const PrintJob *job);
bool print_job_is_open(const PrintJob *job); /* waiting or ready */

typedef struct {
    const char *customer, *phone, *colour, *paper, *note;
    int64_t pages, copies, price_idr;
    Day due_day;
    Minute due_minute;
} PrintDraft;
MUST_USE bool print_job_add(Db *db, int64_t business_id, const PrintDraft *draft, int64_t now,
                            int64_t *ret_id, GError **error);
MUST_USE bool print_job_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                             GError **error);
/* Oldest first, after record `after` (0: from the first). */
MUST_USE bool print_job_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                             RecordList **ret_list, GError **error);
/* Those waiting or ready, by pick-up time. */
MUST_USE bool print_job_queue(Db *db, int64_t business_id, RecordList **ret_list, GError **error);

/* What a page cost last time on this paper in this colour. */
typedef struct {
    int64_t id; /* of the job that said so */
    const char *colour, *paper;
    int64_t price_idr;
} PrintPrice;
RECORD_LIST(PrintPrice, print_price)
MUST_USE bool print_price_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
/* 0: none yet. */
MUST_USE bool print_price_last(Db *db, int64_t business_id, const char *colour, const char *paper,
                               int64_t *ret_price_idr, GError **error);

/* CONFLICT: the job is not in a state for it. */
MUST_USE bool print_job_set_ready(Db *db, int64_t business_id, int64_t id, int64_t now,
                                  GError **error);
MUST_USE bool print_job_cancel(Db *db, int64_t business_id, int64_t id, int64_t now,
                               GError **error);
/* Makes the sale on this day. */
MUST_USE bool print_job_pick_up(Db *db, int64_t business_id, int64_t id, Day day, int64_t now,
                                GError **error);
