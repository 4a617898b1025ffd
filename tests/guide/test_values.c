// SPDX-License-Identifier: Apache-2.0
#include "guide/values.h"

#include "guide/fixture.h"

static bool has_activity(const Value *value, const char *key)
{
    for (size_t i = 0; i < value_activities(value); i++) {
        if (g_str_equal(value_activity(value, i)->key, key)) {
            return true;
        }
    }
    return false;
}

/* V06: self-expression gets personal posts or video; income abroad gets direct shopping or a
 * marketplace. */
static void each_value_gets_the_activities_that_serve_it(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Value *expression = value_find(knowledge, "self_expression");
    const Value *abroad = value_find(knowledge, "income_abroad");
    g_assert_true(has_activity(expression, "personal_post"));
    g_assert_true(has_activity(expression, "video"));
    g_assert_true(has_activity(abroad, "direct_shopping"));
    g_assert_true(has_activity(abroad, "marketplace"));
    g_assert_false(has_activity(abroad, "personal_post"));
}

static void the_table_follows_the_ranking_and_shows_gaps(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autofree char *first = NULL, *second = NULL, *third = NULL;
    const char *ranking = "family,income_abroad", *chosen = "whatsapp_status,whatsapp_group";
    g_assert_cmpstr(value_match(knowledge, ranking, chosen, 0, &first)->key, ==, "family");
    g_assert_cmpstr(first, ==, "whatsapp_status,whatsapp_group");
    g_assert_cmpstr(value_match(knowledge, ranking, chosen, 1, &second)->key, ==, "income_abroad");
    g_assert_cmpstr(second, ==, "");
    g_assert_null(value_match(knowledge, ranking, chosen, 2, &third));
}

/* V03: the ranking weighs proposals. */
static void what_is_ranked_first_weighs_most(void)
{
    g_assert_cmpint(value_weight("income,family,peace", "income"), ==, 3);
    g_assert_cmpint(value_weight("income,family,peace", "family"), ==, 2);
    g_assert_cmpint(value_weight("income,family,peace", "peace"), ==, 1);
    g_assert_cmpint(value_weight("income,family,peace", "faith"), ==, 0);
    g_assert_cmpint(value_weight("", "faith"), ==, 0);
}

static void every_value_speaks_both_languages(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Lang) english = lang_new("en", NULL, 0, &error);
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < value_count(knowledge); i++) {
        const Value *value = value_at(knowledge, i);
        g_assert_cmpstr(value_name(value, NULL), !=, value_name(value, english));
        g_assert_cmpstr(value_why(value, NULL), !=, value_why(value, english));
        g_assert_cmpuint(value_activities(value), >, 0);
    }
}

void test_values(void)
{
    g_test_add_func("/guide/values/activities", each_value_gets_the_activities_that_serve_it);
    g_test_add_func("/guide/values/table", the_table_follows_the_ranking_and_shows_gaps);
    g_test_add_func("/guide/values/weight", what_is_ranked_first_weighs_most);
    g_test_add_func("/guide/values/both_languages", every_value_speaks_both_languages);
}
