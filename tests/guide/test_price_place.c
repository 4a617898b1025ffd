// SPDX-License-Identifier: Apache-2.0
/* K08: the own price among those of others. */
#include "guide/price_place.h"

#include <glib.h>

static void the_place_among_others(void)
{
    static const int64_t OTHERS[] = {12000, 10000, 15000, 11000};
    g_assert_cmpint(price_place_of(9000, OTHERS, 4), ==, PRICE_LOWEST);
    g_assert_cmpint(price_place_of(10000, OTHERS, 4), ==, PRICE_AMONG);
    g_assert_cmpint(price_place_of(15000, OTHERS, 4), ==, PRICE_AMONG);
    g_assert_cmpint(price_place_of(16000, OTHERS, 4), ==, PRICE_HIGHEST);
    g_assert_cmpint(price_median(OTHERS, 4), ==, 11500);
    g_assert_cmpint(price_median(OTHERS, 3), ==, 12000);
}

static void two_prices_say_nothing(void)
{
    static const int64_t OTHERS[] = {12000, 10000};
    g_assert_cmpint(price_place_of(1, OTHERS, 2), ==, PRICE_UNKNOWN);
    g_assert_cmpint(price_place_of(1, NULL, 0), ==, PRICE_UNKNOWN);
    g_assert_cmpstr(price_place_name(PRICE_UNKNOWN), ==, "belum cukup data");
}

void test_price_place(void)
{
    g_test_add_func("/guide/price_place/K08/place", the_place_among_others);
    g_test_add_func("/guide/price_place/K08/few", two_prices_say_nothing);
}
