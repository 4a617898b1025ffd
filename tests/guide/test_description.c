// SPDX-License-Identifier: Apache-2.0
#include "guide/description.h"

#include <string.h>

#include "guide/fixture.h"

static DescriptionAsk ask_of(const Answers *facts)
{
    return (DescriptionAsk){.name = "Nasi kuning",
                            .price_idr = 10000,
                            .unit = "porsi",
                            .unique = "Dimasak pagi ini.",
                            .trade = "cooked_food",
                            .facts = facts};
}

/* C04: the output holds all given facts and no others. */
static void all_given_facts_and_no_others(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) facts = answers_new();
    answers_set(facts, "made_of", "beras dan telur");
    answers_set(facts, "size", "satu kotak");
    answers_set(facts, "taste", "gurih");
    answers_set(facts, "material", "katun"); /* of another trade */
    DescriptionAsk ask = ask_of(facts);
    g_autofree char *brief = description_short(knowledge, &ask);
    g_autofree char *whole = description_long(knowledge, &ask);
    g_assert_cmpstr(brief, ==, "Nasi kuning, satu kotak, rasa gurih. Rp10.000/porsi");
    g_assert_cmpstr(whole, ==,
                    "Nasi kuning. Terbuat dari beras dan telur. Ukuran satu kotak. Rasanya gurih. "
                    "Dimasak pagi ini. Harga Rp10.000/porsi.");
}

static void without_facts_nothing_is_made_up(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) facts = answers_new();
    DescriptionAsk ask = ask_of(facts);
    ask.price_idr = 0;
    ask.unique = "";
    g_autofree char *brief = description_short(knowledge, &ask);
    g_autofree char *whole = description_long(knowledge, &ask);
    g_assert_cmpstr(brief, ==, "Nasi kuning");
    g_assert_cmpstr(whole, ==, "Nasi kuning.");
}

static void a_missing_size_is_asked_for(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) facts = answers_new();
    DescriptionAsk ask = ask_of(facts);
    g_assert_cmpstr(description_missing(knowledge, &ask, 0)->key, ==, "size");
    g_assert_null(description_missing(knowledge, &ask, 1));
    answers_set(facts, "size", "250 gram");
    g_assert_null(description_missing(knowledge, &ask, 0));
}

void test_description(void)
{
    g_test_add_func("/guide/description/facts", all_given_facts_and_no_others);
    g_test_add_func("/guide/description/nothing", without_facts_nothing_is_made_up);
    g_test_add_func("/guide/description/missing", a_missing_size_is_asked_for);
}
