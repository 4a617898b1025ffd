// SPDX-License-Identifier: Apache-2.0
#include "guide/share.h"

#include <glib.h>

/* The first of the largest rests not yet served. */
static size_t largest_rest(const int64_t *rests, size_t count)
{
    size_t largest = 0;
    for (size_t i = 1; i < count; i++) {
        largest = rests[i] > rests[largest] ? i : largest;
    }
    return largest;
}

void shares_of(const int64_t *counts, size_t count, int *ret_percents)
{
    int64_t sum = 0, left = 100;
    g_autofree int64_t *rests = g_new0(int64_t, count + 1);
    for (size_t i = 0; i < count; i++) {
        g_assert(counts[i] >= 0);
        sum += counts[i];
    }
    for (size_t i = 0; i < count; i++) {
        ret_percents[i] = sum > 0 ? (int)(counts[i] * 100 / sum) : 0;
        rests[i] = sum > 0 ? counts[i] * 100 % sum : 0;
        left -= ret_percents[i];
    }
    for (; sum > 0 && left > 0; left--) {
        size_t i = largest_rest(rests, count);
        ret_percents[i]++;
        rests[i] = -1;
    }
}
