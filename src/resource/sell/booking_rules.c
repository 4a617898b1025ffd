// SPDX-License-Identifier: Apache-2.0
#include "store/booking_rules.h"
#include "resource/resource.h"

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    BookingRules rules;
    if (!booking_rules_load(query->context->db, query->context->business_id, &rules, error)) {
        return false;
    }
    *ret_document = json_pack("{s:b, s:I, s:I}", "shown", (int)rules.shown, "seats",
                              (json_int_t)rules.seats, "days_ahead", (json_int_t)rules.days_ahead);
    return true;
}

const Resource resource_booking_rules = {
    .name = "booking_rules",
    .summary = "How appointments are made: on the shop page or not, how many at once.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .read = read,
};
