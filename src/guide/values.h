// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What an owner works for: values and goals, data/values.txt, and which activity on which channel
 * serves each (requirements V03, V06). An owner ranks values ("income,family", most important
 * first); the ranking weighs proposals. Values are private: who may see them is asked of the Context. */
#include "guide/answers.h"
#include "guide/knowledge.h"
#include "guide/phrase.h"

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, why in both languages */
    bool personal;        /* ranked by the owner; else a goal such as "income_abroad" */
    GArray *activities;   /* Phrase: "personal_post", "video", "marketplace", … */
    const char *channels; /* platform keys "a,b" that suit those activities */
} Value;

KNOWLEDGE_LIST(Value, value)

const char *value_name(const Value *value, const Lang *lang);
const char *value_why(const Value *value, const Lang *lang); /* why these activities */
size_t value_activities(const Value *value);
const Phrase *value_activity(const Value *value, size_t i);

/* Rank 0 = 3, rank 1 = 2, any later rank = 1, not ranked = 0. */
int value_weight(const char *ranking, const char *key);

/* One line of the goal-channel table: the i-th ranked value, NULL after the last. A gap is a value
 * that none of the chosen platforms ("a,b") serves; *ret_served names the chosen ones that do. */
const Value *value_match(const Knowledge *knowledge, const char *ranking, const char *platforms,
                         size_t i, char **ret_served);
