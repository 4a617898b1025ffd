// SPDX-License-Identifier: Apache-2.0
/* K08: a real peak is found; luck, a good season or one large day is not taken for one. */
#include "guide/pattern.h"

#include <glib.h>
#include <math.h>
#include <string.h>

#define WEEKS 12
#define DAYS 7
#define FRIDAY_COLUMN 4
#define CASES 300

/* Knuth's way to a Poisson number: what comes by itself, at random. */
static int64_t poisson(GRand *luck, double mean)
{
    double limit = exp(-mean), product = g_rand_double(luck);
    int64_t number = 0;
    while (product > limit) {
        product *= g_rand_double(luck);
        number++;
    }
    return number;
}

static Pattern week_pattern(const int64_t *cells, size_t weeks)
{
    Grid grid = {cells, weeks, DAYS};
    return pattern_find(&grid);
}

static void a_friday_peak_is_friday(void)
{
    g_autoptr(GRand) luck = g_rand_new_with_seed(1);
    for (int run = 0; run < 50; run++) {
        int64_t cells[WEEKS * DAYS];
        for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
            cells[i] = poisson(luck, i % DAYS == FRIDAY_COLUMN ? 9 : 3);
        }
        Pattern pattern = week_pattern(cells, WEEKS);
        g_assert_true(pattern.found);
        g_assert_cmpuint(pattern.column, ==, FRIDAY_COLUMN);
        g_assert_cmpint(pattern.chance_permille, <=, 10);
    }
}

/* How many of CASES random businesses are said to have a peak: made so that one in a hundred may. */
static int found_at_random(uint32_t seed, double week_spread, double day_spread)
{
    g_autoptr(GRand) luck = g_rand_new_with_seed(seed);
    int found = 0;
    for (int run = 0; run < CASES; run++) {
        int64_t cells[WEEKS * DAYS];
        for (size_t week = 0; week < WEEKS; week++) {
            double mean = 4 * (1 + week_spread * g_rand_double(luck) * (double)week);
            for (size_t day = 0; day < DAYS; day++) {
                double busy = g_rand_double(luck) < 0.1 ? 1 + day_spread : 1;
                cells[week * DAYS + day] = poisson(luck, mean * busy);
            }
        }
        found += week_pattern(cells, WEEKS).found;
    }
    return found;
}

static void luck_alone_is_no_pattern(void)
{
    g_assert_cmpint(found_at_random(11, 0, 0), <=, CASES * 2 / 100);
    /* a growing business; days on which a neighbour has a feast */
    g_assert_cmpint(found_at_random(12, 0.3, 0), <=, CASES * 2 / 100);
    g_assert_cmpint(found_at_random(13, 0, 6), <=, CASES * 2 / 100);
}

static void one_large_friday_is_no_pattern(void)
{
    int64_t cells[WEEKS * DAYS];
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        cells[i] = 1 + (int64_t)(i % 3 == 0);
    }
    cells[3 * DAYS + FRIDAY_COLUMN] = 60;
    Pattern pattern = week_pattern(cells, WEEKS);
    g_assert_true(pattern.enough);
    g_assert_cmpuint(pattern.column, ==, FRIDAY_COLUMN);
    g_assert_false(pattern.found);
}

/* Sunday is her day off: seven days a week would make the other six look like a pattern. */
static void days_off_are_left_out(void)
{
    g_autoptr(GRand) luck = g_rand_new_with_seed(5);
    int64_t cells[WEEKS * DAYS];
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        cells[i] = i % DAYS == 6 ? 0 : 5 + g_rand_int_range(luck, 0, 2);
    }
    Pattern pattern = week_pattern(cells, WEEKS);
    g_assert_cmpuint(pattern.columns, ==, 6);
    g_assert_false(pattern.found);
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        cells[i] = i % DAYS == FRIDAY_COLUMN ? 5 : 0;
    }
    g_assert_false(week_pattern(cells, WEEKS).enough); /* one day a week: nothing to compare */
}

/* Many orders make a tiny difference certain; it is still not worth a plan. */
static void a_sure_but_tiny_peak_is_no_pattern(void)
{
    int64_t cells[WEEKS * DAYS];
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        cells[i] = i % DAYS == FRIDAY_COLUMN ? 105 : 100;
    }
    Pattern pattern = week_pattern(cells, WEEKS);
    g_assert_cmpint(pattern.chance_permille, <=, 10);
    g_assert_false(pattern.found);
}

static void too_little_is_not_enough(void)
{
    int64_t cells[WEEKS * DAYS] = {0};
    g_assert_false(week_pattern(cells, WEEKS).enough);
    g_assert_false(week_pattern(cells, 0).enough);
    for (size_t week = 0; week < 3; week++) {
        for (size_t day = 0; day < DAYS; day++) {
            cells[week * DAYS + day] = day == FRIDAY_COLUMN ? 30 : 2;
        }
    }
    Pattern three = week_pattern(cells, WEEKS); /* three weeks, however clear */
    g_assert_false(three.enough || three.found);
    g_assert_cmpint(three.total, ==, 3 * (30 + 6 * 2));
    memset(cells, 0, sizeof(cells));
    for (size_t week = 0; week < WEEKS; week++) {
        cells[week * DAYS + FRIDAY_COLUMN] = 2;
        cells[week * DAYS] = week < 5;
    }
    g_assert_false(week_pattern(cells, WEEKS).enough); /* 29 orders */
    cells[DAYS * 6] = 1;
    g_assert_true(week_pattern(cells, WEEKS).enough); /* 30 */
}

void test_pattern(void)
{
    g_test_add_func("/guide/pattern/K08/friday", a_friday_peak_is_friday);
    g_test_add_func("/guide/pattern/K08/luck", luck_alone_is_no_pattern);
    g_test_add_func("/guide/pattern/K08/large_day", one_large_friday_is_no_pattern);
    g_test_add_func("/guide/pattern/K08/off", days_off_are_left_out);
    g_test_add_func("/guide/pattern/K08/tiny", a_sure_but_tiny_peak_is_no_pattern);
    g_test_add_func("/guide/pattern/K08/little", too_little_is_not_enough);
}
