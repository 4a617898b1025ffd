// SPDX-License-Identifier: Apache-2.0
#include "app/report_paper.h"

#include "draw/document.h"

static void add_figures(Document *document, const Report *report, const Lang *lang)
{
    static const char *const KEYS[] = {"revenue", "orders", "posts_done_share"};
    DocumentFigure figures[G_N_ELEMENTS(KEYS)];
    char *values[G_N_ELEMENTS(KEYS)];
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const Kpi *kpi = kpi_find(KEYS[i]);
        const KpiValue *value = report_value(report, KEYS[i]);
        values[i] = value->known ? kpi_value_format(kpi, value, lang) : g_strdup("–");
        figures[i] = (DocumentFigure){values[i], tr(lang, kpi->name)};
    }
    document_figures(document, figures, G_N_ELEMENTS(figures));
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        g_free(values[i]);
    }
}

static void add_section(Document *document, const ReportSection *section)
{
    document_heading(document, section->title);
    for (guint i = 0; i < section->lines->len; i++) {
        document_item(document, section->lines->pdata[i]);
    }
}

/* "14 (tercapai)", or "" when no goal is about it. */
static char *target_words(const Report *report, const Kpi *kpi, const Lang *lang)
{
    for (size_t i = 0; i < report->checks->len; i++) {
        const TargetCheck *check = report_check(report, i);
        if (check->kpi == kpi) {
            g_autofree char *number = kpi_number_format(kpi, check->target, lang);
            return g_strdup_printf("%s (%s)", number, tr(lang, kpi_state_label(check->state)));
        }
    }
    return g_strdup("");
}

/* What has a number in this period; the rest would be a column of nothing. */
static void add_kpis(Document *document, const Report *report, const Lang *lang)
{
    const DocumentColumn columns[] = {{tr(lang, "Ukuran"), 4.4, false},
                                      {tr(lang, "Masa ini"), 2, true},
                                      {tr(lang, "Sebelumnya"), 2, true},
                                      {tr(lang, "Sasaran"), 3, true}};
    document_heading(document, tr(lang, "Semua ukuran"));
    document_table(document, columns, G_N_ELEMENTS(columns));
    for (size_t i = 0; i < kpi_count(); i++) {
        if (!report->values[i].known) {
            continue;
        }
        g_autofree char *now = kpi_value_format(KPIS[i], &report->values[i], lang);
        g_autofree char *before = report->before[i].known
                                      ? kpi_value_format(KPIS[i], &report->before[i], lang)
                                      : g_strdup("–");
        g_autofree char *target = target_words(report, KPIS[i], lang);
        document_row(document, (const char *const[]){tr(lang, KPIS[i]->name), now, before, target});
    }
}

static char *svg_of(const Chart *chart, const ChartHours *hours, const Lang *lang)
{
    GString *out = g_string_new(NULL);
    Html html = {.out = out, .lang = lang};
    if (chart != NULL) {
        chart_draw(&html, chart);
    } else {
        chart_hours_draw(&html, hours);
    }
    return g_string_free(out, FALSE);
}

/* Two side by side, the third below. */
static bool add_charts(Document *document, const ReportCharts *charts, const Lang *lang,
                       GError **error)
{
    const Chart *const all[] = {&charts->sales, &charts->rows};
    DocumentDrawing drawings[3];
    char *owned[3];
    size_t count = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(all); i++) {
        if (all[i]->count > 0) {
            owned[count] = svg_of(all[i], NULL, lang);
            drawings[count++] = (DocumentDrawing){all[i]->title, NULL, chart_print_style()};
        }
    }
    if (charts->has_hours) {
        owned[count] = svg_of(NULL, &charts->hours, lang);
        drawings[count++] = (DocumentDrawing){charts->hours.title, NULL, chart_print_style()};
    }
    bool added = true;
    for (size_t i = 0; i < count; i++) {
        drawings[i].svg = owned[i];
    }
    for (size_t i = 0; i < count && added; i += 2) {
        added = document_drawings(document, &drawings[i], MIN(count - i, 2), error);
    }
    for (size_t i = 0; i < count; i++) {
        g_free(owned[i]);
    }
    return added;
}

static Document *document_for(const Context *context, const ReportWords *words)
{
    g_autofree char *day = day_format_long(context->today, context->lang);
    g_autofree char *note =
        g_strdup_printf(tr(context->lang, "%s · dibuat %s"), context->business->name, day);
    return document_new(&(DocumentHead){
        .paper = PAPER_A4,
        .title = words->title,
        .author = context->business->name,
        .note = note,
        .footer = context->business->name,
        .created_at = context->now,
    });
}

bool report_pdf(const Context *context, const ReportSheet *sheet, GBytes **ret_pdf, GError **error)
{
    g_assert(context->business != NULL);
    g_autoptr(Document) document = document_for(context, sheet->words);
    add_figures(document, sheet->report, context->lang);
    size_t i = 0;
    for (; i < REPORT_CONCLUSIONS && report_section_at(sheet->words, i) != NULL; i++) {
        add_section(document, report_section_at(sheet->words, i));
    }
    if (sheet->words->note != NULL) {
        document_note(document, sheet->words->note);
    }
    if (!add_charts(document, sheet->charts, context->lang, error)) {
        return false;
    }
    for (; report_section_at(sheet->words, i) != NULL; i++) {
        add_section(document, report_section_at(sheet->words, i));
    }
    add_kpis(document, sheet->report, context->lang);
    document_note(document, tr(context->lang, "Laporan ini tidak memuat nama atau nomor pembeli."));
    return document_finish(document, ret_pdf, error);
}
