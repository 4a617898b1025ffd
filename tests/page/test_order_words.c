// SPDX-License-Identifier: Apache-2.0
#include "page/sell/order_words.h"

static void due_and_number_read_naturally(void)
{
    Order order = {.number = 3, .due_day = 20458, .due_minute = -1};
    g_autofree char *number = order_number_text(&order, NULL);
    g_autofree char *href = order_href(&order);
    g_autofree char *day = order_due_text(&order, NULL);
    g_assert_cmpstr(number, ==, "No. 3");
    g_assert_cmpstr(href, ==, "/pesanan/3");
    g_assert_cmpstr(day, ==, "Senin, 5 Januari 2026");
    order.due_minute = 600;
    g_autofree char *timed = order_due_text(&order, NULL);
    g_assert_cmpstr(timed, ==, "Senin, 5 Januari 2026, paling lambat pukul 10.00");
}

/* T03: 18 of 20 kept are 90%. */
static void kept_promises_are_a_share(void)
{
    g_autofree char *sentence = order_promises_sentence((OrderPromises){18, 20}, NULL);
    g_assert_cmpstr(sentence, ==, "18 dari 20 pesanan tepat waktu (90%).");
    g_assert_null(order_promises_sentence((OrderPromises){0}, NULL));
}

static void what_waits_for_the_owner_stands_out(void)
{
    Order fresh = {.state = "new"}, cancelled = {.state = "cancelled"};
    g_assert_cmpint(order_tone(&fresh), ==, TONE_WARNING);
    g_assert_cmpint(order_tone(&cancelled), ==, TONE_PLAIN);
}

void test_order_words(void)
{
    g_test_add_func("/page/order_words/said", due_and_number_read_naturally);
    g_test_add_func("/page/order_words/promises", kept_promises_are_a_share);
    g_test_add_func("/page/order_words/tone", what_waits_for_the_owner_stands_out);
}
