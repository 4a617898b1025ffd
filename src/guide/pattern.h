// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Is one weekday, or one time of day, really busier, or is it luck? (requirement K08.) Counts stand in a
 * grid: a row a week (or a day), a column a weekday (or hours). If columns meant nothing, the counts of
 * a row could stand in any order: shuffling each row by itself many times shows how often luck alone
 * makes a column as high as the highest. So a good or bad week, a season or one large day cannot look
 * like a pattern. The same grid always gives the same answer; nothing is owned. */
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

#define PATTERN_COLUMNS_MAX 24
#define PATTERN_ROWS_LEAST 4   /* rows in which anything happened */
#define PATTERN_COUNT_LEAST 30 /* of all cells */

typedef struct {
    const int64_t *cells; /* row by row, each 0 or more */
    size_t rows, columns; /* columns: 1 … PATTERN_COLUMNS_MAX */
} Grid;

typedef struct {
    bool enough;   /* false: belum cukup data; all but total and rows is 0 */
    bool found;    /* chance at most one in a hundred, and at least 1.3 times the others */
    size_t column; /* the highest */
    int64_t at_peak, total;
    size_t rows, columns;    /* in which anything happened */
    int64_t chance_permille; /* how often luck alone does as much, rounded up; at least 1 */
} Pattern;

/* Columns in which nothing ever happened are closed days or nights and are left out. */
Pattern pattern_find(const Grid *grid);
