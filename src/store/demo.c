// SPDX-License-Identifier: Apache-2.0
#include "store/demo.h"

#include "store/business.h"
#include "store/consent.h"

#define VISITOR_EMAIL "pengunjung@contoh.tangga"

static const char SQL_VISITOR[] =
    "SELECT u.id FROM users u JOIN members m ON m.user_id = u.id JOIN businesses b ON b.id = "
    "m.business_id AND b.demo = 1 WHERE u.email = '" VISITOR_EMAIL "'";
static const char SQL_ADD_VISITOR[] =
    "INSERT INTO users (name, email, created_at) VALUES ('Pengunjung', '" VISITOR_EMAIL "', $1) "
    "ON CONFLICT (email) DO UPDATE SET name = excluded.name RETURNING id";

static const char *const SUBJECTS[] = {"plan", "orders", "customers", "figures", "values"};

bool demo_visitor(Db *db, int64_t *ret_user_id, GError **error)
{
    return db_get_int(db, SQL_VISITOR, DB_NO_PARAMS, 0, ret_user_id, error);
}

bool demo_visitor_add(Db *db, int64_t business_id, int64_t now, GError **error)
{
    int64_t user_id = 0;
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL ||
        !db_get_int(db, SQL_ADD_VISITOR, DB_PARAMS(db_int(now)), 0, &user_id, error) ||
        !member_set(db, business_id, user_id, "mentor", now, error)) {
        return false;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(SUBJECTS); i++) {
        Consent consent = {"mentor", SUBJECTS[i], 1, now};
        if (!consent_set(db, business_id, &consent, error)) {
            return false;
        }
    }
    return business_set_demo(db, business_id, error) && db_commit(tx, error);
}
