// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/measuring.h"
#include "page/measure/alarm_view.h"
#include "store/review.h"

#define REVIEWS_SHOWN 12

static const Action *const ACTIONS_HERE[] = {&action_review_open, &action_review_item_done, NULL};

static void draw_open_button(PageView *view, Period period, bool secondary)
{
    g_autofree char *text = period_format(period);
    g_autofree char *words = period_format_long(period, view->html->lang);
    g_autofree char *label = g_strdup_printf(tr(view->html->lang, "Tinjau %s"), words);
    const char *const hidden[] = {"period", text, NULL};
    page_form(view, (PageForm){.action = &action_review_open,
                               .hidden = hidden,
                               .submit = label,
                               .secondary = secondary,
                               .compact = true});
}

static bool draw_start(PageView *view, GError **error)
{
    const Context *context = view->context;
    Period missed = {0};
    int64_t days = 0;
    if (!review_missed(context->db, context->business_id, context->today, &missed, &days, error)) {
        return false;
    }
    if (days > 0) {
        g_autofree char *words = period_format_long(missed, view->html->lang);
        g_autofree char *sentence = g_strdup_printf(
            tr_count(view->html->lang, "Tinjauan %s terlewat %d hari.", days), words, (int)days);
        ui_notice(view->html, TONE_WARNING, sentence);
        draw_open_button(view, missed, false);
    }
    draw_open_button(view, period_of_week(context->today), days > 0);
    return true;
}

static bool draw_overdue(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) items = NULL;
    if (!review_item_list_overdue(context->db, context->business_id, context->today, &items,
                                  error)) {
        return false;
    }
    if (record_count(items) > 0) {
        ui_heading(html, tr(html->lang, "Perbaikan yang terlambat"));
        ui_list_begin(html);
    }
    for (size_t i = 0; i < record_count(items); i++) {
        const ReviewItem *item = review_item_at(items, i);
        g_autofree char *late = g_strdup_printf(
            tr_count(html->lang, "terlambat %d hari", context->today - item->due_day),
            (int)(context->today - item->due_day));
        ui_item_begin(html, (UiItem){.title_data = item->action,
                                     .note_data = item->person,
                                     .badge = late,
                                     .tone = TONE_BAD});
        page_button(view, &action_review_item_done, item->id, NULL, true);
        ui_item_end(html);
    }
    if (record_count(items) > 0) {
        ui_list_end(html);
    }
    return true;
}

static void draw_review(Html *html, const Review *review)
{
    Period period = {(Day)review->from_day, (Day)review->to_day, false};
    bool closed = g_str_equal(review->state, "closed");
    g_autofree char *words = period_format_long(period, html->lang);
    g_autofree char *href = g_strdup_printf("/tinjauan/%s", review->period);
    g_autofree char *note =
        review->open_items == 0
            ? NULL
            : g_strdup_printf(
                  tr_count(html->lang, "%d perbaikan belum dikerjakan", review->open_items),
                  (int)review->open_items);
    ui_item(html, (UiItem){.title = words,
                           .note = note,
                           .href = href,
                           .badge = closed ? tr(html->lang, "Selesai") : tr(html->lang, "Terbuka"),
                           .tone = closed ? TONE_GOOD : TONE_WARNING});
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) reviews = NULL;
    ui_lead(html, tr(html->lang, "Seminggu sekali: lihat apa yang tercapai, lalu pilih satu "
                                 "perbaikan."));
    if (!alarm_draw(view, error) || !draw_start(view, error) || !draw_overdue(view, error) ||
        !review_list(context->db, context->business_id, 0, REVIEWS_SHOWN, &reviews, error)) {
        return false;
    }
    if (record_count(reviews) > 0) {
        ui_heading(html, tr(html->lang, "Tinjauan yang sudah ada"));
        ui_list_begin(html);
        for (size_t i = 0; i < record_count(reviews); i++) {
            draw_review(html, review_at(reviews, i));
        }
        ui_list_end(html);
    }
    return true;
}

const Page page_reviews = {
    .path = "/tinjauan",
    .title = N_("Tinjauan mingguan"),
    .job = JOB_MEASURE,
    .note = N_("Mengapa belum tercapai, siapa memperbaiki, kapan"),
    .order = 20,
    .icon = "check",
    .back = "/laporan",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
