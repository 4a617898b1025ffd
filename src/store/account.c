// SPDX-License-Identifier: Apache-2.0
#include "store/account.h"

static const char SQL_LIST[] = "SELECT id, platform, kind, friends, reason, changed_at "
                               "FROM accounts WHERE business_id = $1 ORDER BY platform";
static const char SQL_CHOOSE[] =
    "INSERT INTO accounts (business_id, platform, kind, friends, reason, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (business_id, platform) DO UPDATE SET "
    "kind = excluded.kind, friends = excluded.friends, reason = excluded.reason, "
    "changed_at = excluded.changed_at RETURNING id";

static const Column FIELDS[] = {
    COLUMN(Account, INT, id),
    COLUMN(Account, TEXT, platform),
    COLUMN(Account, TEXT, kind),
    COLUMN(Account, INT, friends),
    COLUMN(Account, TEXT, reason),
    COLUMN(Account, TIME, changed_at),
    {0},
};
const RecordType account_type = {sizeof(Account), FIELDS};

bool account_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &account_type, SQL_LIST, DB_PARAMS(db_int(business_id)), ret_list,
                            error);
}

bool account_choose(Db *db, int64_t business_id, const Account *account, int64_t *ret_id,
                    GError **error)
{
    return db_get_int(db, SQL_CHOOSE,
                      DB_PARAMS(db_int(business_id), db_text(account->platform),
                                db_text(account->kind), db_int(account->friends),
                                db_text(account->reason), db_int(account->changed_at)),
                      0, ret_id, error);
}

const char *account_kind_of(const RecordList *accounts, const char *platform)
{
    for (size_t i = 0; i < record_count(accounts); i++) {
        if (g_str_equal(account_at(accounts, i)->platform, platform)) {
            return account_at(accounts, i)->kind;
        }
    }
    return "";
}
