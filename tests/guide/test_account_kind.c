// SPDX-License-Identifier: Apache-2.0
#include "guide/account_kind.h"

#include "guide/fixture.h"

/* P13: gains and risks of both, and of mixing on purpose. */
static void every_kind_shows_both_sides(void)
{
    static const char *const KEYS[] = {"personal", "business", "both"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(account_kind_count(knowledge), ==, G_N_ELEMENTS(KEYS));
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const AccountKind *kind = account_kind_find(knowledge, KEYS[i]);
        g_assert_cmpuint(kind->gains->len, >=, 2);
        g_assert_cmpuint(kind->risks->len, >=, 2);
        g_assert_cmpuint(kind->tips->len, >=, 1);
        g_assert_cmpstr(account_kind_name(kind, NULL), !=, "");
    }
}

static void five_thousand_friends_reach_the_ceiling(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    int64_t max = 0;
    g_assert_cmpint(account_ceiling(knowledge, "facebook", "personal", 5000, &max), ==,
                    CEILING_REACHED);
    g_assert_cmpint(max, ==, 5000);
    g_assert_cmpint(account_ceiling(knowledge, "facebook", "both", 4600, &max), ==, CEILING_NEAR);
    g_assert_cmpint(account_ceiling(knowledge, "facebook", "personal", 300, &max), ==,
                    CEILING_NONE);
    g_assert_cmpint(account_ceiling(knowledge, "facebook", "business", 9000, &max), ==,
                    CEILING_NONE);
    g_assert_cmpint(account_ceiling(knowledge, "instagram", "personal", 9000, &max), ==,
                    CEILING_NONE);
}

void test_account_kind(void)
{
    g_test_add_func("/guide/account_kind/sides", every_kind_shows_both_sides);
    g_test_add_func("/guide/account_kind/ceiling", five_thousand_friends_reach_the_ceiling);
}
