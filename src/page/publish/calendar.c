// SPDX-License-Identifier: Apache-2.0
#include "app/local_days.h"
#include "page/page.h"
#include "page/publish/calendar_view.h"
#include "store/event.h"

static const Field QUERY[] = {
    {"minggu", N_("Pekan"), FIELD_TEXT, .max = 10, .example = N_("2026-W02")},
    {0},
};
static const Form QUERY_FORM = {QUERY};

/* The week asked for, or the one of today. */
static Period week_of(const PageView *view)
{
    Period asked = {0};
    Period week = period_of_week(view->context->today);
    bool read = period_parse(form_text(view->query, "minggu"), &asked);
    return read ? period_of_week(asked.from) : week;
}

static void draw_turn(PageView *view, Period week)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *before = period_format(period_before(week));
    g_autofree char *after = period_format(period_after(week));
    g_autofree char *back = g_strconcat("/kalender?minggu=", before, NULL);
    g_autofree char *on = g_strconcat("/kalender?minggu=", after, NULL);
    g_autofree char *days = period_format_long(week, lang);
    ui_lead(html, days);
    ui_actions_begin(html);
    ui_button_link(html, back, tr(lang, "Minggu lalu"), false);
    ui_button_link(html, on, tr(lang, "Minggu depan"), false);
    ui_actions_end(html);
}

static void draw_dates(Html *html, const LocalDays *days, Day day)
{
    for (size_t i = 0; i < local_date_list_count(days->dates); i++) {
        const LocalDate *date = local_date_list_at(days->dates, i);
        if (date->from <= day && day <= date->to) {
            g_autofree char *words = local_date_words(date, html->lang);
            ui_hint(html, words);
        }
    }
}

static size_t draw_events(PageView *view, const RecordList *events, Day day, bool count_only)
{
    size_t count = 0;
    for (size_t i = 0; i < record_count(events); i++) {
        const Event *event = event_at(events, i);
        if (event->day != day) {
            continue;
        }
        count++;
        if (!count_only) {
            g_autofree char *href = g_strdup_printf("/acara/%" G_GINT64_FORMAT, event->id);
            g_autofree char *time =
                event->minute >= 0 ? minute_format((Minute)event->minute) : NULL;
            ui_item(view->html, (UiItem){.title_data = event->name,
                                         .note_data = event->place,
                                         .value = time,
                                         .href = href,
                                         .badge = tr(view->html->lang, "acara"),
                                         .icon = "people"});
        }
    }
    return count;
}

typedef struct {
    const RecordList *posts, *events;
    const LocalDays *dates;
} Week;

/* A day with posts or events, or with a date worth knowing. */
static void draw_day(PageView *view, const Week *week, Day day)
{
    const RecordList *posts = week->posts;
    const LocalDays *days = week->dates;
    Html *html = view->html;
    size_t first = 0, end = 0;
    while (first < record_count(posts) && post_at(posts, first)->day < day) {
        first++;
    }
    for (end = first; end < record_count(posts) && post_at(posts, end)->day == day; end++) {
    }
    if (first == end && draw_events(view, week->events, day, true) == 0) {
        return;
    }
    g_autofree char *name = day_format_long(day, html->lang);
    ui_heading(html, name);
    draw_dates(html, days, day);
    ui_list_begin(html);
    draw_events(view, week->events, day, false);
    for (size_t i = first; i < end; i++) {
        calendar_draw_post(view, post_at(posts, i));
    }
    ui_list_end(html);
}

static bool draw_days(PageView *view, const Week *lists, Period week, GError **error)
{
    g_auto(LocalDays) days = {0};
    const Week shown = {lists->posts, lists->events, &days};
    if (!local_days_load(view->context->knowledge, week.from, week.to, &days, error)) {
        return false;
    }
    for (Day day = week.from; day <= week.to; day++) {
        draw_day(view, &shown, day);
    }
    return true;
}

static void draw_ways(PageView *view, Period week, bool empty)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *day = day_format(MAX(week.from, MIN(view->context->today, week.to)));
    g_autofree char *add = g_strconcat("/kalender/tambah?hari=", day, NULL);
    ui_actions_begin(html);
    ui_button_link(html, "/kalender/buat", tr(lang, "Buat jadwal"), empty);
    ui_button_link(html, add, tr(lang, "Tambah sendiri"), false);
    ui_actions_end(html);
}

static void draw_files(Html *html, Period week)
{
    const Lang *lang = html->lang;
    g_autofree char *name = period_format(week);
    g_autofree char *ics = g_strconcat("/kalender.ics?minggu=", name, NULL);
    g_autofree char *text = g_strconcat("/kalender.txt?minggu=", name, NULL);
    ui_actions_begin(html);
    ui_button_link(html, ics, tr(lang, "Simpan ke kalender ponsel"), false);
    ui_button_link(html, text, tr(lang, "Unduh untuk dicetak"), false);
    ui_actions_end(html);
}

/* The weeks of the month with how much of each is done. */
static void draw_week_row(Html *html, const RecordList *posts, Period week, Period shown)
{
    const Lang *lang = html->lang;
    int done = 0, all = 0;
    for (size_t i = 0; i < record_count(posts); i++) {
        const Post *post = post_at(posts, i);
        bool inside = post->day >= week.from && post->day <= week.to;
        all += inside && !g_str_equal(post->state, POST_SKIPPED);
        done += inside && g_str_equal(post->state, POST_DONE);
    }
    g_autofree char *name = period_format(week);
    g_autofree char *days = period_format_long(week, lang);
    g_autofree char *href = g_strconcat("/kalender?minggu=", name, NULL);
    g_autofree char *note = g_strdup_printf(tr(lang, "%d dari %d sudah"), done, all);
    ui_item(html, (UiItem){.title = days,
                           .note = note,
                           .href = href,
                           .badge = week.from == shown.from ? tr(lang, "dibuka") : NULL,
                           .icon = "calendar"});
}

static bool draw_month(PageView *view, Period shown, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    Period month = period_of_month(shown.from + 3);
    Day from = period_of_week(month.from).from, to = period_of_week(month.to).to;
    g_autoptr(RecordList) posts = NULL;
    if (!post_list_between(context->db, context->business_id, from, to, &posts, error)) {
        return false;
    }
    ui_fold_begin(html, tr(html->lang, "Lihat sebulan"));
    ui_list_begin(html);
    for (Day day = from; day <= to; day += 7) {
        draw_week_row(html, posts, period_of_week(day), shown);
    }
    ui_list_end(html);
    ui_fold_end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    Period week = week_of(view);
    g_autoptr(RecordList) posts = NULL;
    g_autoptr(RecordList) events = NULL;
    if (!post_list_between(context->db, context->business_id, week.from, week.to, &posts, error) ||
        !event_list_between(context->db, context->business_id, week.from, week.to, &events,
                            error)) {
        return false;
    }
    bool empty = record_count(posts) == 0;
    draw_turn(view, week);
    if (empty) {
        ui_empty(html, "calendar",
                 tr(html->lang, "Belum ada kiriman di minggu ini. Jadwal dibuat sendiri dari "
                                "tujuan, jualan, dan waktu Anda."));
    }
    if ((!empty || record_count(events) > 0) &&
        !draw_days(view, &(Week){posts, events, NULL}, week, error)) {
        return false;
    }
    draw_ways(view, week, empty);
    ui_fold_begin(html, tr(html->lang, "Isi dan hasil minggu ini"));
    if (!empty) {
        draw_files(html, week);
    }
    calendar_draw_mix(view, posts, MAX(week.from, MIN(context->today, week.to)));
    calendar_draw_aligned(view, posts);
    calendar_draw_purposes(view, posts);
    if (!calendar_draw_steadiness(view, error)) {
        return false;
    }
    if (!draw_month(view, week, error)) {
        return false;
    }
    calendar_draw_rules(view);
    ui_fold_end(html);
    return true;
}

const Page page_calendar = {
    .path = "/kalender",
    .title = N_("Jadwal kiriman"),
    .job = JOB_PUBLISH,
    .note = N_("Apa, di mana, dan kapan dalam seminggu"),
    .order = 20,
    .icon = "calendar",
    .back = "/hari-ini",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &QUERY_FORM,
    .kept = true,
    .get = get,
};
