// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/measuring.h"
#include "page/measure/review_view.h"
#include "page/page.h"
#include "store/person.h"

#define PEOPLE_MAX 50

static const Action *const ACTIONS_HERE[] = {&action_review_open,
                                             &action_review_item_set,
                                             &action_review_item_done,
                                             &action_review_rate,
                                             &action_review_confirm,
                                             &action_review_close,
                                             NULL};
static const Choice FILES[] = {{"csv", N_("CSV")}, {0}};
static const Field FIELDS[] = {
    {"unduh", N_("Unduh"), FIELD_CHOICE, .choices = FILES},
    {"baris", N_("Baris"), FIELD_ID},
    {"saran", N_("Saran"), FIELD_TEXT, .max = 40},
    {0},
};
static const Form QUERY = {FIELDS};

static void draw_unopened(PageView *view)
{
    const char *const hidden[] = {"period", view->segment, NULL};
    ui_empty(view->html, "check", tr(view->html->lang, "Minggu ini belum ditinjau."));
    page_form(view, (PageForm){.action = &action_review_open, .hidden = hidden, .compact = true});
}

static void draw_rating(PageView *view, const Review *review)
{
    static const char *const NAMES[] = {"satisfaction", "family", "contribution"};
    const int64_t rates[] = {review->satisfaction, review->family, review->contribution};
    g_autoptr(FormValues) values = form_values_new();
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        if (rates[i] > 0) {
            form_values_show_int(values, NAMES[i], rates[i]);
        }
    }
    form_values_show(values, "note", review->note);
    ui_fold_begin(view->html, tr(view->html->lang, "Bagaimana minggu ini bagi Anda?"));
    page_form(view, (PageForm){.action = &action_review_rate,
                               .id = review->id,
                               .values = values,
                               .secondary = true});
    ui_fold_end(view->html);
}

static void draw_confirm(PageView *view, const Review *review)
{
    Html *html = view->html;
    g_autofree char *href = g_strdup_printf("/laporan?periode=%s", review->period);
    ui_card_begin(html, tr(html->lang, "Apakah laporan ini benar?"));
    ui_paragraph(html, tr(html->lang, "Baca laporannya. Bila angkanya sesuai, benarkan di sini."));
    ui_link(html, href, tr(html->lang, "Baca laporan"));
    if (review->confirmed != 0) {
        ui_notice(html, TONE_GOOD, tr(html->lang, "Sudah Anda benarkan"));
    } else {
        page_button(view, &action_review_confirm, review->id, NULL, true);
    }
    ui_card_end(html);
}

/* Then saving the row is what to do next, not closing. */
static bool something_is_missing(const ReviewDrawing *drawing)
{
    g_autofree char *missing = matrix_missing(drawing->items, drawing->query.knowledge, NULL);
    return missing != NULL;
}

static void draw_end(PageView *view, const ReviewDrawing *drawing)
{
    Html *html = view->html;
    const Review *review = drawing->review;
    g_autofree char *csv = g_strdup_printf("/tinjauan/%s?unduh=csv", review->period);
    const char *const hidden[] = {"period", review->period, NULL};
    if (g_str_equal(review->state, "closed")) {
        ui_notice(html, TONE_GOOD, tr(html->lang, "Tinjauan ini sudah ditutup."));
    } else {
        page_button(view, &action_review_close, review->id, NULL, something_is_missing(drawing));
        page_form(view, (PageForm){.action = &action_review_open,
                                   .hidden = hidden,
                                   .submit = tr(html->lang, "Hitung ulang angka"),
                                   .secondary = true,
                                   .compact = true});
    }
    ui_actions_begin(html);
    ui_button_link(html, csv, tr(html->lang, "Simpan sebagai tabel (CSV)"), false);
    ui_actions_end(html);
    ui_hint(html, tr(html->lang, "Untuk mencetak, pakai menu Cetak di peramban."));
}

static bool draw_review(PageView *view, const ReviewDrawing *drawing, GError **error)
{
    if (!review_draw_matrix(view, drawing, error) ||
        !review_draw_plans(view, drawing, error)) {
        return false;
    }
    draw_rating(view, drawing->review);
    draw_confirm(view, drawing->review);
    draw_end(view, drawing);
    review_draw_history(view->html, drawing);
    return true;
}

static bool show_review(PageView *view, const Review *review, KpiQuery query, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) items = NULL, people = NULL, versions = NULL;
    if (!review_item_list(context->db, context->business_id, review->id, &items, error) ||
        !person_list(context->db, context->business_id, 0, PEOPLE_MAX, &people, error) ||
        !review_version_list(context->db, context->business_id, review->id, &versions, error)) {
        return false;
    }
    if (view->query != NULL && form_has(view->query, "unduh")) {
        g_autofree char *name = g_strdup_printf("tinjauan-%s.csv", review->period);
        page_download(view, "text/csv; charset=utf-8", name,
                      matrix_csv(items, context->knowledge, view->html->lang));
        return true;
    }
    ReviewDrawing drawing = {review, items, people, versions, query};
    return draw_review(view, &drawing, error);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Period period = {0};
    g_autoptr(RecordList) one = NULL;
    if (!period_parse(view->segment, &period) || period.month) {
        return error_set(error, ERROR_NOT_FOUND, "no such week");
    }
    if (!review_load_period(context->db, context->business_id, view->segment, &one, error)) {
        return false;
    }
    g_autofree char *words = period_format_long(period, view->html->lang);
    ui_lead(view->html, words);
    if (record_count(one) == 0) {
        draw_unopened(view);
        return true;
    }
    return show_review(view, review_at(one, 0), context_kpi_query(context, period), error);
}

const Page page_review = {
    .path = "/tinjauan/{periode}",
    .title = N_("Tinjauan"),
    .job = JOB_MEASURE,
    .back = "/tinjauan",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .wide = true,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
