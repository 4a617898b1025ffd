// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Where one's own price stands among prices noted at others (requirement K08). Fewer than three of
 * them say nothing. Pure; nothing is owned. */
#include <stddef.h>
#include <stdint.h>

#define PRICES_LEAST 3

typedef enum {
    PRICE_UNKNOWN, /* fewer than PRICES_LEAST */
    PRICE_LOWEST,  /* below every one of them */
    PRICE_AMONG,   /* between them */
    PRICE_HIGHEST, /* above every one of them */
    PRICE_PLACES
} PricePlace;

PricePlace price_place_of(int64_t own_idr, const int64_t *others_idr, size_t count);
const char *price_place_name(PricePlace place); /* "paling murah", marked N_ */
/* Of at least one; the mean of the two in the middle for an even count, rounded down. */
int64_t price_median(const int64_t *others_idr, size_t count);
