// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Today's list that fits the owner's minutes: the important first; what does not fit moves to the
 * next day with room (requirement V09). The sum of what stays never exceeds the limit. */
#include "planner/day_room.h"

#define FIT_DAYS_AHEAD 28

typedef struct {
    int64_t id;
    int priority; /* 1: first; equal ones keep their order */
    int minutes;
} FitItem;

typedef struct {
    Day today;
    int limit;             /* minutes a day */
    const DayRules *rules; /* off days; may be NULL */
    const FitItem *items;
    size_t count;
    const int *later_minutes; /* already planned on today+1, today+2, … */
    size_t later_days;
} FitInput;

typedef struct {
    int64_t id;
    Day day; /* today: it fits; later: moved there; DAY_NONE: longer than any day, split it */
} FitPlace;

typedef struct {
    FitPlace *places; /* in the order of the items */
    size_t count;
    int minutes_today;
    size_t moved;
} FitResult;
void fit_result_clear(FitResult *result);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(FitResult, fit_result_clear)

/* INVALID: a negative number of minutes. */
MUST_USE bool plan_fit_today(const FitInput *input, FitResult *ret_result, GError **error);
