// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Taking turns by share: with shares 2 : 1 : 1 every four turns hold two, one and one, spread
 * evenly and always in the same order (requirements C03, P04). Used for kinds, pillars, products
 * and goals. A turn can be limited to some members; what was passed over comes back later. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ROTATION_MAX 64u

typedef struct {
    size_t count;
    int shares[ROTATION_MAX]; /* 0: never by itself */
    int credit[ROTATION_MAX];
} Rotation;

/* shares may be NULL: everyone the same. Members beyond ROTATION_MAX are left out. */
void rotation_init(Rotation *rotation, const int *shares, size_t count);
/* The next member among `allowed` (bit i = member i); false when none of them has a share. */
bool rotation_next(Rotation *rotation, uint64_t allowed, size_t *ret_member);
/* The turn was given to this member for another reason: it waits longer for the next one. */
void rotation_took(Rotation *rotation, size_t member);
