// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the open goals ask of a period: goal → measure → KPI → state (requirements K03, P01).
 *
 * A goal counted by the week or month keeps its own span whatever period is looked at: in a week
 * a monthly goal is held against the last 30 days, in a month a weekly target is scaled up. */
#include "guide/measure.h"
#include "kpi/kpi.h"

typedef struct {
    int64_t id;
    const char *words;
    const char *measure; /* key of data/measures.txt */
    int64_t start_value, target_value;
    int64_t due_day;
} TargetGoal;
RECORD_LIST(TargetGoal, target_goal)

typedef struct {
    const TargetGoal *goal; /* borrowed from the list */
    const Measure *measure;
    const Kpi *kpi;
    Period period;  /* the days that were counted */
    int64_t target; /* for these days */
    KpiValue value;
    KpiState state;
} TargetCheck;

/* Open goals not past their day when the period begins, nearest day first. */
MUST_USE bool target_goal_list(const KpiQuery *query, RecordList **ret_goals, GError **error);
/* False in *ret_known: nothing measures this goal (an unknown measure or KPI). */
MUST_USE bool target_check(const KpiQuery *query, const TargetGoal *goal, TargetCheck *ret_check,
                           bool *ret_known, GError **error);
/* The value of a measure in any period, by the same rule of spans. */
MUST_USE bool target_measure(const KpiQuery *query, const char *measure, Period period,
                             KpiValue *ret_value, GError **error);
