// SPDX-License-Identifier: Apache-2.0
#include "guide/price_place.h"

#include <glib.h>
#include <stdlib.h>

#include "base/lang.h"

static const char *const NAMES[PRICE_PLACES] = {
    [PRICE_UNKNOWN] = N_("belum cukup data"),
    [PRICE_LOWEST] = N_("paling murah"),
    [PRICE_AMONG] = N_("di tengah"),
    [PRICE_HIGHEST] = N_("paling mahal"),
};

PricePlace price_place_of(int64_t own_idr, const int64_t *others_idr, size_t count)
{
    size_t below = 0, above = 0;
    for (size_t i = 0; i < count; i++) {
        below += own_idr < others_idr[i];
        above += own_idr > others_idr[i];
    }
    return count < PRICES_LEAST ? PRICE_UNKNOWN
           : below == count     ? PRICE_LOWEST
           : above == count     ? PRICE_HIGHEST
                                : PRICE_AMONG;
}

const char *price_place_name(PricePlace place)
{
    g_assert(place < PRICE_PLACES);
    return NAMES[place];
}

static int compare(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
    return (a > b) - (a < b);
}

int64_t price_median(const int64_t *others_idr, size_t count)
{
    g_assert(count > 0);
    g_autofree int64_t *sorted = g_memdup2(others_idr, count * sizeof(int64_t));
    qsort(sorted, count, sizeof(int64_t), compare);
    return count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2;
}
