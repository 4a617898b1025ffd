// SPDX-License-Identifier: Apache-2.0
#include "resource/measure/report.h"
#include "app/measuring.h"
#include "app/report_paper.h"
#include "app/report_picture.h"
#include "app/report_view.h"
#include "command/command.h"

static const Choice FORMATS[] = {
    {"text", N_("Teks")}, {"html", N_("HTML")}, {"pdf", N_("PDF")}, {"picture", N_("Gambar")}, {"json", N_("JSON")}, {0}};
static const Field FIELDS[] = {
    {"period", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {"format", N_("Bentuk"), FIELD_CHOICE, .choices = FORMATS},
    {0},
};
static const Form FORM = {FIELDS};

static bool print_json(CommandRun *run, Period period, GError **error)
{
    json_t *document = NULL;
    if (!report_document(run->context, period, &document, error)) {
        return false;
    }
    command_json(run, document);
    return true;
}

static bool print_pdf(CommandRun *run, const ReportSheet *sheet, GError **error)
{
    g_autoptr(GBytes) pdf = NULL;
    if (!report_pdf(run->context, sheet, &pdf, error)) {
        return false;
    }
    g_string_append_len(run->out, g_bytes_get_data(pdf, NULL), (gssize)g_bytes_get_size(pdf));
    return true;
}

static bool print_picture(CommandRun *run, const ReportSheet *sheet, GError **error)
{
    g_autoptr(GBytes) png = report_picture(run->context, sheet, error);
    if (png != NULL) {
        g_string_append_len(run->out, g_bytes_get_data(png, NULL), (gssize)g_bytes_get_size(png));
    }
    return png != NULL;
}

static bool print_words(CommandRun *run, Period period, const char *format, GError **error)
{
    KpiQuery query = context_kpi_query(run->context, period);
    g_autoptr(Report) report = report_load(&query, error);
    if (report == NULL) {
        return false;
    }
    g_autoptr(ReportWords) words = report_words_make(report, run->context->knowledge, run->lang);
    g_auto(ReportCharts) charts =
        report_charts_make(report, run->context->knowledge, run->context->today, run->lang);
    if (g_str_equal(format, "pdf")) {
        return print_pdf(run, &(ReportSheet){report, words, &charts}, error);
    }
    if (g_str_equal(format, "picture")) {
        return print_picture(run, &(ReportSheet){report, words, &charts}, error);
    }
    if (g_str_equal(format, "html")) {
        g_autoptr(GString) document = report_html(run->app, words, &charts, run->lang);
        g_string_append_len(run->out, document->str, (gssize)document->len);
        g_string_append_c(run->out, '\n');
        return true;
    }
    g_autofree char *text = report_words_text(words);
    g_string_append(run->out, text);
    return true;
}

static bool run_report(CommandRun *run, GError **error)
{
    Period period = {0};
    const char *format = form_text(run->flags, "format");
    if (!context_period(run->context, form_text(run->flags, "period"), &period)) {
        return error_set(
            error, ERROR_INVALID, "--period: %s",
            tr(run->lang, "Tulis minggu seperti 2026-W02 atau bulan seperti 2026-01."));
    }
    if (run->json || g_str_equal(format, "json")) {
        return print_json(run, period, error);
    }
    return print_words(run, period, format, error);
}

const Command command_report = {
    .name = "report",
    .usage = "report [--period 2026-W02|2026-01] [--format text|html|pdf|picture|json]",
    .summary = "The progress report of a week or month; names no customer.",
    .needs = NEEDS_BUSINESS,
    .form = &FORM,
    .run = run_report,
};
