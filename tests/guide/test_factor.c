// SPDX-License-Identifier: Apache-2.0
#include "guide/factor.h"

#include "guide/fixture.h"

/* P03: seven factors, each with what it means. */
static void there_are_seven_factors(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(factor_count(knowledge), ==, FACTORS);
    for (size_t i = 0; i < FACTORS; i++) {
        const Factor *factor = factor_at(knowledge, i);
        g_assert_cmpstr(factor_hint(factor, NULL), !=, factor_name(factor, NULL));
    }
}

static void factors_add_up(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    int64_t prospect = factors_weight(knowledge, "prospect");
    int64_t key_account = factors_weight(knowledge, "key_account");
    g_assert_cmpint(prospect, >, 0);
    g_assert_cmpint(factors_weight(knowledge, "prospect,key_account"), ==, prospect + key_account);
    g_assert_cmpint(factors_weight(knowledge, "nothing"), ==, 0);
}

void test_factor(void)
{
    g_test_add_func("/guide/factor/seven", there_are_seven_factors);
    g_test_add_func("/guide/factor/add_up", factors_add_up);
}
