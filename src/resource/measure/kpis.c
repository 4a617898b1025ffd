// SPDX-License-Identifier: Apache-2.0
#include "resource/measure/kpis.h"

#include "app/measuring.h"
#include "kpi/target.h"
#include "resource/resource.h"

static const Field FIELDS[] = {
    {"period", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

/* Shares and ratios are kept in tenths. */
static json_t *number_json(const Kpi *kpi, int64_t value)
{
    bool tenths = kpi->unit == KPI_PERCENT || kpi->unit == KPI_RATIO || kpi->unit == KPI_SCORE;
    return tenths ? json_real((double)value / 10) : json_integer(value);
}

static json_t *kpi_json(const Context *context, const Kpi *kpi, const TargetCheck *check,
                        const KpiValue *value)
{
    g_autofree char *text = kpi_value_format(kpi, value, context->lang);
    KpiState state = check != NULL ? check->state : STATE_NO_DATA;
    json_t *object = json_object();
    json_object_set_new(object, "key", json_string(kpi->key));
    json_object_set_new(object, "value",
                        value->known ? number_json(kpi, value->value) : json_null());
    json_object_set_new(object, "target",
                        check != NULL ? number_json(kpi, check->target) : json_null());
    json_object_set_new(object, "state", json_string(kpi_state_key(state)));
    json_object_set_new(object, "explain", json_string(tr(context->lang, kpi->explain)));
    json_object_set_new(object, "name", json_string(tr(context->lang, kpi->name)));
    json_object_set_new(object, "text", json_string(text));
    json_object_set_new(object, "good", json_string(kpi->down ? "down" : "up"));
    json_object_set_new(object, "advice",
                        state == STATE_NEAR || state == STATE_UNMET
                            ? json_string(tr(context->lang, kpi->advice))
                            : json_null());
    json_object_set_new(object, "records", json_string(kpi->records));
    return object;
}

/* The goal nearest in time that is measured by this KPI. */
static bool check_find(const KpiQuery *query, const RecordList *goals, const Kpi *kpi,
                       TargetCheck *ret_check, bool *ret_found, GError **error)
{
    *ret_found = false;
    for (size_t i = 0; i < record_count(goals) && !*ret_found; i++) {
        const TargetGoal *goal = target_goal_at(goals, i);
        const Measure *measure = measure_find(query->knowledge, goal->measure);
        if (measure != NULL && g_str_equal(measure->kpi, kpi->key) &&
            !target_check(query, goal, ret_check, ret_found, error)) {
            return false;
        }
    }
    return true;
}

static bool append_kpi(const Context *context, const KpiQuery *query, const RecordList *goals,
                       const Kpi *kpi, json_t *array, GError **error)
{
    TargetCheck check = {0};
    KpiValue value = {0};
    bool found = false;
    if (!check_find(query, goals, kpi, &check, &found, error) ||
        (!found && !kpi_compute(kpi, query, &value, error))) {
        return false;
    }
    json_array_append_new(
        array, kpi_json(context, kpi, found ? &check : NULL, found ? &check.value : &value));
    return true;
}

bool kpis_array(const Context *context, Period period, json_t **ret_array, GError **error)
{
    KpiQuery query = context_kpi_query(context, period);
    g_autoptr(RecordList) goals = NULL;
    if (!target_goal_list(&query, &goals, error)) {
        return false;
    }
    json_t *array = json_array();
    for (size_t i = 0; i < kpi_count(); i++) {
        if (!append_kpi(context, &query, goals, KPIS[i], array, error)) {
            json_decref(array);
            return false;
        }
    }
    *ret_array = array;
    return true;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    Period period = {0};
    json_t *array = NULL;
    if (!context_period(query->context, form_text(query->query, "period"), &period)) {
        return error_set(error, ERROR_INVALID, "period is a week 2026-W02 or a month 2026-01");
    }
    if (!kpis_array(query->context, period, &array, error)) {
        return false;
    }
    g_autofree char *text = period_format(period);
    *ret_document = json_pack("{s:s, s:o, s:n}", "period", text, "items", array, "next_cursor");
    return true;
}

const Resource resource_kpis = {
    .name = "kpis",
    .summary = "Every KPI of a week or month with value, target and state; null without data.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .read = read,
};
