// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How many orders next week, with an honest interval (requirement K08). This week runs and is not known
 * yet; the guess for the one after it is the mean of the last four full weeks, moved
 * by how far such guesses were off on average. The interval is how wrong the same guess was in each of the weeks that are over:
 * nothing is assumed of the orders but that next week is a week like those. When `trials` guesses were
 * tried, the next one falls within the widest misses (trials − 1) of (trials + 1) times. Pure. */
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

#define FORECAST_WEEKS_LEAST 9
#define FORECAST_WEEKS_MOST 16

typedef struct {
    bool enough; /* false: too few weeks; all else is 0 */
    int64_t expected, low, high;
    size_t weeks;  /* it rests on */
    size_t trials; /* past guesses */
} Forecast;

/* weeks: orders of each full week, oldest first, without a gap; only the last FORECAST_WEEKS_MOST are used. */
Forecast forecast_next(const int64_t *weeks, size_t count);
