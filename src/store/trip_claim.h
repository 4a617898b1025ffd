// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Claims on what was seen on a trip: one piece each, first come first served. A claim is taken while
 * there is a piece and room in the baggage, else it waits and moves up when another is cancelled. What
 * a customer took on a trip is her invoice, paid in parts (store/instalment.h). Source: requirement
 * S05. */
#include "base/date.h"
#include "db/record.h"

#define CLAIM_TAKEN "taken"
#define CLAIM_WAITING "waiting"
#define CLAIM_CANCELLED "cancelled"

typedef struct {
    int64_t id, trip_id, item_id;
    const char *item; /* its name */
    int64_t contact_id;
    const char *customer, *phone; /* phone E.164 or "" */
    const char *state;
    int64_t cost_idr, fee_idr; /* as they were when it was claimed */
    int64_t paid_idr;          /* of the invoice, through this claim */
    int64_t created_at, changed_at;
} TripClaim;
RECORD_LIST(TripClaim, trip_claim)

/* The same number, or both without one and the same name. */
bool trip_claim_same_customer(const TripClaim *a, const TripClaim *b);

typedef struct {
    int64_t item_id;
    const char *customer, *phone;
} ClaimDraft;
/* NOT_FOUND: no such item. */
MUST_USE bool trip_claim_add(Db *db, int64_t business_id, const ClaimDraft *draft, int64_t now,
                             int64_t *ret_id, GError **error);
MUST_USE bool trip_claim_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                              GError **error);
/* trip_id 0: of all trips. In the order they came, after record `after`. */
MUST_USE bool trip_claim_list(Db *db, int64_t business_id, int64_t trip_id, int64_t after,
                              int64_t limit, RecordList **ret_list, GError **error);

/* What the customer of a claim took on its trip. */
typedef struct {
    int64_t claims, cost_idr, fee_idr, paid_idr;
} TripInvoice;
MUST_USE bool trip_invoice_load(Db *db, int64_t business_id, const TripClaim *claim,
                                TripInvoice *ret_invoice, GError **error);

/* Money for the invoice of its customer. CONFLICT: more than is left of it, or not taken. */
MUST_USE bool trip_claim_pay(Db *db, int64_t business_id, int64_t id, int64_t amount_idr, Day day,
                             int64_t now, GError **error);
/* Those who wait move up; what was paid above the rest of the invoice goes back on this day.
 * CONFLICT: it is cancelled already. */
MUST_USE bool trip_claim_cancel(Db *db, int64_t business_id, int64_t id, Day day, int64_t now,
                                GError **error);
/* What would go back when it is cancelled. */
MUST_USE bool trip_claim_refund(Db *db, int64_t business_id, const TripClaim *claim,
                                int64_t *ret_refund_idr, GError **error);
