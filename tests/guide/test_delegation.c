// SPDX-License-Identifier: Apache-2.0
#include "guide/delegation.h"

/* P11: removing a person lists orphan tasks. */
static void removing_a_person_lists_the_orphans(void)
{
    static const DelegatedTask tasks[] = {
        {1, 10, false}, {2, 11, false}, {3, 11, true}, {4, 0, false}, {5, 11, false}};
    static const int64_t both[] = {10, 11};
    size_t count = G_N_ELEMENTS(tasks);
    g_assert_cmpuint(delegation_orphan(tasks, count, both, 2, 0), ==, 3);
    g_assert_cmpuint(delegation_orphan(tasks, count, both, 2, 1), ==, count);
    g_assert_cmpuint(delegation_orphan(tasks, count, both, 1, 0), ==, 1);
    g_assert_cmpuint(delegation_orphan(tasks, count, both, 1, 2), ==, 4);
    g_assert_cmpuint(delegation_orphan(tasks, count, both, 1, 3), ==, count);
}

static void helpers_are_named(void)
{
    size_t count = 0;
    while (delegation_helper(count) != NULL) {
        count++;
    }
    g_assert_cmpuint(count, ==, 6);
}

void test_delegation(void)
{
    g_test_add_func("/guide/delegation/orphans", removing_a_person_lists_the_orphans);
    g_test_add_func("/guide/delegation/helpers", helpers_are_named);
}
