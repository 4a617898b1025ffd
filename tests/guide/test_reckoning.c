// SPDX-License-Identifier: Apache-2.0
/* H09 and S15: the sums of the papers' cases, and what lies beside them. */
#include "guide/reckoning.h"

#include <glib.h>

static void a_marketplace_leaves_eleven_thousand(void)
{
    MarketNet net = market_net(50000, 80, 35000);
    g_assert_cmpint(net.fee_idr, ==, 4000);
    g_assert_cmpint(net.net_idr, ==, 11000);
    g_assert_cmpint(market_net(50000, 0, 0).net_idr, ==, 50000);
    g_assert_cmpint(market_net(10000, 100, 9500).net_idr, ==, -500);
    g_assert_cmpint(market_net(1005, 100, 0).fee_idr, ==, 101);
    g_assert_cmpint(market_net(1000000000, 1000, 0).net_idr, ==, 0);
}

static void rice_crackers_add_twelve_thousand(void)
{
    AddedValue value = added_value(12000, 800, 40000, 8000);
    g_assert_cmpint(value.product_idr, ==, 32000);
    g_assert_cmpint(value.added_idr, ==, 12000);
    g_assert_cmpint(added_value(12000, 200, 40000, 8000).added_idr, ==, -12000);
}

void test_reckoning(void)
{
    g_test_add_func("/guide/reckoning/market", a_marketplace_leaves_eleven_thousand);
    g_test_add_func("/guide/reckoning/added", rice_crackers_add_twelve_thousand);
}
