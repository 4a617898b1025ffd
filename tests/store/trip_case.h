// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The trip of S05: one dollar is 16.000, the fee 100.000 a piece. */
#include "store/trip.h"
#include "store/trip_claim.h"
#include "testkit/sell.h"

static inline int64_t trip_case_add(Db *db, int64_t fee_idr, int64_t fee_percent, int64_t baggage_g)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    TripDraft draft = {.place = "Kota Contoh",
                       .brands = "",
                       .currency = "dolar",
                       .from_day = MONDAY_5_JANUARY + 10,
                       .to_day = MONDAY_5_JANUARY + 14,
                       .rate_idr = 16000,
                       .fee_idr = fee_idr,
                       .fee_percent = fee_percent,
                       .baggage_g = baggage_g};
    assert_ok(trip_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static inline int64_t trip_case_item(Db *db, int64_t trip_id, int64_t price, int64_t pieces)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    TripItemDraft draft = {trip_id, "Tas kain", price, pieces, 500};
    assert_ok(trip_item_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static inline int64_t trip_case_claim(Db *db, int64_t item_id, const char *customer)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ClaimDraft draft = {item_id, customer, ""};
    assert_ok(trip_claim_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static inline char *trip_case_state(Db *db, int64_t claim_id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(trip_claim_load(db, BUSINESS, claim_id, &one, &error), error);
    return g_strdup(trip_claim_at(one, 0)->state);
}
#define assert_claim(db, id, state)                                                                \
    do {                                                                                           \
        g_autofree char *state_ = trip_case_state(db, id);                                         \
        g_assert_cmpstr(state_, ==, state);                                                        \
    } while (0)
