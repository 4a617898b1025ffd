// SPDX-License-Identifier: Apache-2.0
/* C17, K05, H12: the small examples hold exactly, and nothing is divided by zero. */
#include "guide/outlay.h"

#include <glib.h>

static void assert_return(const Outlay *outlay, int64_t hour_idr, const char *expected)
{
    g_autofree char *text = outlay_return_text(outlay, hour_idr, NULL);
    g_assert_cmpstr(text, ==, expected);
}

/* C17: cost 100,000; five orders of margin 15,000: 20,000 an order, −25 %, stop or change. */
static void five_orders_do_not_pay_for_a_dear_ad(void)
{
    Outlay counted =
        outlay_of(100000, (OutlayOrders){5, 5, 75000}, OUTLAY_RECORDED, OUTLAY_RECORDED);
    Outlay said = outlay_of(100000, (OutlayOrders){0}, 5, 15000);
    const Outlay *both[] = {&counted, &said};
    for (size_t i = 0; i < G_N_ELEMENTS(both); i++) {
        g_assert_cmpint(outlay_order_idr(both[i]), ==, 20000);
        assert_return(both[i], 0, "-25%");
        g_assert_cmpint(outlay_advise(both[i], 7, true), ==, OUTLAY_STOP);
        g_assert_cmpint(outlay_advise(both[i], 1, false), ==, OUTLAY_STOP);
        g_autofree char *why = outlay_reason(both[i], OUTLAY_STOP, NULL);
        g_assert_cmpstr(why, ==,
                        "Biayanya Rp100.000, yang tersisa dari pesanannya hanya Rp75.000.");
    }
    g_assert_cmpstr(outlay_advice_name(OUTLAY_STOP), ==, "hentikan atau ubah");
}

/* K05: cost 50,000, extra margin 120,000: 140 %. */
static void the_return_is_what_is_left_over_the_cost(void)
{
    Outlay outlay = {
        .cost_idr = 50000, .orders = 8, .margin_idr = 120000, .known = true, .minutes = 90};
    assert_return(&outlay, 0, "140%");
    assert_return(&outlay, 20000, "50%"); /* an hour and a half: 30,000 more */
    g_assert_cmpint(outlay_cost_idr(&outlay, 20000), ==, 80000);
    g_assert_cmpint(outlay_advise(&outlay, 7, false), ==, OUTLAY_KEEP);
}

static void without_cost_there_is_no_share(void)
{
    Outlay outlay = {.orders = 8, .margin_idr = 120000, .known = true, .minutes = 60};
    int64_t tenths = 7;
    assert_return(&outlay, 0, "tanpa biaya uang");
    assert_return(&outlay, 60000, "100%");
    g_assert_false(outlay_return(&outlay, 0, &tenths));
    g_assert_cmpint(tenths, ==, 7);
    outlay.known = false;
    assert_return(&outlay, 60000, "belum cukup data");
    assert_return(&outlay, 0, "tanpa biaya uang");
}

static void without_orders_there_is_no_cost_of_one(void)
{
    Outlay outlay = outlay_of(100000, (OutlayOrders){0}, OUTLAY_RECORDED, OUTLAY_RECORDED);
    g_assert_cmpint(outlay_order_idr(&outlay), ==, -1);
    assert_return(&outlay, 0, "-100%");
    g_assert_cmpint(outlay_advise(&outlay, 1, false), ==, OUTLAY_WAIT);
    g_assert_cmpint(outlay_advise(&outlay, 3, false), ==, OUTLAY_STOP);
    g_autofree char *why = outlay_reason(&outlay, OUTLAY_STOP, NULL);
    g_assert_cmpstr(why, ==, "Biayanya Rp100.000 dan belum ada pesanan dari sini.");
}

static void what_is_left_is_only_said_when_most_is_known(void)
{
    Outlay half = outlay_of(10000, (OutlayOrders){4, 2, 20000}, OUTLAY_RECORDED, OUTLAY_RECORDED);
    Outlay few = outlay_of(10000, (OutlayOrders){4, 1, 10000}, OUTLAY_RECORDED, OUTLAY_RECORDED);
    Outlay corrected = outlay_of(10000, (OutlayOrders){4, 4, 40000}, 6, OUTLAY_RECORDED);
    g_assert_true(half.known);
    g_assert_cmpint(half.margin_idr, ==, 40000);
    g_assert_false(few.known);
    g_assert_cmpint(outlay_advise(&few, 30, true), ==, OUTLAY_WAIT);
    g_assert_cmpint(corrected.orders, ==, 6);
    g_assert_cmpint(corrected.margin_idr, ==, 60000);
}

static void a_loss_on_every_order_is_a_loss(void)
{
    Outlay outlay = outlay_of(3, (OutlayOrders){2, 2, -1000}, OUTLAY_RECORDED, OUTLAY_RECORDED);
    g_assert_cmpint(outlay_order_idr(&outlay), ==, 2);
    g_assert_cmpint(outlay.margin_idr, ==, -1000);
    assert_return(&outlay, 0, "-33433,3%");
}

void test_outlay(void)
{
    g_test_add_func("/guide/outlay/C17", five_orders_do_not_pay_for_a_dear_ad);
    g_test_add_func("/guide/outlay/K05", the_return_is_what_is_left_over_the_cost);
    g_test_add_func("/guide/outlay/free", without_cost_there_is_no_share);
    g_test_add_func("/guide/outlay/none", without_orders_there_is_no_cost_of_one);
    g_test_add_func("/guide/outlay/known", what_is_left_is_only_said_when_most_is_known);
    g_test_add_func("/guide/outlay/loss", a_loss_on_every_order_is_a_loss);
}
