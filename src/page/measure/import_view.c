// SPDX-License-Identifier: Apache-2.0
#include "page/measure/import_view.h"

#include <string.h>

#include "app/import_report.h"
#include "app/import_work.h"
#include "base/money.h"
#include "guide/platform.h"
#include "store/figure.h"

#define LINES_SHOWN 50u

char *import_kind_title(const char *kind, const Lang *lang)
{
    const Importer *importer = importer_find(kind);
    const char *name = importer != NULL ? tr(lang, importer->label)
                       : *kind == '\0' ? tr(lang, "berkas yang belum dikenal")
                                       : kind;
    g_autofree char *first = g_utf8_substring(name, 0, 1);
    g_autofree char *large = g_utf8_strup(first, -1);
    return g_strconcat(large, name + strlen(first), NULL);
}

const char *import_state_name(const char *state, const Lang *lang)
{
    return g_str_equal(state, IMPORT_WAITING)   ? tr(lang, "belum dimasukkan")
           : g_str_equal(state, IMPORT_APPLIED) ? tr(lang, "sudah masuk")
                                                : tr(lang, "disingkirkan");
}

void import_draw_counts(Html *html, const ImportFile *file)
{
    const struct {
        const char *label;
        int64_t count;
    } COUNTS[] = {{tr(html->lang, "baris baru"), file->new_rows},
                  {tr(html->lang, "berubah"), file->changed_rows},
                  {tr(html->lang, "sudah ada"), file->same_rows},
                  {tr(html->lang, "tidak bisa masuk"), file->refused_rows}};
    ui_figures_begin(html);
    for (size_t i = 0; i < G_N_ELEMENTS(COUNTS); i++) {
        g_autofree char *count = number_format(COUNTS[i].count);
        ui_figure(html, count, COUNTS[i].label, NULL);
    }
    ui_figures_end(html);
}

static void draw_figures(Html *html, const Context *context, const GArray *figures)
{
    const DailyFigure *first = &g_array_index(figures, DailyFigure, 0);
    const Platform *platform = platform_find(context->knowledge, first->platform);
    g_autofree char *week = period_format_long(period_of_week(first->day), html->lang);
    ui_facts_begin(html);
    ui_fact_said(html, tr(html->lang, "Akun"),
                 platform != NULL ? platform_name(platform, html->lang) : first->platform);
    ui_fact(html, tr(html->lang, "Pekan"), week);
    for (guint i = 0; i < figures->len; i++) {
        const DailyFigure *figure = &g_array_index(figures, DailyFigure, i);
        g_autofree char *value = number_format(figure->value);
        ui_fact(html, tr(html->lang, figure_measure_label(figure->measure)), value);
    }
    ui_facts_end(html);
}

bool import_draw_summary(Html *html, const Context *context, const ImportFile *file, GError **error)
{
    g_autoptr(GBytes) bytes = NULL;
    g_autofree char *refusal = NULL;
    if (!import_file_bytes(context->db, context->business_id, file->id, &bytes, error)) {
        return false;
    }
    g_autoptr(ImportWork) work =
        bytes != NULL ? import_work_read_again(context, file, bytes, &refusal) : NULL;
    if (work != NULL && work->read.batch->figures->len > 0) {
        draw_figures(html, context, work->read.batch->figures);
    }
    return true;
}

static size_t draw_lines(Html *html, const GArray *lines, bool remarks)
{
    size_t shown = 0;
    for (guint i = 0; i < lines->len; i++) {
        const ReportLine *line = &g_array_index(lines, ReportLine, i);
        if (line->remark != remarks || shown >= LINES_SHOWN) {
            continue;
        }
        if (shown++ == 0) {
            ui_subheading(html, remarks ? tr(html->lang, "Perlu dilihat")
                                        : tr(html->lang, "Baris yang tidak bisa masuk"));
            ui_list_begin(html);
        }
        g_autofree char *row = line->row > 0
                                   ? g_strdup_printf(tr(html->lang, "Baris %d"), (int)line->row)
                                   : NULL;
        g_autofree char *where =
            g_strdup_printf("%s%s%s", line->column,
                            *line->column != '\0' && *line->value != '\0' ? ": " : "", line->value);
        ui_item(html, (UiItem){.title = row != NULL ? row : tr(html->lang, "Seluruh berkas"),
                               .title_data = *where != '\0' ? where : NULL,
                               .note = tr(html->lang, line->sentence)});
    }
    if (shown > 0) {
        ui_list_end(html);
    }
    return shown;
}

void import_draw_report(Html *html, const ImportFile *file)
{
    g_autofree char *report = g_strdup(file->report);
    g_autoptr(GArray) lines = import_report_parse(report);
    size_t shown = draw_lines(html, lines, false);
    int64_t rest = file->refused_rows - (int64_t)shown;
    if (rest > 0) {
        g_autofree char *more =
            g_strdup_printf(tr_count(html->lang, "Dan %d baris lain.", rest), (int)rest);
        ui_hint(html, more);
    }
    draw_lines(html, lines, true);
}
