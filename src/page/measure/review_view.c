// SPDX-License-Identifier: Apache-2.0
#include "page/measure/review_view.h"

#include "action/registry.h"
#include "report/cause.h"
#include "store/person.h"

static Tone state_tone(KpiState state)
{
    static const Tone TONES[STATE_COUNT] = {[STATE_MET] = TONE_GOOD,
                                            [STATE_NEAR] = TONE_WARNING,
                                            [STATE_UNMET] = TONE_BAD,
                                            [STATE_NO_DATA] = TONE_PLAIN};
    return TONES[state];
}

/* "15 (Tercapai)" for a finished action, once its next week has begun. */
static bool next_words(const ReviewDrawing *drawing, const ReviewItem *item, const Lang *lang,
                       char **ret_words, GError **error)
{
    KpiValue next = {0};
    if (item->done_at == 0) {
        *ret_words = g_strdup("–");
        return true;
    }
    if (!matrix_next(&drawing->query, item, &next, error)) {
        return false;
    }
    const Kpi *kpi = kpi_find(item->kpi);
    *ret_words = kpi != NULL ? kpi_value_format(kpi, &next, lang) : g_strdup("–");
    return true;
}

static bool draw_row(Html *html, const ReviewDrawing *drawing, const ReviewItem *item,
                     const char *const *headings, GError **error)
{
    const Lang *lang = html->lang;
    g_autofree char *target = matrix_target(item, lang);
    g_autofree char *actual = matrix_actual(item, lang);
    g_autofree char *next = NULL;
    if (!next_words(drawing, item, lang, &next, error)) {
        return false;
    }
    ui_row_begin(html);
    ui_cell_said(html, headings[0], matrix_name(item, drawing->query.knowledge, lang));
    ui_cell_number(html, headings[1], target);
    ui_cell_number(html, headings[2], actual);
    ui_cell_said(html, headings[3], tr(lang, kpi_state_label(kpi_state_find(item->state))));
    ui_cell(html, headings[4], item->action);
    ui_cell_number(html, headings[5], next);
    ui_row_end(html);
    return true;
}

bool review_draw_matrix(PageView *view, const ReviewDrawing *drawing, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Ukuran"),    tr(lang, "Sasaran"),
                                    tr(lang, "Hasil"),     tr(lang, "Keadaan"),
                                    tr(lang, "Perbaikan"), tr(lang, "Minggu berikutnya")};
    if (record_count(drawing->items) == 0) {
        ui_empty(html, "check",
                 tr(lang, "Belum ada tujuan yang bisa diukur. Buat satu tujuan dulu."));
        ui_button_link(html, "/tujuan", tr(lang, "Buat tujuan"), true);
        return true;
    }
    ui_table_begin(html, tr(lang, "Tujuan minggu ini"), headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(drawing->items); i++) {
        if (!draw_row(html, drawing, review_item_at(drawing->items, i), headings, error)) {
            return false;
        }
    }
    ui_table_end(html);
    return true;
}

/* Where one person does everything, she is meant. */
static int64_t person_meant(const ReviewItem *item, const RecordList *people)
{
    return item->person_id == 0 && record_count(people) == 1 ? person_at(people, 0)->id
                                                             : item->person_id;
}

static FormValues *plan_values(const ReviewItem *item, const RecordList *people)
{
    int64_t person = person_meant(item, people);
    FormValues *values = form_values_new();
    form_values_show(values, "cause", item->cause);
    form_values_show(values, "action", item->action);
    form_values_show(values, "post_title", item->post_title);
    if (person != 0) {
        form_values_show_int(values, "person_id", person);
    }
    if (item->due_day != DAY_NONE) {
        g_autofree char *day = day_format((Day)item->due_day);
        form_values_show(values, "due_day", day);
    }
    return values;
}

static void draw_due(Html *html, const ReviewItem *item, Day today)
{
    if (item->done_at != 0) {
        ui_badge(html, TONE_GOOD, tr(html->lang, "Sudah dikerjakan"));
    } else if (matrix_is_overdue(item, today)) {
        g_autofree char *late =
            g_strdup_printf(tr_count(html->lang, "terlambat %d hari", today - item->due_day),
                            (int)(today - item->due_day));
        ui_badge(html, TONE_BAD, late);
    }
}

/* An unmet row needs all four: the browser asks for them; an unfinished one may still be sent. */
static void plan_fields(FormTable *table, bool needed)
{
    for (const Field *field = action_review_item_set.form->fields; field->name != NULL; field++) {
        Field drawn = *field;
        drawn.required = needed && !g_str_equal(field->name, "post_title");
        form_table_add(table, &drawn);
    }
}

/* What may be behind it, each to be taken over with one tap. */
static void draw_causes(PageView *view, const ReviewItem *item, const GPtrArray *causes)
{
    Html *html = view->html;
    if (causes->len == 0) {
        return;
    }
    ui_fold_begin(html, tr(html->lang, "Mungkin sebabnya, dari catatan Anda"));
    ui_list_begin(html);
    for (guint i = 0; i < causes->len; i++) {
        const Cause *cause = cause_at(causes, i);
        g_autofree char *href =
            g_strdup_printf("/tinjauan/%s?baris=%" G_GINT64_FORMAT "&saran=%s", item->period,
                            item->id, cause->kpi->key);
        ui_item_begin(html, (UiItem){.title = cause->cause, .note = cause->action});
        ui_actions_begin(html);
        ui_button_link(html, href, tr(html->lang, "Pakai ini"), false);
        ui_actions_end(html);
        ui_item_end(html);
    }
    ui_list_end(html);
    ui_fold_end(html);
}

/* The proposal she tapped; NULL: none of this row. */
static const Cause *cause_taken(const PageView *view, const ReviewItem *item,
                                const GPtrArray *causes)
{
    bool here = view->query != NULL && form_int(view->query, "baris") == item->id;
    return here ? cause_find(causes, form_text(view->query, "saran")) : NULL;
}

static bool causes_of(const ReviewDrawing *drawing, const ReviewItem *item, const Lang *lang,
                      GPtrArray **ret_causes, GError **error)
{
    KpiQuery query = drawing->query;
    query.period = (Period){(Day)item->from_day, (Day)item->to_day, false};
    *ret_causes = item->done_at == 0 ? causes_find(&query, item->kpi, lang, error)
                                     : g_ptr_array_new();
    return *ret_causes != NULL;
}

static bool draw_plan(PageView *view, const ReviewDrawing *drawing, const ReviewItem *item,
                      GError **error)
{
    Html *html = view->html;
    g_autoptr(GPtrArray) causes = NULL;
    if (!causes_of(drawing, item, html->lang, &causes, error)) {
        return false;
    }
    const Cause *taken = cause_taken(view, item, causes);
    KpiState state = kpi_state_find(item->state);
    const Kpi *kpi = kpi_find(item->kpi);
    g_auto(OptionTable) people = option_table_of(drawing->people, "id", "name");
    const UiOptions options[] = {{"person_id", OPTIONS(people)}, {0}};
    g_autoptr(FormValues) values = plan_values(item, drawing->people);
    g_autoptr(FormTable) table = form_table_new();
    plan_fields(table, state == STATE_UNMET);
    if (taken != NULL) {
        form_values_show(values, "cause", taken->cause);
        form_values_show(values, "action", taken->action);
    }
    ui_card_begin(html, matrix_name(item, drawing->query.knowledge, html->lang));
    ui_badge(html, state_tone(state), tr(html->lang, kpi_state_label(state)));
    draw_due(html, item, view->context->today);
    if (kpi != NULL) {
        ui_hint(html, tr(html->lang, kpi->advice));
    }
    draw_causes(view, item, causes);
    page_form(view, (PageForm){.action = &action_review_item_set,
                               .form = form_table_form(table),
                               .id = item->id,
                               .values = values,
                               .options = options,
                               .secondary = review_item_is_complete(item)});
    if (*item->action != '\0' && item->done_at == 0) {
        page_button(view, &action_review_item_done, item->id, NULL, true);
    }
    ui_card_end(html);
    return true;
}

bool review_draw_plans(PageView *view, const ReviewDrawing *drawing, GError **error)
{
    for (size_t i = 0; i < record_count(drawing->items); i++) {
        const ReviewItem *item = review_item_at(drawing->items, i);
        KpiState state = kpi_state_find(item->state);
        bool to_plan = state == STATE_UNMET || state == STATE_NEAR || *item->action != '\0';
        if (to_plan && !draw_plan(view, drawing, item, error)) {
            return false;
        }
    }
    return true;
}

void review_draw_history(Html *html, const ReviewDrawing *drawing)
{
    if (record_count(drawing->versions) == 0) {
        return;
    }
    ui_fold_begin(html, tr(html->lang, "Riwayat perubahan"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(drawing->versions); i++) {
        const ReviewVersion *version = review_version_at(drawing->versions, i);
        g_autofree char *at = instant_format(version->at, drawing->query.zone);
        g_autofree char *day = g_strndup(at, 10);
        g_autofree char *note = g_strdup_printf("%s · %s", version->cause, version->user);
        ui_item(html, (UiItem){.title_data = version->action, .note_data = note, .value = day});
    }
    ui_list_end(html);
    ui_fold_end(html);
}
