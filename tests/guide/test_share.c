// SPDX-License-Identifier: Apache-2.0
#include "guide/share.h"

#include <glib.h>

/* F07: shares of twelve answers sum to 100%. */
static void twelve_answers_sum_to_a_hundred(void)
{
    static const int64_t counts[] = {5, 4, 3};
    int percents[3] = {0};
    shares_of(counts, 3, percents);
    g_assert_cmpint(percents[0], ==, 42);
    g_assert_cmpint(percents[1], ==, 33);
    g_assert_cmpint(percents[2], ==, 25);
}

static void whatever_the_counts_they_sum_to_a_hundred(void)
{
    for (int i = 0; i < 2000; i++) {
        int64_t counts[6] = {0}, sum = 0;
        int percents[6] = {0}, whole = 0;
        size_t size = (size_t)g_test_rand_int_range(1, 7);
        for (size_t c = 0; c < size; c++) {
            counts[c] = g_test_rand_int_range(0, 40);
            sum += counts[c];
        }
        shares_of(counts, size, percents);
        for (size_t c = 0; c < size; c++) {
            whole += percents[c];
            g_assert_cmpint(percents[c], >=, 0);
            g_assert_true(sum == 0 || percents[c] - counts[c] * 100 / sum <= 1);
        }
        g_assert_cmpint(whole, ==, sum > 0 ? 100 : 0);
    }
}

void test_share(void)
{
    g_test_add_func("/guide/share/F07", twelve_answers_sum_to_a_hundred);
    g_test_add_func("/guide/share/any", whatever_the_counts_they_sum_to_a_hundred);
}
