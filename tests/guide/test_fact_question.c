// SPDX-License-Identifier: Apache-2.0
#include "guide/fact_question.h"

#include <string.h>

#include "guide/fixture.h"
#include "guide/trade.h"

/* C04: one short screen for every trade, and the size is always asked. */
static void every_trade_is_asked_a_few_things(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t t = 0; t < trade_count(knowledge); t++) {
        int count = 0, needed = 0;
        for (size_t i = 0; i < fact_question_count(knowledge); i++) {
            const FactQuestion *fact = fact_question_at(knowledge, i);
            bool fits = fact_question_fits(fact, trade_at(knowledge, t)->key);
            count += fits;
            needed += fits && fact->needed;
            g_assert_cmpstr(fact_question_text(fact, NULL), !=, "");
            g_assert_nonnull(fact_question_example(fact, NULL));
        }
        g_assert_cmpint(count, >=, 3);
        g_assert_cmpint(count, <=, 6);
        g_assert_cmpint(needed, ==, 1);
    }
}

static void a_fact_must_say_its_value(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_null(fixture_knowledge_with("facts.txt", "fact: a\ntext: A?\nsay: Enak.\n", &error));
    g_assert_nonnull(strstr(error->message, "facts.txt:3"));
}

void test_fact_question(void)
{
    g_test_add_func("/guide/fact_question/trades", every_trade_is_asked_a_few_things);
    g_test_add_func("/guide/fact_question/refused", a_fact_must_say_its_value);
}
