// SPDX-License-Identifier: Apache-2.0
#include "report/report.h"

#define DEMAND_SHOWN 5

void report_free(Report *report)
{
    if (report == NULL) {
        return;
    }
    g_free(report->values);
    g_free(report->before);
    record_list_free(report->cells);
    record_list_free(report->days);
    record_list_free(report->demand);
    record_list_free(report->goals);
    g_clear_pointer(&report->checks, g_array_unref);
    record_list_free(report->actions);
    track_board_clear(&report->stages);
    record_list_free(report->verdicts);
    g_free(report);
}

static size_t kpi_index(const char *key)
{
    for (size_t i = 0; i < kpi_count(); i++) {
        if (g_str_equal(KPIS[i]->key, key)) {
            return i;
        }
    }
    g_assert_not_reached();
}

const KpiValue *report_value(const Report *report, const char *kpi)
{
    return &report->values[kpi_index(kpi)];
}

const KpiValue *report_before(const Report *report, const char *kpi)
{
    return &report->before[kpi_index(kpi)];
}

const TargetCheck *report_check(const Report *report, size_t i)
{
    g_assert(i < report->checks->len);
    return &g_array_index(report->checks, TargetCheck, i);
}

const Conclusion *report_verdict(const Report *report, const char *sentence)
{
    for (size_t i = 0; i < record_count(report->verdicts); i++) {
        const Conclusion *conclusion = conclusion_at(report->verdicts, i);
        if (g_str_equal(conclusion->sentence, sentence)) {
            return conclusion;
        }
    }
    return NULL;
}

static bool values_load(const KpiQuery *query, KpiValue *values, GError **error)
{
    for (size_t i = 0; i < kpi_count(); i++) {
        if (!kpi_compute(KPIS[i], query, &values[i], error)) {
            return false;
        }
    }
    return true;
}

static bool checks_load(Report *report, const KpiQuery *query, GError **error)
{
    if (!target_goal_list(query, &report->goals, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(report->goals); i++) {
        TargetCheck check = {0};
        bool known = false;
        if (!target_check(query, target_goal_at(report->goals, i), &check, &known, error)) {
            return false;
        }
        if (known) {
            g_array_append_val(report->checks, check);
        }
    }
    return true;
}

Report *report_load(const KpiQuery *query, GError **error)
{
    KpiQuery earlier = *query;
    earlier.period = period_before(query->period);
    g_autofree char *period = period_format(query->period);
    g_autoptr(Report) report = g_new0(Report, 1);
    report->period = query->period;
    report->today = query->today;
    report->over = query->today > query->period.to;
    report->values = g_new0(KpiValue, kpi_count());
    report->before = g_new0(KpiValue, kpi_count());
    report->checks = g_array_new(FALSE, TRUE, sizeof(TargetCheck));
    if (!values_load(query, report->values, error) ||
        !values_load(&earlier, report->before, error) ||
        !split_list(query, &report->cells, error) ||
        !course_sales(query->db, query->business_id, query->period, &report->days, error) ||
        !course_messages(query->db, query->business_id, query->period, query->zone, &report->hours,
                         error) ||
        !demand_list(query, DEMAND_SHOWN, &report->demand, error) ||
        !checks_load(report, query, error) ||
        !conclusion_list_period(query->db, query->business_id, period, &report->verdicts, error) ||
        !review_item_list_open(query->db, query->business_id, &report->actions, error) ||
        !review_missed(query->db, query->business_id, query->today, &report->missed,
                       &report->missed_days, error) ||
        !track_board_load(query->db, query->business_id, query->knowledge, query->today,
                          &report->stages, error)) {
        return NULL;
    }
    report->split = split_sum(query->knowledge, report->cells);
    return g_steal_pointer(&report);
}
