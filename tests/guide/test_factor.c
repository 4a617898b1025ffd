// SPDX-License-Identifier: Apache-2.0
#include "guide/factor.h"

#include "guide/fixture.h"

/* P03: each contact has at least one of the seven factors. */
static void a_contact_needs_at_least_one_known_factor(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(factor_count(knowledge), ==, FACTORS);
    g_assert_true(factors_are_valid(knowledge, "prospect,key_account"));
    g_assert_false(factors_are_valid(knowledge, ""));
    g_assert_false(factors_are_valid(knowledge, "prospect,nothing"));
}

static void factors_add_up(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    int64_t prospect = factors_weight(knowledge, "prospect");
    int64_t key_account = factors_weight(knowledge, "key_account");
    g_assert_cmpint(prospect, >, 0);
    g_assert_cmpint(factors_weight(knowledge, "prospect,key_account"), ==, prospect + key_account);
    g_assert_cmpint(factors_weight(knowledge, "nothing"), ==, 0);
    g_assert_cmpstr(factor_hint(factor_at(knowledge, 0), NULL), !=,
                    factor_name(factor_at(knowledge, 0), NULL));
}

void test_factor(void)
{
    g_test_add_func("/guide/factor/at_least_one", a_contact_needs_at_least_one_known_factor);
    g_test_add_func("/guide/factor/add_up", factors_add_up);
}
