// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The progress report of a week or a month (requirements K06, S06, S07, C19): every figure is a KPI
 * or a sum of raw records, nothing is stored, nobody outside is asked. It speaks of customers only
 * in numbers, so that an owner can show it to anyone.
 *
 * A Report holds the figures; report/words.h makes sentences and a text of them. The
 * Report owns all its lists and values. */
#include "kpi/demand.h"
#include "kpi/split.h"
#include "kpi/target.h"
#include "store/conclusion.h"
#include "store/course.h"
#include "store/review.h"
#include "store/track.h"

typedef struct {
    Period period;
    bool over;           /* all its days have passed */
    KpiValue *values;    /* one a KPI, in the order of KPIS */
    KpiValue *before;    /* the same in the period before */
    RecordList *cells;   /* SplitCell */
    Split split;         /* their sums */
    RecordList *days;    /* DaySum: what each day brought */
    HourCounts hours;    /* in which hours people wrote */
    RecordList *demand;  /* Demand, most wanted first */
    RecordList *goals;   /* TargetGoal */
    GArray *checks;      /* TargetCheck of each goal that can be measured */
    RecordList *actions; /* ReviewItem: decided, not done */
    RecordList *verdicts; /* Conclusion: what the owner said of this report */
    Period missed;       /* the week of the missed review */
    int64_t missed_days; /* 0: none is missed */
    TrackBoard stages;
    Day today;
} Report;

MUST_USE Report *report_load(const KpiQuery *query, GError **error);
void report_free(Report *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Report, report_free)

const KpiValue *report_value(const Report *report, const char *kpi);
const KpiValue *report_before(const Report *report, const char *kpi);
/* Of a conclusion in Indonesian; NULL: the owner said nothing yet. */
const Conclusion *report_verdict(const Report *report, const char *sentence);
const TargetCheck *report_check(const Report *report, size_t i);
