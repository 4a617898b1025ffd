// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How she made her last calendar, kept among her answers: weeks, posts a week and the mix of kinds
 * are not asked twice (requirement P04). The first day is never kept: a new plan begins today. */
#include "app/plan_input.h"

#define PLAN_WEEKS_USUAL 4

/* As last time; before the first plan the usual one. */
MUST_USE bool plan_wish_load(const Context *context, PlanWish *ret_wish, GError **error);
/* Writes what differs from `before`, as it was loaded. */
MUST_USE bool plan_wish_keep(const Context *context, const PlanWish *before, const PlanWish *wish,
                             GError **error);
