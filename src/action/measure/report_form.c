// SPDX-License-Identifier: Apache-2.0
#include "action/measure/report_form.h"

#include "app/measuring.h"

static bool refuse(const Doing *doing, const char *sentence)
{
    form_errors_add(doing->errors, "period", "%s", sentence);
    return false;
}

bool report_form_load(const Doing *doing, Report **ret_report, Findings **ret_findings,
                      GError **error)
{
    const Context *context = doing->context;
    Period period = {0};
    if (!context_period(context, form_text(doing->values, "period"), &period)) {
        return refuse(
            doing, tr(context->lang, "Tulis minggu seperti 2026-W02 atau bulan seperti 2026-01."));
    }
    if (period.from > context->today) {
        return refuse(doing,
                      tr(context->lang, "Masa ini belum datang. Pilih minggu atau bulan ini, "
                                        "atau yang sudah lewat."));
    }
    KpiQuery query = context_kpi_query(context, period);
    Report *report = report_load(&query, error);
    if (report == NULL) {
        return false;
    }
    g_autofree char *text = period_format(period);
    doing->result->next = g_strdup_printf("/laporan?periode=%s", text);
    *ret_report = report;
    *ret_findings = findings_make(report, NULL);
    return true;
}

bool report_form_say(const Doing *doing, const char *sentence, const char *words, GError **error)
{
    const Context *context = doing->context;
    Period period = {0};
    bool known = context_period(context, form_text(doing->values, "period"), &period);
    g_assert(known);
    g_autofree char *text = period_format(period);
    ConclusionDraft draft = {text, sentence, *words == '\0' ? CONCLUSION_RIGHT : CONCLUSION_WRONG,
                             words, context->user_id};
    return conclusion_set(context->db, context->business_id, &draft, context->now,
                          &doing->result->id, error);
}
