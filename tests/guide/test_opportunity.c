// SPDX-License-Identifier: Apache-2.0
/* D04: five opportunities in their order, each with one step. */
#include "guide/opportunity.h"

#include "guide/fixture.h"

static void five_opportunities_have_one_step_each(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(opportunity_count(knowledge), ==, OPPORTUNITY_COUNT);
    for (size_t i = 0; i < OPPORTUNITY_COUNT; i++) {
        const Opportunity *opportunity = opportunity_at(knowledge, i);
        g_assert_cmpint(opportunity->kind, ==, (int)i);
        g_assert_cmpint(opportunity->path[0], ==, '/');
        g_assert_cmpstr(opportunity_name(opportunity, NULL), !=, "");
        g_assert_cmpstr(opportunity_step(opportunity, NULL), !=, "");
        g_assert_cmpstr(opportunity_unused(opportunity, NULL), !=, "");
    }
}

static void an_unknown_one_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_null(fixture_knowledge_with(
        "opportunities.txt", "opportunity: x\npath: /a\nname: a\nstep: b\nunused: c\n", &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
}

void test_opportunity(void)
{
    g_test_add_func("/guide/opportunity/five", five_opportunities_have_one_step_each);
    g_test_add_func("/guide/opportunity/refused", an_unknown_one_is_refused);
}
