// SPDX-License-Identifier: Apache-2.0
#include "guide/measure.h"

#include "guide/fixture.h"

static void the_longest_words_decide(void)
{
    static const struct {
        const char *sentence, *measure;
    } cases[] = {{"pesanan lewat WA naik", "whatsapp_orders_week"},
                 {"pesanan naik", "orders_week"},
                 {"Pengikut IG bertambah", "followers_instagram"},
                 {"pembeli baru dari kota", "new_customers_month"},
                 {"warung lebih ramai", NULL},
                 {"", NULL}};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        const Measure *measure = measure_recognise(knowledge, cases[i].sentence);
        g_assert_cmpstr(measure != NULL ? measure->key : NULL, ==, cases[i].measure);
    }
}

static void amounts_are_written_in_the_unit(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autofree char *money = measure_amount(measure_find(knowledge, "revenue_month"), 3000000);
    g_autofree char *count = measure_amount(measure_find(knowledge, "orders_week"), 1200);
    g_assert_cmpstr(money, ==, "Rp3.000.000");
    g_assert_cmpstr(count, ==, "1.200");
}

void test_measure(void)
{
    g_test_add_func("/guide/measure/longest_words", the_longest_words_decide);
    g_test_add_func("/guide/measure/amounts", amounts_are_written_in_the_unit);
}
