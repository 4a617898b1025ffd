// SPDX-License-Identifier: Apache-2.0
#include "app/kpi_course.h"

void kpi_course_clear(KpiCourse *course)
{
    for (size_t i = 0; i < KPI_COURSE_MAX; i++) {
        chart_points_clear(&course->points[i]);
    }
}

static Period first_period(Period period)
{
    for (int i = 1; i < KPI_COURSE_PERIODS; i++) {
        period = period_before(period);
    }
    return period;
}

/* Adds the numbers of one KPI; ret_known: how many there are. */
static bool add_points(const KpiQuery *query, const Kpi *kpi, const Lang *lang, ChartPoints *points,
                       size_t *ret_known, GError **error)
{
    KpiQuery at = *query;
    at.period = first_period(query->period);
    *ret_known = 0;
    for (int i = 0; i < KPI_COURSE_PERIODS; i++) {
        KpiValue value = {0};
        if (!kpi_compute(kpi, &at, &value, error)) {
            return false;
        }
        g_autofree char *words = value.known ? kpi_value_format(kpi, &value, lang) : NULL;
        g_autofree char *label = period_format_long(at.period, lang);
        chart_points_add(points, (ChartPoint){label, words, value.value, value.known,
                                              at.period.to >= query->today});
        *ret_known += value.known;
        at.period = period_after(at.period);
    }
    return true;
}

bool kpi_course_load(const KpiQuery *query, const char *const *keys, const Lang *lang,
                     KpiCourse *ret_course, GError **error)
{
    size_t count = 0;
    for (size_t i = 0; keys[i] != NULL; i++) {
        const Kpi *kpi = kpi_find(keys[i]);
        size_t known = 0;
        g_assert(kpi != NULL && i < KPI_COURSE_MAX);
        ret_course->points[count] = chart_points_new();
        if (!add_points(query, kpi, lang, &ret_course->points[count], &known, error)) {
            return false;
        }
        if (known == 0) {
            chart_points_clear(&ret_course->points[count]);
            continue;
        }
        ret_course->charts[count] =
            chart_of_points(CHART_LINE, tr(lang, kpi->name), &ret_course->points[count]);
        count++;
    }
    const char *title = query->period.month ? tr(lang, "Delapan bulan terakhir")
                                            : tr(lang, "Delapan minggu terakhir");
    const char *open_note =
        query->period.month ? tr(lang, "Lingkaran kosong: bulan ini belum selesai.")
                            : tr(lang, "Lingkaran kosong: minggu ini belum selesai.");
    ret_course->set = (ChartSet){title, ret_course->charts, count, open_note};
    return true;
}
