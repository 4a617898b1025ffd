// SPDX-License-Identifier: Apache-2.0
#include "app/measuring.h"
#include "app/reader.h"
#include "app/report_paper.h"
#include "app/report_picture.h"
#include "app/report_view.h"
#include "page/measure/period_links.h"
#include "page/measure/report_check.h"
#include "page/measure/report_past.h"
#include "page/page.h"

static const Choice FILES[] = {{"teks", N_("Teks")}, {"pdf", N_("PDF")}, {"gambar", N_("Gambar")}, {0}};
static const Field FIELDS[] = {
    {"periode", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {"unduh", N_("Unduh"), FIELD_CHOICE, .choices = FILES},
    {"dulu", N_("Seperti saat dibenarkan"), FIELD_FLAG},
    {0},
};
static const Form QUERY = {FIELDS};

/* The numbers an owner asks for first; each opens the records it is the sum of. */
static void draw_figures(Html *html, const Report *report)
{
    static const char *const KEYS[] = {"revenue", "orders", "posts_done_share"};
    bool known = false;
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        known = known || report_value(report, KEYS[i])->known;
    }
    if (!known) {
        return;
    }
    ui_figures_begin(html);
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const Kpi *kpi = kpi_find(KEYS[i]);
        const KpiValue *value = report_value(report, KEYS[i]);
        g_autofree char *words = kpi_value_format(kpi, value, html->lang);
        g_autofree char *href = records_href(kpi, report->period);
        ui_figure(html, value->known ? words : "–", tr(html->lang, kpi->name), href);
    }
    ui_figures_end(html);
}

/* What stands out and the days at a glance; every number behind one tap. */
static void draw_words(Html *html, const ReportWords *words, const ReportCharts *charts)
{
    report_draw_conclusions(html, words, true);
    report_draw_chart(html, &charts->sales);
    ui_fold_begin(html, tr(html->lang, "Semua angka laporan ini"));
    report_draw_chart(html, &charts->rows);
    report_draw_hours(html, charts);
    if (report_draw_numbers(html, words, true) == 0) {
        ui_hint(html, tr(html->lang, "Belum ada yang dicatat. Laporan terisi sendiri dari catatan "
                                     "penjualan, pesan, dan kiriman."));
    }
    ui_fold_end(html);
}

static void draw_missed(Html *html, const Report *report)
{
    if (report->missed_days > 0) {
        g_autofree char *sentence = g_strdup_printf(
            tr_count(html->lang, "Tinjauan minggu lalu terlewat %d hari. Lima menit saja cukup.",
                     report->missed_days),
            (int)report->missed_days);
        ui_notice(html, TONE_WARNING, sentence);
    }
}

static void draw_other_links(PageView *view, Period period, const ReportWords *words)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *text = report_words_text(words);
    g_autofree char *period_text = period_format(period);
    g_autofree char *file = g_strdup_printf("/laporan?periode=%s&unduh=teks", period_text);
    g_autofree char *pdf = g_strdup_printf("/laporan?periode=%s&unduh=pdf", period_text);
    g_autofree char *picture = g_strdup_printf("/laporan?periode=%s&unduh=gambar", period_text);
    ui_actions_begin(html);
    ui_button_link(html, "/ukuran", tr(lang, "Semua ukuran"), false);
    ui_button_link(html, "/baca-pasar", tr(lang, "Baca pasar"), false);
    ui_button_link(html, "/hasil-media", tr(lang, "Yang dikerjakan media sosial"), false);
    ui_button_link(html, pdf, tr(lang, "Simpan sebagai PDF"), false);
    ui_button_link(html, file, tr(lang, "Simpan sebagai teks"), false);
    ui_button_link(html, picture, tr(lang, "Simpan sebagai gambar"), false);
    ui_share_picture(html, picture, tr(lang, "Bagikan gambar"));
    ui_actions_end(html);
    period_links(view, period);
    ui_fold_begin(html, tr(lang, "Bagikan laporan"));
    ui_hint(html, tr(lang, "Laporan ini tidak memuat nama atau nomor pembeli."));
    ui_copy(html, tr(lang, "Isi laporan"), text, true);
    ui_fold_end(html);
}

/* A beginner sees the next step; the rest stands behind one tap (L12). */
static bool draw_links(PageView *view, const ReportSheet *sheet, Depth depth, GError **error)
{
    Html *html = view->html;
    ui_actions_begin(html);
    ui_button_link(html, "/tinjauan", tr(html->lang, "Tinjau dan perbaiki"), true);
    ui_actions_end(html);
    if (depth == DEPTH_GUIDED) {
        ui_fold_begin(html, tr(html->lang, "Lainnya"));
    }
    report_check_draw(view, sheet->report);
    if (!report_past_link(view, sheet->report->period, error)) {
        return false;
    }
    draw_other_links(view, sheet->report->period, sheet->words);
    if (depth == DEPTH_GUIDED) {
        ui_fold_end(html);
    }
    return true;
}

static bool download_pdf(PageView *view, const ReportSheet *sheet, GError **error)
{
    g_autoptr(GBytes) pdf = NULL;
    if (!report_pdf(view->context, sheet, &pdf, error)) {
        return false;
    }
    g_autofree char *period_text = period_format(sheet->report->period);
    g_autofree char *name = g_strdup_printf("laporan-%s.pdf", period_text);
    page_download(view, "application/pdf", name,
                  g_string_new_len(g_bytes_get_data(pdf, NULL), (gssize)g_bytes_get_size(pdf)));
    return true;
}

static bool download_picture(PageView *view, const ReportSheet *sheet, GError **error)
{
    g_autoptr(GBytes) png = report_picture(view->context, sheet, error);
    if (png == NULL) {
        return false;
    }
    g_autofree char *period_text = period_format(sheet->report->period);
    g_autofree char *name = g_strdup_printf("laporan-%s.png", period_text);
    page_download(view, "image/png", name,
                  g_string_new_len(g_bytes_get_data(png, NULL), (gssize)g_bytes_get_size(png)));
    return true;
}

static bool download(PageView *view, const ReportSheet *sheet, GError **error)
{
    if (g_str_equal(form_text(view->query, "unduh"), "pdf")) {
        return download_pdf(view, sheet, error);
    }
    if (g_str_equal(form_text(view->query, "unduh"), "gambar")) {
        return download_picture(view, sheet, error);
    }
    g_autofree char *text = report_words_text(sheet->words);
    g_autofree char *period_text = period_format(sheet->report->period);
    g_autofree char *name = g_strdup_printf("laporan-%s.txt", period_text);
    page_download(view, "text/plain; charset=utf-8", name, g_string_new(text));
    return true;
}

static bool get(PageView *view, GError **error)
{
    Period period = period_of_query(view);
    KpiQuery query = context_kpi_query(view->context, period);
    Depth depth = DEPTH_FULL;
    bool then = form_flag(view->query, "dulu");
    g_autoptr(Db) past = NULL;
    if (then && !report_past_open(view, &query, &past, error)) {
        return false;
    }
    g_autoptr(Report) report = report_load(&query, error);
    if (report == NULL || !reader_depth(view->context, &depth, error)) {
        return false;
    }
    g_autoptr(ReportWords) words =
        report_words_make(report, view->context->knowledge, view->html->lang);
    g_auto(ReportCharts) charts = report_charts_make(report, view->context->knowledge,
                                                     query.today, view->html->lang);
    if (form_has(view->query, "unduh")) {
        return download(view, &(ReportSheet){report, words, &charts}, error);
    }
    ui_lead(view->html, words->title);
    draw_missed(view->html, report);
    draw_figures(view->html, report);
    draw_words(view->html, words, &charts);
    return then || draw_links(view, &(ReportSheet){report, words, &charts}, depth, error);
}

const Page page_report = {
    .path = "/laporan",
    .title = N_("Laporan"),
    .job = JOB_MEASURE,
    .note = N_("Hasil minggu ini: yang baik, yang diperbaiki, langkah berikutnya"),
    .order = 10,
    .icon = "measure",
    .back = "/menu",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .actions = REPORT_CHECK_ACTIONS,
    .kept = true,
    .get = get,
};
