// SPDX-License-Identifier: Apache-2.0
/* K08: what is worth considering, out of what was found. */
#include "app/outlook_decision.h"

#include "testkit/testkit.h"

static const Pattern FOUND = {true, true, THURSDAY, 60, 120, 10, 6, 2};

static Outlook empty(void)
{
    return (Outlook){.price_lines = g_array_new(FALSE, FALSE, sizeof(PriceLine))};
}

static void nothing_found_is_nothing_to_decide(void)
{
    g_auto(Outlook) outlook = empty();
    outlook.weekday = (Pattern){true, false, THURSDAY, 60, 120, 10, 6, 400};
    outlook.decisions = outlook_decisions_make(&outlook, NULL);
    g_assert_cmpuint(outlook.decisions->len, ==, 0);
}

static void a_decision_names_its_data_and_what_it_rests_on(void)
{
    g_auto(Outlook) outlook = empty();
    outlook.weekday = FOUND;
    outlook.hour = FOUND;
    PriceLine line = {"Kue", 9000, 7000, 4, PRICE_HIGHEST};
    g_array_append_val(outlook.price_lines, line);
    outlook.decisions = outlook_decisions_make(&outlook, NULL);
    g_assert_cmpuint(outlook.decisions->len, ==, 3);
    const OutlookDecision *weekday = outlook_decision_at(&outlook, 0);
    g_assert_cmpstr(weekday->key, ==, "weekday");
    g_assert_cmpstr(weekday->data, ==, "Kamis rata-rata 6,0 pembelian, hari lain 1,2.");
    g_assert_cmpstr(weekday->size, ==,
                    "Dasar: 120 pembelian dalam 10 minggu. Kebetulan saja membuat yang seperti ini "
                    "paling banyak 2 dari 1.000 kali.");
    g_assert_cmpstr(outlook_decision_at(&outlook, 1)->title, ==,
                    "Ceritakan mengapa Kue lebih mahal, atau timbang harganya");
    g_assert_cmpstr(outlook_decision_at(&outlook, 2)->data, ==,
                    "50% pesanan masuk antara jam 06.00–08.00.");
}

void test_outlook_decision(void)
{
    g_test_add_func("/app/outlook_decision/K08/nothing", nothing_found_is_nothing_to_decide);
    g_test_add_func("/app/outlook_decision/K08/data",
                    a_decision_names_its_data_and_what_it_rests_on);
}
