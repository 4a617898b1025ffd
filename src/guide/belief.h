// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Mistaken beliefs that keep owners away ("needs design skill", "needs a paid specialist"),
 * data/beliefs.txt, each answered by a first success: a ready card from the owner's own menu in at
 * most BELIEF_CARD_ANSWERS answers (requirement X04; question group "card"). */
#include "guide/answers.h"
#include "guide/knowledge.h"

#define BELIEF_CARD_ANSWERS 6u

typedef struct {
    const char *key;      /* choice of the question "beliefs" */
    const Stanza *stanza; /* name, answer in both languages */
} Belief;

KNOWLEDGE_LIST(Belief, belief)

const char *belief_name(const Belief *belief, const Lang *lang);
const char *belief_answer(const Belief *belief, const Lang *lang);
/* The i-th belief this owner holds; NULL after the last. */
const Belief *belief_mine(const Knowledge *knowledge, const Answers *answers, size_t i);
