// SPDX-License-Identifier: Apache-2.0
#include "action/measure/report_form.h"

static const Field FIELDS[] = {
    {"period", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10, .example = N_("2026-W02")},
    {0},
};
static const Form FORM = {FIELDS};

/* What she corrected stays as she said it. */
static bool confirm(const Doing *doing, const Report *report, const GPtrArray *sentences,
                    GError **error)
{
    for (guint i = 0; i < sentences->len; i++) {
        if (report_verdict(report, sentences->pdata[i]) == NULL &&
            !report_form_say(doing, sentences->pdata[i], "", error)) {
            return false;
        }
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    g_autoptr(Report) report = NULL;
    g_autoptr(Findings) findings = NULL;
    if (!report_form_load(doing, &report, &findings, error)) {
        return form_errors_count(doing->errors) > 0;
    }
    return confirm(doing, report, findings->good, error) &&
           confirm(doing, report, findings->repair, error) &&
           confirm(doing, report, findings->next, error);
}

const Action action_report_confirm = {
    .name = "report_confirm",
    .resource = "conclusions",
    .verb = "confirm",
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Ya, semuanya benar"),
    .done = N_("Terima kasih. Laporan ini sudah Anda benarkan."),
    .summary = "The owner says that the conclusions of a report are right, but for corrected ones.",
    .run = run,
};
