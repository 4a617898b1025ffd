// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Consent: the owner decides, per kind of viewer and kind of data, what may be seen (design 5.3).
 * Nothing is allowed unless a row says so. Changes go by the journal. */
#include "db/record.h"

typedef struct {
    const char *viewer;  /* "mentor", "agency", "village" */
    const char *subject; /* "plan", "orders", "customers", "figures", "values" */
    int64_t allowed;
    int64_t changed_at;
} Consent;
RECORD_LIST(Consent, consent)

MUST_USE bool consent_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
MUST_USE bool consent_set(Db *db, int64_t business_id, const Consent *consent, GError **error);
MUST_USE bool consent_allows(Db *db, int64_t business_id, const char *viewer, const char *subject,
                             bool *ret_allowed, GError **error);
