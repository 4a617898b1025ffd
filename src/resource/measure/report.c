// SPDX-License-Identifier: Apache-2.0
#include "resource/measure/report.h"

#include "app/measuring.h"
#include "report/words.h"
#include "resource/measure/kpis.h"
#include "resource/resource.h"

static const Field FIELDS[] = {
    {"period", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

static json_t *sentences_json(const GPtrArray *sentences)
{
    json_t *array = json_array();
    for (guint i = 0; i < sentences->len; i++) {
        json_array_append_new(array, json_string(sentences->pdata[i]));
    }
    return array;
}

static json_t *sections_json(const ReportWords *words)
{
    json_t *array = json_array();
    for (size_t i = 0; report_section_at(words, i) != NULL; i++) {
        const ReportSection *section = report_section_at(words, i);
        json_array_append_new(array, json_pack("{s:s, s:o}", "title", section->title, "lines",
                                               sentences_json(section->lines)));
    }
    return array;
}

static json_t *side_json(const SplitSide *side)
{
    return json_pack("{s:I, s:I, s:I}", "sales", (json_int_t)side->sales, "amount_idr",
                     (json_int_t)side->amount_idr, "heard_online", (json_int_t)side->heard_online);
}

static json_t *document_make(const Report *report, const Context *context, json_t *take_kpis)
{
    g_autoptr(Findings) findings = findings_make(report, context->lang);
    g_autoptr(ReportWords) words = report_words_make(report, context->knowledge, context->lang);
    g_autofree char *period = period_format(report->period);
    g_autofree char *from = day_format(report->period.from);
    g_autofree char *to = day_format(report->period.to);
    return json_pack("{s:s, s:s, s:s, s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}",
                     "period", period, "from", from, "to", to, "title", words->title, "good",
                     sentences_json(findings->good), "repair", sentences_json(findings->repair),
                     "next", sentences_json(findings->next), "online",
                     side_json(&report->split.online), "offline", side_json(&report->split.offline),
                     "demand", resource_array(report->demand, context->zone), "days",
                     resource_array(report->days, context->zone), "verdicts",
                     resource_array(report->verdicts, context->zone), "kpis", take_kpis, "sections",
                     sections_json(words));
}

bool report_document(const Context *context, Period period, json_t **ret_document, GError **error)
{
    KpiQuery query = context_kpi_query(context, period);
    g_autoptr(Report) report = report_load(&query, error);
    json_t *kpis = NULL;
    if (report == NULL || !kpis_array(context, period, &kpis, error)) {
        return false;
    }
    *ret_document = document_make(report, context, kpis);
    return true;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    Period period = {0};
    if (!context_period(query->context, form_text(query->query, "period"), &period)) {
        return error_set(error, ERROR_INVALID, "period is a week 2026-W02 or a month 2026-01");
    }
    return report_document(query->context, period, ret_document, error);
}

const Resource resource_report = {
    .name = "report",
    .summary = "The progress report of a week or month, in figures and plain sentences.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .read = read,
};
