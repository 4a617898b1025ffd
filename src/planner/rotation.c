// SPDX-License-Identifier: Apache-2.0
#include "planner/rotation.h"

#include <glib.h>

void rotation_init(Rotation *rotation, const int *shares, size_t count)
{
    *rotation = (Rotation){.count = MIN(count, ROTATION_MAX)};
    for (size_t i = 0; i < rotation->count; i++) {
        rotation->shares[i] = shares != NULL ? CLAMP(shares[i], 0, 1000) : 1;
    }
}

void rotation_took(Rotation *rotation, size_t member)
{
    g_assert(member < rotation->count);
    for (size_t i = 0; i < rotation->count; i++) {
        rotation->credit[i] += rotation->shares[i];
        rotation->credit[member] -= rotation->shares[i];
    }
}

bool rotation_next(Rotation *rotation, uint64_t allowed, size_t *ret_member)
{
    bool found = false;
    size_t best = 0;
    for (size_t i = 0; i < rotation->count; i++) {
        if (rotation->shares[i] == 0 || !(allowed >> i & 1)) {
            continue;
        }
        if (!found || rotation->credit[i] + rotation->shares[i] >
                          rotation->credit[best] + rotation->shares[best]) {
            best = i;
        }
        found = true;
    }
    if (found) {
        rotation_took(rotation, best);
        *ret_member = best;
    }
    return found;
}
