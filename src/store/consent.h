// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Consent: the owner decides, per kind of viewer and kind of data, what may be seen (design 5.3).
 * Nothing is allowed unless a row says so. Changes go by the journal. */
#include "db/db.h"

typedef struct {
    const char *viewer;  /* "mentor", "agency", "village" */
    const char *subject; /* "plan", "orders", "customers", "figures", "values" */
    int64_t allowed;     /* 0 or 1 */
    int64_t changed_at;  /* UTC seconds */
} Consent;

MUST_USE bool consent_set(Db *db, int64_t business_id, const Consent *consent, GError **error);
MUST_USE bool consent_allows(Db *db, int64_t business_id, const char *viewer, const char *subject,
                             bool *ret_allowed, GError **error);
