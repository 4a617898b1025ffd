// SPDX-License-Identifier: Apache-2.0
#include "app/measuring.h"
#include "command/command.h"
#include "resource/measure/kpis.h"

static const Field FIELDS[] = {
    {"period", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form FORM = {FIELDS};

static void print_kpi(GString *out, json_t *kpi)
{
    json_t *target = json_object_get(kpi, "target");
    g_autofree char *wanted =
        json_is_null(target) ? g_strdup("-") : json_dumps(target, JSON_ENCODE_ANY);
    g_string_append_printf(out, "%s\t%s\t%s\t%s\t%s\n",
                           json_string_value(json_object_get(kpi, "key")),
                           json_string_value(json_object_get(kpi, "text")), wanted,
                           json_string_value(json_object_get(kpi, "state")),
                           json_string_value(json_object_get(kpi, "explain")));
}

static bool run_kpi(CommandRun *run, GError **error)
{
    Period period = {0};
    json_t *array = NULL, *kpi = NULL;
    size_t i = 0;
    if (!context_period(run->context, form_text(run->flags, "period"), &period)) {
        return error_set(
            error, ERROR_INVALID, "--period: %s",
            tr(run->lang, "Tulis minggu seperti 2026-W02 atau bulan seperti 2026-01."));
    }
    if (!kpis_array(run->context, period, &array, error)) {
        return false;
    }
    g_autofree char *text = period_format(period);
    if (run->json) {
        command_json(run, json_pack("{s:s, s:o}", "period", text, "kpis", array));
        return true;
    }
    json_array_foreach(array, i, kpi)
    {
        print_kpi(run->out, kpi);
    }
    json_decref(array);
    return true;
}

const Command command_kpi = {
    .name = "kpi",
    .usage = "kpi [--period 2026-W02|2026-01]",
    .summary = "Every KPI of a week or month: key, value, target, state, explanation.",
    .needs = NEEDS_BUSINESS,
    .form = &FORM,
    .run = run_kpi,
};
