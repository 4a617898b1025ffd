// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How far words carry and where money comes in: online against offline sales, and how many offline
 * buyers heard of the business online. Computed from the raw sums of store/sale.h; which place is
 * online says data/sources.txt. Sentences are owned by the caller. Sources: requirements S06, S07. */
#include "guide/source.h"
#include "store/sale.h"

typedef struct {
    int64_t sum_idr, count;
    int64_t customers; /* different named buyers */
} ReachSide;

typedef struct {
    ReachSide online, offline;
    int64_t met;      /* people met at events of these days: reached offline (requirement P08) */
    int64_t informed; /* offline sales whose buyer heard of it online */
} Reach;

MUST_USE bool reach_load(Db *db, int64_t business_id, const Knowledge *knowledge, Period days,
                         Reach *ret_reach, GError **error);

/* Rupiah of one sale on average, rounded; -1 without sales. */
int64_t reach_average_idr(ReachSide side);
/* "2,0" or NULL when there is nothing to compare with. */
char *reach_ratio(const Reach *reach);
/* "Penjualan online 2,0 kali penjualan offline." */
MUST_USE char *reach_ratio_sentence(const Reach *reach, const Lang *lang);
/* "5 dari 8 pembelian di tempat (62,5%) tahu dari online." */
MUST_USE char *reach_informed_sentence(const Reach *reach, const Lang *lang);
/* Against the time before: "Naik 20% dibanding masa sebelumnya (Rp150.000)." */
MUST_USE char *reach_growth_sentence(int64_t now_idr, int64_t before_idr, const Lang *lang);
