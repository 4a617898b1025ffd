// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/phone.h"
#include "guide/source.h"
#include "page/talk/message_view.h"
#include "page/talk/reply_view.h"
#include "store/person.h"

#define PEOPLE_MAX 50
#define THREAD_SHOWN 20

static const Action *const ACTIONS_HERE[] = {&action_message_answer,
                                             &action_message_dismiss,
                                             &action_message_sentiment,
                                             &action_message_assign,
                                             &action_message_snooze,
                                             &action_message_label,
                                             NULL};

static void draw_head(PageView *view, const Message *message)
{
    const Context *context = view->context;
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *due = moment_words(context, message->due_at);
    bool overdue = message_is_overdue(message, context->now);
    if (message_waits(message)) {
        g_autofree char *promise =
            g_strdup_printf(overdue ? tr(lang, "Janji menjawab %s sudah lewat.")
                                    : tr(lang, "Janji menjawab sebelum %s."),
                            due);
        ui_notice(html, overdue ? TONE_BAD : TONE_PLAIN, promise);
    }
    ui_card_begin(html, NULL);
    ui_paragraph_data(html, message->text);
    g_autofree char *received = moment_words(context, message->received_at);
    g_autofree char *from =
        g_strdup_printf("%s · %s · %s", tr(lang, message_kind_name(message->kind)),
                        source_name(context->knowledge, message->platform, lang), received);
    ui_hint(html, from);
    ui_card_end(html);
}

/* Opens the chat; what was copied is pasted there. */
static void draw_chat(PageView *view, const Message *message)
{
    if (*message->phone == '\0') {
        return;
    }
    g_autofree char *href = phone_wa_link(message->phone, NULL);
    ui_actions_begin(view->html);
    ui_button_link(view->html, href, tr(view->html->lang, "Buka WhatsApp"), false);
    ui_actions_end(view->html);
}

/* What else she asks: one answer is for all of it. *ret_seen: the newest of them. */
static bool draw_also(PageView *view, const Message *message, int64_t *ret_seen, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!message_list_thread_waiting(context->db, context->business_id, message, THREAD_SHOWN,
                                     &list, error)) {
        return false;
    }
    *ret_seen = message->id;
    if (record_count(list) == 0) {
        return true;
    }
    ui_card_begin(html, tr(html->lang, "Juga menunggu dari orang ini"));
    for (size_t i = 0; i < record_count(list); i++) {
        const Message *other = message_at(list, i);
        g_autofree char *received = moment_words(context, other->received_at);
        g_autofree char *from = g_strdup_printf(
            "%s · %s", source_name(context->knowledge, other->platform, html->lang), received);
        ui_paragraph_data(html, other->text);
        ui_hint(html, from);
        *ret_seen = MAX(*ret_seen, other->id);
    }
    ui_hint(html, tr(html->lang, "Satu jawaban untuk semuanya."));
    ui_card_end(html);
    return true;
}

static void draw_answer(PageView *view, const Message *message, int64_t seen)
{
    static const char *const ASKED[] = {"answer", "day", "minute"};
    g_autoptr(FormTable) table = form_table_new();
    g_autofree char *last = g_strdup_printf("%" G_GINT64_FORMAT, seen);
    const char *const hidden[] = {"seen", last, NULL};
    for (size_t i = 0; i < G_N_ELEMENTS(ASKED); i++) {
        form_table_add(table, form_field(action_message_answer.form, ASKED[i]));
    }
    page_form(view, (PageForm){.action = &action_message_answer,
                               .form = form_table_form(table),
                               .id = message->id,
                               .hidden = hidden,
                               .fold_from = "day",
                               .next = "/pesan"});
}

static bool draw_waiting(PageView *view, const Message *message, GError **error)
{
    Html *html = view->html;
    int64_t seen = 0;
    if (!draw_also(view, message, &seen, error)) {
        return false;
    }
    draw_chat(view, message);
    if (!reply_choices(view, message, error)) {
        return false;
    }
    ui_heading(html, tr(html->lang, "Sudah menjawab? Catat di sini"));
    draw_answer(view, message, seen);
    page_form(view, (PageForm){.action = &action_message_dismiss,
                               .id = message->id,
                               .next = "/pesan",
                               .secondary = true,
                               .compact = true});
    return true;
}

static void draw_done(PageView *view, const Message *message)
{
    const Context *context = view->context;
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (message->answered_at == 0) {
        ui_notice(html, TONE_PLAIN, tr(lang, "Pesan ini tidak perlu dijawab."));
        return;
    }
    g_autofree char *at = moment_words(context, message->answered_at);
    g_autofree char *took = duration_words(message->answered_at - message->received_at, lang);
    ui_card_begin(html, tr(lang, "Jawaban Anda"));
    ui_paragraph_data(html, message->answer);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Dijawab"), at);
    ui_fact(html, tr(lang, "Sesudah"), took);
    ui_fact_said(html, tr(lang, "Janji"),
                 message->answered_at <= message->due_at ? tr(lang, "ditepati")
                                                         : tr(lang, "terlambat"));
    ui_facts_end(html);
    ui_card_end(html);
}

/* Who answers, later, and what it is about. */
static bool draw_handling(PageView *view, const Message *message, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) people = NULL;
    g_autoptr(FormValues) values = form_values_new();
    if (!person_list(context->db, context->business_id, 0, PEOPLE_MAX, &people, error)) {
        return false;
    }
    g_auto(OptionTable) table = option_table_of(people, "id", "name");
    UiOptions options[] = {{"person", OPTIONS(table)}, {0}};
    form_values_show(values, "labels", message->labels);
    if (message->person_id != 0) {
        form_values_show_int(values, "person", message->person_id);
    }
    ui_fold_begin(html, tr(html->lang, "Tunda, serahkan, atau beri tanda"));
    if (message_waits(message)) {
        page_form(view, (PageForm){.action = &action_message_snooze,
                                   .id = message->id,
                                   .next = "/pesan",
                                   .secondary = true});
    }
    if (record_count(people) > 0) {
        page_form(view, (PageForm){.action = &action_message_assign,
                                   .id = message->id,
                                   .values = values,
                                   .options = options,
                                   .secondary = true});
    }
    page_form(view, (PageForm){.action = &action_message_label,
                               .id = message->id,
                               .values = values,
                               .secondary = true});
    ui_fold_end(html);
    return true;
}

/* One customer, one thread: what she wrote before, on whatever channel. */
static bool draw_thread(PageView *view, const Message *message, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!message_list_thread(context->db, context->business_id, message, THREAD_SHOWN, &list,
                             error)) {
        return false;
    }
    size_t count = record_count(list);
    if (count == 0) {
        return true;
    }
    g_autofree char *summary = g_strdup_printf(
        tr_count(html->lang, "%d pesan lain dari orang ini", (int64_t)count), (int)count);
    ui_fold_begin(html, summary);
    ui_list_begin(html);
    for (size_t i = 0; i < count; i++) {
        message_item(view, message_at(list, i), 0);
    }
    ui_list_end(html);
    ui_fold_end(html);
    return true;
}

static bool draw_more(PageView *view, const Message *message, GError **error)
{
    Html *html = view->html;
    g_autoptr(FormValues) values = form_values_new();
    if (!g_str_equal(message_feeling(message), "unknown")) {
        form_values_show(values, "sentiment", message_feeling(message));
    }
    ui_fold_begin(html, tr(html->lang, "Bagaimana nada pesan ini?"));
    page_form(view, (PageForm){.action = &action_message_sentiment,
                               .id = message->id,
                               .values = values,
                               .secondary = true});
    ui_fold_end(html);
    if (!draw_handling(view, message, error) || !draw_thread(view, message, error)) {
        return false;
    }
    g_autofree char *href = g_strdup_printf("/keluhan?pesan=%" G_GINT64_FORMAT, message->id);
    ui_actions_begin(html);
    ui_button_link(html, href, tr(html->lang, "Ini keluhan"), false);
    ui_actions_end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    if (!message_load(context->db, context->business_id, view->id, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such message");
    }
    const Message *message = message_at(list, 0);
    view->title_data = g_strdup(message->author);
    draw_head(view, message);
    if (!message_waits(message)) {
        draw_done(view, message);
    } else if (!draw_waiting(view, message, error)) {
        return false;
    }
    return draw_more(view, message, error);
}

const Page page_message = {
    .path = "/pesan/{nomor}",
    .title = N_("Pesan"),
    .job = JOB_TALK,
    .back = "/pesan",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
