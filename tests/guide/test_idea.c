// SPDX-License-Identifier: Apache-2.0
#include "guide/idea.h"

#include "guide/fixture.h"

/* C05: every trade has an idea that shows the owner using what she sells, with a list of photos. */
static void an_idea_fits_the_trade(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Idea *clothes = idea_for(knowledge, "uses", "clothes");
    const Idea *unknown = idea_for(knowledge, "uses", "print_service");
    const Idea *daily = idea_for(knowledge, "daily", "clothes");
    g_assert_cmpstr(clothes->key, ==, "uses_clothes");
    g_assert_cmpstr(unknown->key, ==, "uses_any");
    g_assert_false(daily->uses);
    g_assert_cmpuint(idea_photos(clothes), >=, 3);
    g_assert_cmpstr(idea_photo(clothes, 0, NULL), !=, "");
    g_assert_cmpstr(idea_said(clothes, NULL), !=, "");
}

static void an_unknown_trade_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_null(fixture_knowledge_with("ideas.txt",
                                         "idea: a\nkind: uses\ntrades: circus\ntitle: A\n"
                                         "photo: A | A\n",
                                         &error));
    g_assert_cmpstr(error->message, ==, "ideas.txt:3: no trade 'circus'");
}

void test_idea(void)
{
    g_test_add_func("/guide/idea/trade", an_idea_fits_the_trade);
    g_test_add_func("/guide/idea/refused", an_unknown_trade_is_refused);
}
