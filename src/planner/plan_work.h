// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A plan while it is made: plan_place.c finds day and minute of every post, plan_fill.c says what
 * each of them is. Used by the plan_*.c files only. */
#include "planner/plan.h"

struct PostPlan {
    GArray *posts;    /* PlannedPost */
    GArray *tasks;    /* PlannedTask */
    GArray *left_out; /* LeftOut */
    GStringChunk *text;
};

/* A post with its place in time and where it came from. */
typedef struct {
    PlannedPost post;
    size_t channel;
    const PlanAction *action;   /* NULL: none */
    const PlanCarried *carried; /* NULL: none */
    bool moved;                 /* an action that could not stand on its day */
    const char *topic;          /* the owner's own, for a value post; NULL: none */
} Draft;

typedef struct {
    const PlanInput *input;
    Day last_day;
    DayRoom *rooms; /* one a day */
    int *reserved;  /* minutes kept for answers, one a day */
    GArray *drafts; /* Draft */
    PostPlan *plan;
} PlanWork;

void plan_place(PlanWork *work);
void plan_fill(PlanWork *work);
/* Puts `title` (taken over) on the list of what has no room. */
void plan_leave_out(PlanWork *work, const char *title, const char *why);
/* A local date on this day, quiet or not; NULL when there is none. Collective leave is left out. */
const LocalDate *plan_date_on(const PlanInput *input, Day day, bool quiet);
