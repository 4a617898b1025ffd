// SPDX-License-Identifier: Apache-2.0
#include "action/talk/message_label.h"
#include "page/talk/message_view.h"
#include "planner/consistency.h"
#include "store/answer_time.h"
#include "store/person.h"

#define SHOWN 100
#define PEOPLE_MAX 50
#define WEEK_S (INT64_C(7) * 24 * 60 * 60)

static const Choice LISTS[] = {{"menunggu", N_("Menunggu jawaban")},
                               {"dijawab", N_("Sudah dijawab")},
                               {"ditunda", N_("Ditunda")},
                               {0}};
static const Field QUERY[] = {{"lihat", N_("Lihat"), FIELD_CHOICE, .choices = LISTS},
                              {"tanda", N_("Tanda"), FIELD_CHOICE, .choices = MESSAGE_LABELS},
                              {"untuk", N_("Siapa yang menjawab?"), FIELD_ID},
                              {0}};
static const Form QUERY_FORM = {QUERY};

static int overdue_count(const RecordList *list, int64_t now)
{
    int count = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        count += message_is_overdue(message_at(list, i), now);
    }
    return count;
}

static void draw_lead(PageView *view, const RecordList *list)
{
    const Lang *lang = view->html->lang;
    int overdue = overdue_count(list, view->context->now);
    g_autofree char *waiting =
        g_strdup_printf(tr_count(lang, "%d pesan menunggu jawaban.", (int64_t)record_count(list)),
                        (int)record_count(list));
    ui_lead(view->html, waiting);
    if (overdue > 0) {
        g_autofree char *late = g_strdup_printf(
            tr_count(lang, "%d sudah lewat janji. Jawab yang paling atas dulu.", overdue), overdue);
        ui_notice(view->html, TONE_BAD, late);
    }
}

static void draw_list(PageView *view, const RecordList *list)
{
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(list); i++) {
        message_item(view, message_at(list, i), 0);
    }
    ui_list_end(view->html);
}

/* How many of list[from …] are of the same person as this message. */
static int same_count(const RecordList *list, const Message *message, size_t from, size_t to)
{
    int count = 0;
    for (size_t i = from; i < to; i++) {
        count += message_same_thread(message, message_at(list, i));
    }
    return count;
}

/* One customer, one row: her oldest message, and how many stand behind it. */
static void draw_people(PageView *view, const RecordList *list)
{
    size_t count = record_count(list);
    ui_list_begin(view->html);
    for (size_t i = 0; i < count; i++) {
        const Message *message = message_at(list, i);
        if (same_count(list, message, 0, i) == 0) {
            message_item(view, message, same_count(list, message, i + 1, count));
        }
    }
    ui_list_end(view->html);
}

static void draw_waiting(PageView *view, const RecordList *list)
{
    const Lang *lang = view->html->lang;
    if (record_count(list) == 0) {
        ui_empty(view->html, "talk",
                 tr(lang, "Tidak ada pesan yang menunggu. Kalau ada komentar, pesan, atau ulasan "
                          "baru, catat di sini supaya tidak lupa dijawab."));
        return;
    }
    draw_lead(view, list);
    draw_people(view, list);
}

static void draw_answered(PageView *view, const RecordList *list)
{
    if (record_count(list) == 0) {
        ui_empty(view->html, "talk", tr(view->html->lang, "Belum ada pesan yang dijawab."));
        return;
    }
    draw_list(view, list);
}

static void draw_ways(PageView *view, bool answered)
{
    Html *html = view->html;
    ui_actions_begin(html);
    if (page_may(view, action_find("message_add"))) {
        ui_button_link(html, "/pesan/tambah", tr(html->lang, "Catat pesan masuk"), true);
        ui_button_link(html, "/pesan/chat", tr(html->lang, "Baca chat WhatsApp"), false);
    }
    if (answered) {
        ui_button_link(html, "/pesan", tr(html->lang, "Yang menunggu"), false);
    } else {
        ui_button_link(html, "/pesan?lihat=dijawab", tr(html->lang, "Yang sudah dijawab"), false);
    }
    ui_actions_end(html);
}

static void draw_times(PageView *view, const AnswerTimes *times)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (times->answered == 0) {
        ui_hint(html, tr(lang, "Belum cukup data: belum ada jawaban dalam 7 hari ini."));
        return;
    }
    g_autofree char *median = duration_words(times->median_s, lang);
    g_autofree char *slow = duration_words(times->p90_s, lang);
    g_autofree char *within =
        g_strdup_printf(tr(lang, "%d dari %d"), (int)times->within, (int)times->answered);
    ui_figures_begin(html);
    ui_figure(html, median, tr(lang, "biasanya sebelum dijawab"), "/pesan?lihat=dijawab");
    ui_figure(html, within, tr(lang, "dijawab sesuai janji"), "/pesan?lihat=dijawab");
    ui_figures_end(html);
    g_autofree char *rest =
        g_strdup_printf(tr(lang, "9 dari 10 jawaban sampai dalam %s. Belum dijawab: %d pesan."),
                        slow, (int)times->unanswered);
    ui_hint(html, rest);
}

/* The two-way index and what to do about it (requirement X07). */
static void draw_talk(PageView *view, const TalkCounts *counts)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    TalkKind kind = talk_kind((int)counts->posts, (int)counts->replies);
    g_autofree char *words =
        g_strdup_printf(tr(lang, "%d kiriman, %d balasan: %s."), (int)counts->posts,
                        (int)counts->replies, talk_kind_name(kind, lang));
    if (kind != TALK_ONE_WAY) {
        ui_paragraph(html, words);
        return;
    }
    ui_notice(html, TONE_WARNING, words);
    ui_paragraph(html, tr(lang, "Tugas setiap hari: jawab semua yang menunggu, lalu tutup kiriman "
                                "berikutnya dengan satu pertanyaan untuk pembeli."));
}

static bool draw_week(PageView *view, GError **error)
{
    const Context *context = view->context;
    TimeSpan span = {context->now - WEEK_S, context->now + 1};
    AnswerTimes times = {0};
    TalkCounts counts = {0};
    if (!answer_times_load(context->db, context->business_id, span, &times, error) ||
        !talk_counts_load(context->db, context->business_id, span, &counts, error)) {
        return false;
    }
    ui_card_begin(view->html, tr(view->html->lang, "Tujuh hari ini"));
    draw_times(view, &times);
    draw_talk(view, &counts);
    ui_card_end(view->html);
    return true;
}

/* The rest of the queue behind one tap: by label, by person, what was put off. */
static bool draw_filter(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) people = NULL;
    if (!person_list(context->db, context->business_id, 0, PEOPLE_MAX, &people, error)) {
        return false;
    }
    ui_fold_begin(html, tr(html->lang, "Saring antrean"));
    ui_link(html, "/pesan?lihat=ditunda", tr(html->lang, "Yang ditunda"));
    for (const Choice *label = MESSAGE_LABELS; label->value != NULL; label++) {
        g_autofree char *href = g_strconcat("/pesan?tanda=", label->value, NULL);
        ui_link(html, href, tr(html->lang, label->label));
    }
    for (size_t i = 0; record_count(people) > 1 && i < record_count(people); i++) {
        const Person *person = person_at(people, i);
        g_autofree char *href = g_strdup_printf("/pesan?untuk=%" G_GINT64_FORMAT, person->id);
        ui_link(html, href, person->name);
    }
    ui_fold_end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    const char *which = form_text(view->query, "lihat");
    bool answered = g_str_equal(which, "dijawab"), snoozed = g_str_equal(which, "ditunda");
    MessageQueue queue = {context->now, form_int(view->query, "untuk"),
                          form_text(view->query, "tanda")};
    int64_t business = context->business_id;
    bool loaded =
        answered  ? message_list_answered(context->db, business, SHOWN, &list, error)
        : snoozed ? message_list_snoozed(context->db, business, context->now, SHOWN, &list, error)
                  : message_list_queue(context->db, business, &queue, SHOWN, &list, error);
    if (!loaded) {
        return false;
    }
    if (answered) {
        draw_answered(view, list);
    } else {
        draw_waiting(view, list);
    }
    draw_ways(view, answered || snoozed);
    if (!answered && !draw_filter(view, error)) {
        return false;
    }
    return draw_week(view, error);
}

const Page page_messages = {
    .path = "/pesan",
    .title = N_("Pesan"),
    .job = JOB_TALK,
    .note = N_("Komentar, pesan, dan ulasan yang menunggu jawaban"),
    .order = 10,
    .icon = "talk",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY_FORM,
    .kept = true,
    .get = get,
};
