// SPDX-License-Identifier: Apache-2.0
#include "action/measure/report_form.h"

static const Field FIELDS[] = {
    {"period", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10, .example = N_("2026-W02")},
    {"conclusion", N_("Yang keliru"), FIELD_CHOICE, true, .max = 1000},
    {"words", N_("Yang benar menurut Anda"), FIELD_TEXT, true, .max = 200,
     .help = N_("Misalnya: minggu itu kami libur tiga hari.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool has(const GPtrArray *sentences, const char *sentence)
{
    return g_ptr_array_find_with_equal_func((GPtrArray *)sentences, sentence, g_str_equal, NULL);
}

static bool run(const Doing *doing, GError **error)
{
    const char *sentence = form_text(doing->values, "conclusion");
    g_autoptr(Report) report = NULL;
    g_autoptr(Findings) findings = NULL;
    if (!report_form_load(doing, &report, &findings, error)) {
        return form_errors_count(doing->errors) > 0;
    }
    if (!has(findings->good, sentence) && !has(findings->repair, sentence) &&
        !has(findings->next, sentence)) {
        form_errors_add(doing->errors, "conclusion", "%s",
                        tr(doing->context->lang,
                           "Kalimat ini tidak ada di laporan sekarang. Angkanya "
                           "mungkin sudah berubah; pilih lagi dari daftar."));
        return true;
    }
    return report_form_say(doing, sentence, form_text(doing->values, "words"), error);
}

const Action action_report_correct = {
    .name = "report_correct",
    .resource = "conclusions",
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Simpan perbaikan"),
    .done = N_("Tercatat. Laporan sekarang memuat kata Anda sendiri."),
    .summary =
        "The owner says what is so instead of a conclusion of a report (its Indonesian sentence).",
    .run = run,
};
