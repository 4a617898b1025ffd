// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Services that are done by appointment: cutting hair, sewing to measure (story N14). Invariant: no two
 * of one business have the same name, whatever capitals and blanks. Services are never deleted, only
 * closed: appointments name them. */
#include "db/record.h"

#define SERVICE_MINUTES_MIN 5
#define SERVICE_MINUTES_MAX 600

typedef struct {
    int64_t id;
    const char *name;
    int64_t minutes; /* SERVICE_MINUTES_MIN … SERVICE_MINUTES_MAX */
    int64_t price_idr;
    int64_t active; /* 0: closed, nobody can book it */
    int64_t changed_at;
} Service;
RECORD_LIST(Service, service)

/* By number, after number `after`: for paging. */
MUST_USE bool service_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                           RecordList **ret_list, GError **error);
/* The active ones, by name. */
MUST_USE bool service_list_active(Db *db, int64_t business_id, RecordList **ret_list,
                                  GError **error);
/* A list of one, or empty. */
MUST_USE bool service_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                           GError **error);
/* Adds it (id 0, then *ret_id is the new one) or changes it. CONFLICT: another has this name.
 * NOT_FOUND: no such service in this business. */
MUST_USE bool service_save(Db *db, int64_t business_id, const Service *service, int64_t *ret_id,
                           GError **error);
