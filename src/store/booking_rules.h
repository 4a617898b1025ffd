// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How appointments are made (story N14): may customers choose a time by themselves, how many are
 * served at once, how far ahead. Without a row nobody can but the owner. */
#include "db/record.h"

#define BOOKING_SEATS_MAX 20
#define BOOKING_DAYS_MAX 90

typedef struct {
    int64_t shown;      /* flag: on the shop page */
    int64_t seats;      /* 1 … BOOKING_SEATS_MAX */
    int64_t days_ahead; /* 1 … BOOKING_DAYS_MAX, for customers */
    int64_t changed_at; /* 0: never said */
} BookingRules;
RECORD_LIST(BookingRules, booking_rules)

MUST_USE bool booking_rules_load(Db *db, int64_t business_id, BookingRules *ret_rules,
                                 GError **error);
MUST_USE bool booking_rules_save(Db *db, int64_t business_id, const BookingRules *rules,
                                 GError **error);
