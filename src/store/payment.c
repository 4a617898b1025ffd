// SPDX-License-Identifier: Apache-2.0
#include "store/payment.h"

static const char SQL_LOAD[] =
    "SELECT qris, accounts, changed_at FROM payment_ways WHERE business_id = $1";
static const char SQL_SAVE[] =
    "INSERT INTO payment_ways (business_id, qris, accounts, changed_at) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (business_id) DO UPDATE SET qris = excluded.qris, accounts = excluded.accounts, "
    "changed_at = excluded.changed_at";

static const Column PAYMENT_FIELDS[] = {COLUMN(PaymentWays, TEXT, qris),
                                        COLUMN(PaymentWays, TEXT, accounts),
                                        COLUMN(PaymentWays, TIME, changed_at),
                                        {0}};
const RecordType payment_ways_type = {sizeof(PaymentWays), PAYMENT_FIELDS};

bool payment_ways_load(Db *db, int64_t business_id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &payment_ways_type, SQL_LOAD, DB_PARAMS(db_int(business_id)),
                            ret_one, error);
}

bool payment_ways_save(Db *db, int64_t business_id, const PaymentWays *ways, int64_t now,
                       GError **error)
{
    return db_run(
        db, SQL_SAVE,
        DB_PARAMS(db_int(business_id), db_text(ways->qris), db_text(ways->accounts), db_int(now)),
        error);
}
