// SPDX-License-Identifier: Apache-2.0
#include "guide/forecast.h"

#include <glib.h>

#define WEEKS_A_GUESS 4

/* The mean of the last four weeks before `running`, rounded: for the week after `running`. */
static int64_t guess(const int64_t *weeks, size_t running)
{
    int64_t sum = 0;
    for (size_t i = running - WEEKS_A_GUESS; i < running; i++) {
        sum += weeks[i];
    }
    return (sum + WEEKS_A_GUESS / 2) / WEEKS_A_GUESS;
}

Forecast forecast_next(const int64_t *weeks, size_t count)
{
    if (count < FORECAST_WEEKS_LEAST) {
        return (Forecast){0};
    }
    if (count > FORECAST_WEEKS_MOST) {
        weeks += count - FORECAST_WEEKS_MOST;
        count = FORECAST_WEEKS_MOST;
    }
    int64_t lowest = INT64_MAX, highest = INT64_MIN, sum = 0;
    size_t trials = 0;
    for (size_t running = WEEKS_A_GUESS; running + 1 < count; running++) {
        int64_t miss = weeks[running + 1] - guess(weeks, running);
        lowest = MIN(lowest, miss);
        highest = MAX(highest, miss);
        sum += miss;
        trials++;
    }
    int64_t now = guess(weeks, count);
    return (Forecast){
        .enough = true,
        .expected = MAX(now + sum / (int64_t)trials, 0),
        .low = MAX(now + lowest, 0),
        .high = MAX(now + highest, 0),
        .weeks = count,
        .trials = trials,
    };
}
