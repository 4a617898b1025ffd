// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What an owner is asked about a product, by trade, and how it is told to customers: data/facts.txt
 * (requirement C04). */
#include "guide/knowledge.h"

#define FACT_MAX 120 /* characters of one answer */

typedef struct {
    const char *key;
    const Stanza *stanza; /* text, example in both languages */
    const char *say,
        *short_say; /* for customers, with {value}; short_say "" = not in the short one */
    bool needed;
    char **trades; /* none: for all; owned */
} FactQuestion;

KNOWLEDGE_LIST(FactQuestion, fact_question)

bool fact_question_fits(const FactQuestion *fact, const char *trade);
const char *fact_question_text(const FactQuestion *fact, const Lang *lang);
const char *fact_question_example(const FactQuestion *fact, const Lang *lang); /* "" when none */
