// SPDX-License-Identifier: Apache-2.0
/* S16: every trade has its group of the official list, with year and source. */
#include "guide/kbli.h"

#include "guide/fixture.h"
#include "guide/trade.h"

static const char *first_of(const Knowledge *knowledge, const char *trade)
{
    for (size_t i = 0; i < kbli_group_count(knowledge); i++) {
        if (kbli_group_serves(kbli_group_at(knowledge, i), trade)) {
            return kbli_group_at(knowledge, i)->key;
        }
    }
    return "";
}

static void every_trade_has_a_group(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < trade_count(knowledge); i++) {
        g_test_message("%s", trade_at(knowledge, i)->key);
        g_assert_cmpstr(first_of(knowledge, trade_at(knowledge, i)->key), !=, "");
    }
    g_assert_cmpstr(first_of(knowledge, "clothes"), ==, "14");
    g_assert_cmpstr(first_of(knowledge, "snacks"), ==, "10");
    g_assert_cmpstr(first_of(knowledge, "unknown"), ==, "");
}

/* The four that the papers met. */
static void the_groups_of_the_papers_are_there(void)
{
    static const char *const GROUPS[] = {"10", "11", "14", "22"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(GROUPS); i++) {
        const KbliGroup *group = kbli_group_find(knowledge, GROUPS[i]);
        g_assert_nonnull(group);
        g_assert_cmpint(group->year, ==, 2020);
        g_assert_cmpstr(kbli_group_source(group), !=, "");
    }
    g_assert_cmpstr(kbli_group_name(kbli_group_find(knowledge, "10"), NULL), ==,
                    "Industri makanan");
}

static void a_broken_group_is_refused(void)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"kbli: 101\nlabel: x\ntrades: snacks\nyear: 2020\nsource: x\n",
         "kbli.txt:1: a group has two digits"},
        {"kbli: 10\nlabel: x\ntrades: snacks\nyear: 2020\n", "kbli.txt:1: 'source' is missing"},
        {"kbli: 10\nlabel: x\ntrades: snack\nyear: 2020\nsource: x\n",
         "kbli.txt:3: no trade 'snack'"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_assert_null(fixture_knowledge_with("kbli.txt", cases[i].text, &error));
        g_assert_cmpstr(error->message, ==, cases[i].message);
    }
}

void test_kbli(void)
{
    g_test_add_func("/guide/kbli/trades", every_trade_has_a_group);
    g_test_add_func("/guide/kbli/papers", the_groups_of_the_papers_are_there);
    g_test_add_func("/guide/kbli/broken", a_broken_group_is_refused);
}
