// SPDX-License-Identifier: Apache-2.0
#include "kpi/target.h"

static const char SQL_LIST[] =
    "SELECT id, words, measure, start_value, target_value, due_day FROM goals "
    "WHERE business_id = $1 AND state = 'open' AND due_day >= $2 ORDER BY due_day, id";

static const Column FIELDS[] = {
    COLUMN(TargetGoal, INT, id),
    COLUMN(TargetGoal, TEXT, words),
    COLUMN(TargetGoal, TEXT, measure),
    COLUMN(TargetGoal, INT, start_value),
    COLUMN(TargetGoal, INT, target_value),
    COLUMN(TargetGoal, DAY, due_day),
    {0},
};
const RecordType target_goal_type = {sizeof(TargetGoal), FIELDS};

#define ROLLING_DAYS 30

bool target_goal_list(const KpiQuery *query, RecordList **ret_goals, GError **error)
{
    return record_list_load(query->db, &target_goal_type, SQL_LIST,
                            DB_PARAMS(db_int(query->business_id), db_int(query->period.from)),
                            ret_goals, error);
}

static Period counted_days(const char *measure, Period period)
{
    if (!period.month && g_str_has_suffix(measure, "_month")) {
        return (Period){period.to - ROLLING_DAYS + 1, period.to, true};
    }
    return period;
}

static int64_t target_for(const TargetGoal *goal, Period period)
{
    int64_t days = period.to - period.from + 1;
    if (period.month && g_str_has_suffix(goal->measure, "_week")) {
        return (goal->target_value * days * 2 + 7) / 14;
    }
    return goal->target_value;
}

bool target_measure(const KpiQuery *query, const char *measure, Period period, KpiValue *ret_value,
                    GError **error)
{
    const Measure *known = measure_find(query->knowledge, measure);
    const Kpi *kpi = known != NULL ? kpi_find(known->kpi) : NULL;
    KpiQuery asked = *query;
    asked.period = counted_days(measure, period);
    if (kpi == NULL) {
        *ret_value = (KpiValue){0};
        return true;
    }
    return kpi_compute(kpi, &asked, ret_value, error);
}

bool target_check(const KpiQuery *query, const TargetGoal *goal, TargetCheck *ret_check,
                  bool *ret_known, GError **error)
{
    TargetCheck check = {.goal = goal, .period = counted_days(goal->measure, query->period)};
    check.measure = measure_find(query->knowledge, goal->measure);
    check.kpi = check.measure != NULL ? kpi_find(check.measure->kpi) : NULL;
    check.target = target_for(goal, query->period);
    *ret_known = check.kpi != NULL;
    if (!*ret_known) {
        return true;
    }
    if (!target_measure(query, goal->measure, query->period, &check.value, error)) {
        return false;
    }
    check.state = kpi_state(check.kpi, &check.value, check.target);
    *ret_check = check;
    return true;
}
