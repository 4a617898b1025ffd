// SPDX-License-Identifier: Apache-2.0
#include "app/report_chart.h"

#include <string.h>

#include "app/day_chart.h"
#include "base/money.h"
#include "guide/source.h"

#define PLACES_SHOWN 6u
#define MESSAGES_LEAST 10 /* fewer have no busy hour */

/* The cells come with the largest first; a place has a cell for each way of hearing. */
static GHashTable *place_sums(const RecordList *cells, GPtrArray *places)
{
    GHashTable *sums = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    for (size_t i = 0; i < record_count(cells); i++) {
        const SplitCell *cell = split_cell_at(cells, i);
        int64_t *sum_idr = g_hash_table_lookup(sums, cell->bought_through);
        if (sum_idr == NULL) {
            sum_idr = g_new0(int64_t, 1);
            g_hash_table_insert(sums, (gpointer)cell->bought_through, sum_idr);
            g_ptr_array_add(places, (gpointer)cell->bought_through);
        }
        *sum_idr += cell->amount_idr;
    }
    return sums;
}

static int by_sum(gconstpointer a, gconstpointer b, gpointer data)
{
    const char *const *one = a, *const *other = b;
    int64_t first = *(int64_t *)g_hash_table_lookup(data, *one);
    int64_t second = *(int64_t *)g_hash_table_lookup(data, *other);
    return first != second ? (first < second ? 1 : -1) : strcmp(*one, *other);
}

static void add_places(ReportCharts *charts, const Report *report, const Knowledge *knowledge,
                       const Lang *lang)
{
    g_autoptr(GPtrArray) places = g_ptr_array_new();
    g_autoptr(GHashTable) sums = place_sums(report->cells, places);
    g_ptr_array_sort_with_data(places, by_sum, sums);
    for (guint i = 0; i < MIN(places->len, PLACES_SHOWN); i++) {
        int64_t sum_idr = *(int64_t *)g_hash_table_lookup(sums, places->pdata[i]);
        g_autofree char *amount = money_format(sum_idr);
        chart_points_add(
            &charts->places,
            (ChartPoint){source_name(knowledge, places->pdata[i], lang), amount, sum_idr, true});
    }
}

ReportCharts report_charts_make(const Report *report, const Knowledge *knowledge, Day today,
                                const Lang *lang)
{
    DaySpan span = {report->period, today, lang};
    ReportCharts charts = {day_points(report->days, &span), chart_points_new()};
    add_places(&charts, report, knowledge, lang);
    charts.sales = chart_of_points(CHART_COLUMNS, tr(lang, "Penjualan tiap hari"), &charts.days);
    charts.rows =
        chart_of_points(CHART_ROWS, tr(lang, "Lewat mana pembeli membeli"), &charts.places);
    charts.sales.count = record_count(report->days) > 0 ? charts.sales.count : 0;
    charts.rows.count = charts.rows.count > 1 ? charts.rows.count : 0;
    charts.hours.title = tr(lang, "Jam pesan masuk");
    memcpy(charts.hours.counts, report->hours.counts, sizeof(charts.hours.counts));
    charts.has_hours = hour_counts_sum(&report->hours) >= MESSAGES_LEAST;
    return charts;
}

void report_charts_clear(ReportCharts *charts)
{
    chart_points_clear(&charts->days);
    chart_points_clear(&charts->places);
}
