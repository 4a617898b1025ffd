// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Steps of real work that can be shown behind the scenes, data/processes.txt (requirement C10). A
 * post tells a step only when the owner ticked that she does it. */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, photo in both languages */
    const char *text;     /* for customers: Indonesian */
    char **trades;        /* none: for all; owned */
} Step;

KNOWLEDGE_LIST(Step, step)

bool step_fits(const Step *step, const char *trade);
const char *step_name(const Step *step, const Lang *lang);
const char *step_photo(const Step *step, const Lang *lang);
/* The step a post tells, from its idea ("step:gloves"); NULL: none. */
const Step *step_of_idea(const Knowledge *knowledge, const char *idea);
