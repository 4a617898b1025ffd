// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Appointments: who comes when for which service (story N14). One is booked, then done, which makes one
 * sale of its price, or missed (nobody came) or cancelled. Invariant: at no moment more are booked than
 * the business serves at once, also when two people ask for the last time together. */
#include "base/date.h"
#include "db/record.h"

#define APPOINTMENT_BOOKED "booked"
#define APPOINTMENT_DONE "done"
#define APPOINTMENT_MISSED "missed"
#define APPOINTMENT_CANCELLED "cancelled"

typedef struct {
    int64_t id, service_id;
    const char *service;          /* as it was called when it was agreed */
    int64_t minutes, price_idr;   /* as they were then */
    int64_t contact_id;           /* 0: none */
    const char *customer, *phone; /* phone: E.164 or "" */
    int64_t starts_at, ends_at;
    const char *note, *state;
    const char *bought_through; /* guide/source.h */
    int64_t sale_id;            /* 0: no money yet */
    int64_t created_at, changed_at;
} Appointment;
RECORD_LIST(Appointment, appointment)

bool appointment_is_open(const Appointment *appointment); /* booked */
/* How many of the list are there at the busiest moment from `from` until `to`, leaving one out (0: none). */
int64_t appointment_peak(const RecordList *list, int64_t from, int64_t to, int64_t but_id);

/* Newest record first is not asked for: by number, after number `after`. */
MUST_USE bool appointment_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                               RecordList **ret_list, GError **error);
/* A list of one, or empty. */
MUST_USE bool appointment_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                               GError **error);
/* Those that begin in this time, whatever became of them, by time. */
MUST_USE bool appointment_list_between(Db *db, int64_t business_id, int64_t from, int64_t to,
                                       RecordList **ret_list, GError **error);
/* Those that take a place in this time. */
MUST_USE bool appointment_list_taken(Db *db, int64_t business_id, int64_t from, int64_t to,
                                     RecordList **ret_list, GError **error);
/* How often this number did not come. */
MUST_USE bool appointment_count_missed(Db *db, int64_t business_id, const char *phone,
                                       int64_t *ret_count, GError **error);

typedef struct {
    int64_t service_id;
    const char *service;
    int64_t minutes, price_idr;
    const char *customer, *phone, *note, *bought_through;
    int64_t starts_at;
    const char *key, *digest; /* of the form a customer sent; NULL: the owner wrote it down */
} AppointmentDraft;
/* *ret_id 0: there is no place left at that time, nothing was written. CONFLICT: the key brought one
 * meanwhile. */
MUST_USE bool appointment_add(Db *db, int64_t business_id, const AppointmentDraft *draft,
                              int64_t now, int64_t *ret_id, GError **error);
/* What a form brought before: *ret_id 0 when nothing; *ret_digest is owned by the caller. */
MUST_USE bool appointment_find_key(Db *db, int64_t business_id, const char *key, int64_t *ret_id,
                                   char **ret_digest, GError **error);

/* CONFLICT, here and below: it is not booked any more. *ret_moved false: no place at that time. */
MUST_USE bool appointment_move(Db *db, int64_t business_id, const Appointment *moved, int64_t now,
                               bool *ret_moved, GError **error);
/* state: APPOINTMENT_MISSED or APPOINTMENT_CANCELLED. */
MUST_USE bool appointment_end(Db *db, int64_t business_id, int64_t id, const char *state,
                              int64_t now, GError **error);
/* Done and paid: makes the sale on this day. */
MUST_USE bool appointment_done(Db *db, int64_t business_id, int64_t id, Day day, int64_t now,
                               GError **error);
