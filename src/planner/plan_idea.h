// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What more a post tells than its kind says: the owner uses the product, her day carries it, what
 * nobody else has, one of her own topics (requirements C05, C06, C07, C21), and for which account it
 * speaks (P13). For plan_fill.c. */
#include "planner/plan_work.h"

/* Turns that go on through a plan. */
typedef struct {
    int stories, topics;
    bool sold_only; /* the week before held nothing but selling posts */
} IdeaTurns;

/* Gives idea and account to a post whose kind stands. */
void idea_give(IdeaTurns *turns, const PlanInput *input, Draft *draft);
/* The words that take the place of the usual title; NULL: the usual one. Borrowed from the input. */
const char *idea_title(const PlanInput *input, const Draft *draft);
/* Why it is told, as a sentence; NULL without an idea. */
const char *idea_why(const PlanInput *input, const Draft *draft);

/* Posts of one ISO week, first … end-1: one of them tells what nobody else has. */
void idea_give_unique(const PlanInput *input, GArray *drafts, guint first, guint end);
/* After a week that only sold, the last free post of one more such week becomes advice. Returns the
 * place of that post, -1 when nothing had to change. */
int idea_soften(IdeaTurns *turns, const PlanInput *input, GArray *drafts, guint first, guint end);
