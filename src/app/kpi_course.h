// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How some KPIs ran through the last weeks or months, as small lines beside each other; a KPI without a
 * number in any of them is left out. Source: requirements K01, K03, K06. */
#include "kpi/kpi.h"
#include "web/chart.h"

#define KPI_COURSE_MAX 4u
#define KPI_COURSE_PERIODS 8

typedef struct {
    ChartPoints points[KPI_COURSE_MAX]; /* of those shown */
    Chart charts[KPI_COURSE_MAX];
    ChartSet set; /* of `charts` of this very struct */
} KpiCourse;
/* keys: ends with NULL, at most KPI_COURSE_MAX; up to the period asked for. */
MUST_USE bool kpi_course_load(const KpiQuery *query, const char *const *keys, const Lang *lang,
                              KpiCourse *ret_course, GError **error);
void kpi_course_clear(KpiCourse *course);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KpiCourse, kpi_course_clear)
