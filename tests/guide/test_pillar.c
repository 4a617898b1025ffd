// SPDX-License-Identifier: Apache-2.0
#include "guide/pillar.h"

#include "guide/fixture.h"

/* M12: ten posts all communication give 10/0/0/0 and three suggestions. */
static void ten_of_one_pillar_get_three_suggestions(void)
{
    const char *pillars[13];
    for (size_t i = 0; i < 10; i++) {
        pillars[i] = "communication";
    }
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    PillarMix mix = pillar_mix(knowledge, pillars, 10);
    g_autofree char *text = pillar_mix_format(mix);
    g_assert_cmpstr(text, ==, "10/0/0/0");
    size_t suggestions = 0;
    const char *idea = "";
    const Pillar *pillar = pillar_suggest(knowledge, mix, "cooked_food", 0, NULL, &idea);
    while (pillar != NULL) {
        g_assert_cmpstr(idea, !=, "");
        pillars[10 + suggestions] = pillar->key;
        pillar = pillar_suggest(knowledge, mix, "cooked_food", ++suggestions, NULL, &idea);
    }
    g_assert_cmpuint(suggestions, ==, 3);
    mix = pillar_mix(knowledge, pillars, 13);
    g_assert_cmpuint(mix.used, ==, PILLARS);
    g_assert_null(pillar_suggest(knowledge, mix, "cooked_food", 0, NULL, &idea));
}

static void suggestions_fit_the_trade(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const char *food = NULL, *print = NULL, *unknown = NULL;
    PillarMix none = {0};
    g_assert_nonnull(pillar_suggest(knowledge, none, "cooked_food", 2, NULL, &food));
    g_assert_nonnull(pillar_suggest(knowledge, none, "print_service", 2, NULL, &print));
    g_assert_nonnull(pillar_suggest(knowledge, none, "", 2, NULL, &unknown));
    g_assert_cmpstr(food, !=, print);
    g_assert_cmpstr(food, ==, unknown);
}

void test_pillar(void)
{
    g_test_add_func("/guide/pillar/ten_of_one", ten_of_one_pillar_get_three_suggestions);
    g_test_add_func("/guide/pillar/fit_the_trade", suggestions_fit_the_trade);
}
