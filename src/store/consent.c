// SPDX-License-Identifier: Apache-2.0
#include "store/consent.h"

static const char SQL_SET[] =
    "INSERT INTO consents (business_id, viewer, subject, allowed, changed_at) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (business_id, viewer, subject) "
    "DO UPDATE SET allowed = excluded.allowed, changed_at = excluded.changed_at";
static const char SQL_ALLOWS[] =
    "SELECT allowed FROM consents WHERE business_id = $1 AND viewer = $2 AND subject = $3";

bool consent_set(Db *db, int64_t business_id, const Consent *consent, GError **error)
{
    return db_run(db, SQL_SET,
                  DB_PARAMS(db_int(business_id), db_text(consent->viewer),
                            db_text(consent->subject), db_int(consent->allowed != 0),
                            db_int(consent->changed_at)),
                  error);
}

bool consent_allows(Db *db, int64_t business_id, const char *viewer, const char *subject,
                    bool *ret_allowed, GError **error)
{
    int64_t allowed = 0;
    if (!db_get_int(db, SQL_ALLOWS,
                    DB_PARAMS(db_int(business_id), db_text(viewer), db_text(subject)), 0, &allowed,
                    error)) {
        return false;
    }
    *ret_allowed = allowed != 0;
    return true;
}
