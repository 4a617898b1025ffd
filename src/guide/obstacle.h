// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The six obstacles of social media use, data/obstacles.txt, each with its remedy (requirement
 * X01). The self-check asks one yes/no question an obstacle; its key is the obstacle's key. */
#include "guide/answers.h"
#include "guide/knowledge.h"

#define OBSTACLES 6u

typedef struct {
    const char *key;      /* "obstacle_network", also the question's key */
    const Stanza *stanza; /* name, remedy in both languages */
    const char *path;     /* page that opens the remedy */
    const char *row;      /* requirement of the remedy: "C20" */
} Obstacle;

KNOWLEDGE_LIST(Obstacle, obstacle)

const char *obstacle_name(const Obstacle *obstacle, const Lang *lang);
const char *obstacle_remedy(const Obstacle *obstacle, const Lang *lang); /* the next step */
/* The i-th obstacle this owner ticked; NULL after the last. */
const Obstacle *obstacle_mine(const Knowledge *knowledge, const Answers *answers, size_t i);
