// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the planner needs to know, gathered from the records of the open business: chosen tools and
 * their groups, goals, products, packages, the owner's times, mends of unmet KPIs, what stands
 * already and what was missed (requirements P04, K03, V09). With the guided start alone finished
 * sensible defaults fill the rest. Nothing is written. */
#include "app/context.h"
#include "planner/plan.h"

#define PLAN_POSTS_BY_CHANNEL (-1) /* as often as fits each kind of channel */

typedef struct {
    Day from;
    int weeks;
    int posts_a_week;      /* on the first channel; PLAN_POSTS_BY_CHANNEL or 0 … 21 */
    int kinds[KIND_COUNT]; /* asked numbers; all 0: a mix for beginners */
    int advice_every;      /* 0: by share only */
} PlanWish;

/* Owns the input and all it borrows from. */
typedef struct PlanSource PlanSource;
MUST_USE PlanSource *plan_source_load(const Context *context, const PlanWish *wish, GError **error);
void plan_source_free(PlanSource *source);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlanSource, plan_source_free)

/* Without a channel nothing can be planned: tools must be chosen first. */
const PlanInput *plan_source_input(const PlanSource *source);
