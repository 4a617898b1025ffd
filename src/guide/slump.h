// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Sales that stay low: three weeks at least 30 % below the usual week, or falling three weeks in a row
 * to there. Weeks the owner marked as a season (holidays, fasting) are left out, so that they raise no
 * alarm and make no wrong usual week. Pure; too few weeks give no answer. Source: requirement X09. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SLUMP_WEEKS 3 /* that stay low */
#define SLUMP_BASE_MIN 3
#define SLUMP_BASE_MAX 4 /* weeks before them that make the usual one */
#define SLUMP_FALL 30    /* percent */

typedef struct {
    int64_t sum_idr, sales; /* sales: how many */
    bool marked;            /* a season of the owner touches it */
} SlumpWeek;

typedef enum {
    SLUMP_UNKNOWN, /* too few weeks with sales, or none was written down lately */
    SLUMP_NONE,
    SLUMP_SEASON, /* low, but in days she marked */
    SLUMP_CRISIS,
} SlumpState;

typedef struct {
    SlumpState state;
    int64_t usual_idr, lately_idr;           /* a week on average; 0 when unknown */
    int64_t usual_sale_idr, lately_sale_idr; /* one sale on average */
    int64_t fall;                            /* percent, rounded */
} Slump;
/* weeks: whole ones, oldest first, without a gap. */
Slump slump_of(const SlumpWeek *weeks, size_t count);
/* Each buys less, rather than fewer buy: smaller packs help first. */
bool slump_is_smaller(const Slump *slump);
