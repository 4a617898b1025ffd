// SPDX-License-Identifier: Apache-2.0
#include "guide/belief.h"

#include "guide/fixture.h"
#include "guide/question.h"

/* X04: from an empty start to the first card in at most six answers. */
static void the_first_card_takes_at_most_six_answers(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    size_t answers = 0;
    for (size_t i = 0; i < question_count(knowledge); i++) {
        answers += g_str_equal(question_at(knowledge, i)->group, "card");
    }
    g_assert_cmpuint(answers, >=, 3);
    g_assert_cmpuint(answers, <=, BELIEF_CARD_ANSWERS);
}

static void every_belief_that_can_be_ticked_is_answered(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Question *question = question_find(knowledge, "beliefs");
    g_assert_cmpuint(question_choices(question), ==, belief_count(knowledge));
    for (size_t i = 0; i < question_choices(question); i++) {
        g_autoptr(Answers) answers = answers_new();
        answers_set(answers, "beliefs", question_choice(question, i)->key);
        const Belief *belief = belief_mine(knowledge, answers, 0);
        g_assert_cmpstr(belief_answer(belief, NULL), !=, "");
        g_assert_null(belief_mine(knowledge, answers, 1));
    }
}

void test_belief(void)
{
    g_test_add_func("/guide/belief/first_card", the_first_card_takes_at_most_six_answers);
    g_test_add_func("/guide/belief/answered", every_belief_that_can_be_ticked_is_answered);
}
