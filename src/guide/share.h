// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Whole percentages of counts (requirement F07). Invariant: they sum to exactly 100 when anything was
 * counted, else all are 0; what rounding leaves goes to the largest rests, of equal ones to the first. */
#include <stddef.h>
#include <stdint.h>

void shares_of(const int64_t *counts, size_t count, int *ret_percents);
