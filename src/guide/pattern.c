// SPDX-License-Identifier: Apache-2.0
#include "guide/pattern.h"

#include <glib.h>

#define SHUFFLES 999
#define SEED 20260105
#define CHANCE_MOST_PERMILLE 10
/* The peak must also be worth acting upon: 1.3 times the mean of the others. */
#define PEAK_TIMES_TEN 13

/* The grid without empty rows and columns, and which column each one was. */
typedef struct {
    int64_t *cells;
    size_t rows, columns;
    size_t column_of[PATTERN_COLUMNS_MAX];
} Live;

static void sum_columns(const int64_t *cells, size_t rows, size_t columns, int64_t *sums)
{
    for (size_t column = 0; column < columns; column++) {
        sums[column] = 0;
    }
    for (size_t i = 0; i < rows * columns; i++) {
        sums[i % columns] += cells[i];
    }
}

static size_t highest(const int64_t *sums, size_t columns)
{
    size_t best = 0;
    for (size_t column = 1; column < columns; column++) {
        best = sums[column] > sums[best] ? column : best;
    }
    return best;
}

static bool row_is_empty(const Grid *grid, size_t row)
{
    for (size_t column = 0; column < grid->columns; column++) {
        if (grid->cells[row * grid->columns + column] != 0) {
            return false;
        }
    }
    return true;
}

static Live live_make(const Grid *grid)
{
    Live live = {.cells = g_new0(int64_t, MAX(grid->rows * grid->columns, 1))};
    int64_t sums[PATTERN_COLUMNS_MAX];
    sum_columns(grid->cells, grid->rows, grid->columns, sums);
    for (size_t column = 0; column < grid->columns; column++) {
        if (sums[column] > 0) {
            live.column_of[live.columns++] = column;
        }
    }
    for (size_t row = 0; row < grid->rows; row++) {
        if (row_is_empty(grid, row)) {
            continue;
        }
        for (size_t i = 0; i < live.columns; i++) {
            live.cells[live.rows * live.columns + i] =
                grid->cells[row * grid->columns + live.column_of[i]];
        }
        live.rows++;
    }
    return live;
}

static void shuffle_row(int64_t *cells, size_t columns, GRand *luck)
{
    for (size_t i = columns - 1; i > 0; i--) {
        size_t other = (size_t)g_rand_int_range(luck, 0, (gint32)i + 1);
        int64_t kept = cells[i];
        cells[i] = cells[other];
        cells[other] = kept;
    }
}

static int64_t chance_of(const Live *live, int64_t peak)
{
    g_autoptr(GRand) luck = g_rand_new_with_seed(SEED);
    int64_t sums[PATTERN_COLUMNS_MAX], as_high = 0;
    for (int i = 0; i < SHUFFLES; i++) {
        for (size_t row = 0; row < live->rows; row++) {
            shuffle_row(live->cells + row * live->columns, live->columns, luck);
        }
        sum_columns(live->cells, live->rows, live->columns, sums);
        as_high += sums[highest(sums, live->columns)] >= peak;
    }
    return (1 + as_high) * 1000 / (SHUFFLES + 1);
}

Pattern pattern_find(const Grid *grid)
{
    g_assert(grid->columns >= 1 && grid->columns <= PATTERN_COLUMNS_MAX);
    Live live = live_make(grid);
    g_autofree int64_t *cells = live.cells;
    int64_t sums[PATTERN_COLUMNS_MAX];
    Pattern pattern = {.rows = live.rows, .columns = live.columns};
    for (size_t i = 0; i < live.rows * live.columns; i++) {
        pattern.total += cells[i];
    }
    if (live.columns < 2 || live.rows < PATTERN_ROWS_LEAST || pattern.total < PATTERN_COUNT_LEAST) {
        return pattern;
    }
    sum_columns(cells, live.rows, live.columns, sums);
    size_t peak = highest(sums, live.columns);
    pattern.enough = true;
    pattern.column = live.column_of[peak];
    pattern.at_peak = sums[peak];
    pattern.chance_permille = chance_of(&live, sums[peak]);
    int64_t others = pattern.total - sums[peak];
    pattern.found = pattern.chance_permille <= CHANCE_MOST_PERMILLE &&
                    10 * sums[peak] * (int64_t)(live.columns - 1) >= PEAK_TIMES_TEN * others;
    return pattern;
}
