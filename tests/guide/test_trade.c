// SPDX-License-Identifier: Apache-2.0
#include "guide/trade.h"

#include "guide/fixture.h"
#include "guide/pillar.h"

static void every_trade_has_an_idea_for_every_pillar_in_both_languages(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Lang) english = lang_new("en", NULL, 0, &error);
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t t = 0; t < trade_count(knowledge); t++) {
        const Trade *trade = trade_at(knowledge, t);
        for (size_t p = 0; p < pillar_count(knowledge); p++) {
            const char *pillar = pillar_at(knowledge, p)->key;
            g_assert_cmpstr(trade_idea(trade, pillar, NULL), !=, "");
            g_assert_cmpstr(trade_idea(trade, pillar, NULL), !=,
                            trade_idea(trade, pillar, english));
        }
        g_assert_cmpstr(trade_name(trade, NULL), !=, "");
    }
}

static void what_is_cooked_changes_daily_what_is_sewn_does_not(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_true(trade_find(knowledge, "cooked_food")->daily_menu);
    g_assert_false(trade_find(knowledge, "clothes")->daily_menu);
}

void test_trade(void)
{
    g_test_add_func("/guide/trade/menu", what_is_cooked_changes_daily_what_is_sewn_does_not);
    g_test_add_func("/guide/trade/ideas",
                    every_trade_has_an_idea_for_every_pillar_in_both_languages);
}
