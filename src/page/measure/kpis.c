// SPDX-License-Identifier: Apache-2.0
#include "app/kpi_course.h"
#include "app/measuring.h"
#include "page/measure/period_links.h"
#include "page/page.h"

static const Field FIELDS[] = {
    {"periode", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

/* Measures that rest on the same book stand together, money first. */
static const struct {
    const char *label;
    const char *records[5]; /* pages of the book */
} BOOKS[] = {
    {N_("Jualan"), {"/penjualan", "/pesanan", "/permintaan", "/produk", "/menu-hari-ini"}},
    {N_("Tempat berjualan"), {"/asal-pembeli"}},
    {N_("Biaya promosi"), {"/balik-modal"}},
    {N_("Kiriman"), {"/kalender"}},
    {N_("Percakapan"), {"/pesan", "/keluhan", "/suara", "/ulasan", "/kepercayaan"}},
    {N_("Angka dari ponsel"), {"/angka"}},
    {N_("Diri Anda dan keluarga"), {"/tinjauan"}},
};

/* One page being drawn; all borrowed. */
typedef struct {
    Html *html;
    const KpiValue *values; /* one a KPI */
    Period period;
} Drawing;

static bool is_in_book(const Kpi *kpi, size_t book)
{
    for (size_t i = 0; i < G_N_ELEMENTS(BOOKS[book].records); i++) {
        if (g_strcmp0(BOOKS[book].records[i], kpi->records) == 0) {
            return true;
        }
    }
    return false;
}

static void draw_kpi(const Drawing *drawing, size_t i)
{
    Html *html = drawing->html;
    const Kpi *kpi = KPIS[i];
    const KpiValue *value = &drawing->values[i];
    g_autofree char *href = records_href(kpi, drawing->period);
    g_autofree char *words = kpi_value_format(kpi, value, html->lang);
    ui_item(html, (UiItem){.title = tr(html->lang, kpi->name),
                           .note = tr(html->lang, kpi->explain),
                           .value = value->known ? words : "–",
                           .href = href});
}

static bool book_has_any(const Drawing *drawing, size_t book)
{
    for (size_t i = 0; i < kpi_count(); i++) {
        if (drawing->values[i].known && is_in_book(KPIS[i], book)) {
            return true;
        }
    }
    return false;
}

/* Folded: some fifty lines are no answer to a question. */
static void draw_book(const Drawing *drawing, size_t book)
{
    Html *html = drawing->html;
    ui_fold_begin(html, tr(html->lang, BOOKS[book].label));
    ui_list_begin(html);
    for (size_t i = 0; i < kpi_count(); i++) {
        if (drawing->values[i].known && is_in_book(KPIS[i], book)) {
            draw_kpi(drawing, i);
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static void draw_unknown(const Drawing *drawing)
{
    Html *html = drawing->html;
    ui_fold_begin(html, tr(html->lang, "Belum cukup data"));
    ui_list_begin(html);
    for (size_t i = 0; i < kpi_count(); i++) {
        if (!drawing->values[i].known) {
            draw_kpi(drawing, i);
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static void draw_all(const Drawing *drawing)
{
    Html *html = drawing->html;
    ui_hint(html, tr(html->lang, "Ketuk satu baris untuk melihat catatan di baliknya."));
    for (size_t book = 0; book < G_N_ELEMENTS(BOOKS); book++) {
        if (book_has_any(drawing, book)) {
            draw_book(drawing, book);
        }
    }
    draw_unknown(drawing);
}

/* The four an owner asks for first, week by week or month by month; nothing is drawn of nothing. */
static bool draw_course(PageView *view, const KpiQuery *query, GError **error)
{
    static const char *const KEYS[] = {"revenue", "orders", "posts_done_share", "answered_in_time",
                                       NULL};
    g_auto(KpiCourse) course = {0};
    if (!kpi_course_load(query, KEYS, view->html->lang, &course, error)) {
        return false;
    }
    if (course.set.count > 0) {
        ui_heading(view->html, course.set.title);
        ui_chart_set(view->html, &course.set);
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    Period period = period_of_query(view);
    KpiQuery query = context_kpi_query(view->context, period);
    g_autofree KpiValue *values = g_new0(KpiValue, kpi_count());
    g_autofree char *words = period_format_long(period, html->lang);
    for (size_t i = 0; i < kpi_count(); i++) {
        if (!kpi_compute(KPIS[i], &query, &values[i], error)) {
            return false;
        }
    }
    ui_lead(html, words);
    if (!draw_course(view, &query, error)) {
        return false;
    }
    Drawing drawing = {html, values, period};
    draw_all(&drawing);
    period_links(view, period);
    return true;
}

const Page page_kpis = {
    .path = "/ukuran",
    .title = N_("Semua ukuran"),
    .job = JOB_MEASURE,
    .note = N_("Setiap angka dan artinya"),
    .order = 40,
    .icon = "list",
    .back = "/laporan",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .get = get,
};
