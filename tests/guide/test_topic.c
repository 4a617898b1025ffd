// SPDX-License-Identifier: Apache-2.0
#include "guide/topic.h"

#include "guide/fixture.h"
#include "guide/wording.h"

static const Topic *touched(const Knowledge *knowledge, const char *text, const char *proven)
{
    g_autofree char *spaced = words_spaced(text);
    g_autofree char *known = words_spaced(proven);
    const char *word = NULL;
    return topic_in(knowledge, spaced, known, 0, &word);
}

/* M13, Q37: no claim the owner did not enter. */
static void a_claim_needs_the_owners_own_facts(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Topic *halal = touched(knowledge, "Susu halal, segar.", "");
    g_assert_cmpstr(halal->key, ==, "halal");
    g_assert_cmpstr(topic_hint(halal, NULL), !=, "");
    g_assert_null(touched(knowledge, "Susu halal, segar.", "Sertifikat halal nomor 12"));
    g_assert_cmpstr(touched(knowledge, "Nasi terbaik di kampung", "")->key, ==, "best");
    g_assert_null(touched(knowledge, "Nasi hangat dari dapur kami", ""));
}

static void a_careful_topic_stays_careful_whatever_was_entered(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Topic *politics = touched(knowledge, "Promo pemilu!", "promo pemilu");
    g_assert_cmpstr(politics->key, ==, "politics");
}

void test_topic(void)
{
    g_test_add_func("/guide/topic/claim", a_claim_needs_the_owners_own_facts);
    g_test_add_func("/guide/topic/careful", a_careful_topic_stays_careful_whatever_was_entered);
}
