// SPDX-License-Identifier: Apache-2.0
#include "store/booking_rules.h"

static const char SQL_LOAD[] =
    "SELECT shown, seats, days_ahead, changed_at FROM booking_rules WHERE business_id = $1";
static const char SQL_SAVE[] =
    "INSERT INTO booking_rules (business_id, shown, seats, days_ahead, changed_at) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (business_id) DO UPDATE SET shown = excluded.shown, "
    "seats = excluded.seats, days_ahead = excluded.days_ahead, changed_at = excluded.changed_at";

static const Column RULES_FIELDS[] = {
    COLUMN(BookingRules, FLAG, shown),
    COLUMN(BookingRules, INT, seats),
    COLUMN(BookingRules, INT, days_ahead),
    COLUMN(BookingRules, TIME, changed_at),
    {0},
};
const RecordType booking_rules_type = {sizeof(BookingRules), RULES_FIELDS};

bool booking_rules_load(Db *db, int64_t business_id, BookingRules *ret_rules, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!record_list_load(db, &booking_rules_type, SQL_LOAD, DB_PARAMS(db_int(business_id)), &one,
                          error)) {
        return false;
    }
    *ret_rules = record_count(one) > 0 ? *booking_rules_at(one, 0)
                                       : (BookingRules){.seats = 1, .days_ahead = 14};
    return true;
}

bool booking_rules_save(Db *db, int64_t business_id, const BookingRules *rules, GError **error)
{
    return db_run(db, SQL_SAVE,
                  DB_PARAMS(db_int(business_id), db_int(rules->shown), db_int(rules->seats),
                            db_int(rules->days_ahead), db_int(rules->changed_at)),
                  error);
}
