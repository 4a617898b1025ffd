// SPDX-License-Identifier: Apache-2.0
#include "app/kpi_course.h"
#include "app/measuring.h"
#include "base/money.h"
#include "guide/platform.h"
#include "guide/source.h"
#include "kpi/evidence.h"
#include "page/measure/period_links.h"
#include "page/page.h"
#include "store/figure.h"

#define SHOWN 100

static const Field FIELDS[] = {
    {"periode", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

static char *value_words(const EvidenceBook *book, const Evidence *evidence, const Lang *lang)
{
    g_autofree char *number = number_format(evidence->value);
    switch (book->unit) {
    case EVIDENCE_MONEY:
        return money_format(evidence->value);
    case EVIDENCE_NUMBER:
        return g_steal_pointer(&number);
    case EVIDENCE_STARS:
        return g_strdup_printf(tr(lang, "%s bintang"), number);
    default:
        return NULL;
    }
}

static const char *place_name(const Knowledge *knowledge, const char *key, const Lang *lang)
{
    const Platform *platform = platform_find(knowledge, key);
    return platform != NULL ? platform_name(platform, lang) : source_name(knowledge, key, lang);
}

/* Day and place; of a figure also what was counted. */
static char *note_words(const PageView *view, const EvidenceBook *book, const Evidence *evidence)
{
    const Lang *lang = view->html->lang;
    g_autofree char *day = day_format_short((Day)evidence->day, lang);
    const char *place = *evidence->place != '\0'
                            ? place_name(view->context->knowledge, evidence->place, lang)
                            : NULL;
    bool figure = book->unit == EVIDENCE_NUMBER && *evidence->place != '\0';
    const char *measure = figure ? tr(lang, figure_measure_label(evidence->kind)) : NULL;
    return g_strjoin(" · ", day, place != NULL ? place : measure, place != NULL ? measure : NULL,
                     NULL);
}

static void draw_evidence(PageView *view, const EvidenceBook *book, const Evidence *evidence)
{
    const Lang *lang = view->html->lang;
    g_autofree char *note = note_words(view, book, evidence);
    g_autofree char *value = value_words(book, evidence, lang);
    g_autofree char *href = book->href != NULL
                                ? g_strdup_printf("%s%" G_GINT64_FORMAT, book->href, evidence->id)
                                : g_strdup(book->records);
    bool done = g_str_equal(evidence->kind, "done");
    ui_item(view->html, (UiItem){.title_data = note,
                                 .value = value,
                                 .badge = done ? tr(lang, "terbit") : NULL,
                                 .tone = done ? TONE_GOOD : TONE_PLAIN,
                                 .href = href});
}

static bool draw_records(PageView *view, const Kpi *kpi, const KpiQuery *query, GError **error)
{
    Html *html = view->html;
    const EvidenceBook *book = evidence_book(kpi);
    g_autoptr(RecordList) list = NULL;
    if (!evidence_list(kpi, query, SHOWN + 1, &list, error)) {
        return false;
    }
    g_autofree char *heading = g_strdup_printf(tr(html->lang, "Catatan di baliknya: %s"),
                                               tr(html->lang, book->label));
    ui_heading(html, heading);
    if (record_count(list) == 0) {
        ui_hint(html, tr(html->lang, "Tidak ada catatan pada hari-hari ini."));
    }
    ui_list_begin(html);
    for (size_t i = 0; i < MIN(record_count(list), SHOWN); i++) {
        draw_evidence(view, book, evidence_at(list, i));
    }
    ui_list_end(html);
    if (record_count(list) > SHOWN) {
        ui_hint(html, tr(html->lang, "Hanya seratus yang terbaru. Yang lain ada di bukunya."));
    }
    ui_actions_begin(html);
    ui_button_link(html, kpi->records, tr(html->lang, "Buka bukunya"), false);
    ui_actions_end(html);
    return true;
}

static bool draw_course(PageView *view, const Kpi *kpi, const KpiQuery *query, GError **error)
{
    const char *const keys[] = {kpi->key, NULL};
    g_auto(KpiCourse) course = {0};
    if (!kpi_course_load(query, keys, view->html->lang, &course, error)) {
        return false;
    }
    if (course.set.count > 0) {
        ui_heading(view->html, course.set.title);
        ui_chart(view->html, &course.charts[0]);
        if (chart_is_open(&course.charts[0])) {
            ui_hint(view->html, course.set.open_note);
        }
    }
    return true;
}

/* What it was made of, when it is a share. */
static void draw_value(Html *html, const Kpi *kpi, const KpiValue *value)
{
    const Lang *lang = html->lang;
    g_autofree char *words = kpi_value_format(kpi, value, lang);
    ui_figures_begin(html);
    ui_figure(html, value->known ? words : "–", tr(lang, kpi->name), NULL);
    ui_figures_end(html);
    ui_paragraph(html, tr(lang, kpi->explain));
    if (!value->known) {
        ui_hint(html, tr(lang, "Belum cukup data untuk menyebut angkanya."));
    } else if (kpi->unit == KPI_PERCENT && value->whole > 0) {
        g_autofree char *part =
            g_strdup_printf(tr(lang, "%d dari %d"), (int)value->part, (int)value->whole);
        ui_paragraph(html, part);
    }
    ui_hint(html, tr(lang, kpi->advice));
}

static bool get(PageView *view, GError **error)
{
    const Kpi *kpi = kpi_find(view->segment);
    Period period = period_of_query(view);
    KpiQuery query = context_kpi_query(view->context, period);
    KpiValue value = {0};
    if (kpi == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no such measure");
    }
    if (!kpi_compute(kpi, &query, &value, error)) {
        return false;
    }
    g_autofree char *words = period_format_long(period, view->html->lang);
    view->title_data = g_strdup(tr(view->html->lang, kpi->name));
    ui_lead(view->html, words);
    draw_value(view->html, kpi, &value);
    return draw_course(view, kpi, &query, error) && draw_records(view, kpi, &query, error);
}

const Page page_kpi = {
    .path = "/ukuran/{kunci}",
    .title = N_("Ukuran:"),
    .job = JOB_MEASURE,
    .back = "/ukuran",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .get = get,
};
