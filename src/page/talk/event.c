// SPDX-License-Identifier: Apache-2.0
#include "store/event.h"
#include "action/registry.h"
#include "page/talk/contact_view.h"

static const Action *const ACTIONS_HERE[] = {&action_event_edit, &action_event_remove,
                                             &action_contact_greeted, NULL};

static void draw_head(PageView *view, const Event *event)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *day = day_format_long((Day)event->day, lang);
    g_autofree char *time = event->minute >= 0 ? minute_format((Minute)event->minute) : NULL;
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Hari"), day);
    if (time != NULL) {
        ui_fact(html, tr(lang, "Jam"), time);
    }
    if (*event->place != '\0') {
        ui_fact(html, tr(lang, "Tempat"), event->place);
    }
    ui_facts_end(html);
    if (*event->note != '\0') {
        ui_paragraph_data(html, event->note);
    }
}

/* Who was met and has not heard from her since stands first; after three days it is late. */
static bool draw_met(PageView *view, const Event *event, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!contact_list_met(context->db, context->business_id, event->id, &list, error)) {
        return false;
    }
    ui_heading(html, tr(html->lang, "Kenalan dari acara ini"));
    if (event->waiting > 0) {
        bool late = context->today - event->day > EVENT_FOLLOW_UP_DAYS;
        g_autofree char *words = g_strdup_printf(
            tr_count(html->lang, "%d orang belum disapa sesudah acara. Sapalah dalam tiga hari, "
                                 "selagi masih ingat.",
                     event->waiting),
            (int)event->waiting);
        ui_notice(html, late ? TONE_BAD : TONE_WARNING, words);
    }
    if (record_count(list) == 0) {
        ui_hint(html, tr(html->lang, "Belum ada. Sesudah acara, catat siapa yang Anda temui."));
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        const Contact *contact = contact_at(list, i);
        bool waits = contact->consent && contact->last_contact_day < event->day;
        if (waits) {
            contact_draw_greeting(view, contact, event->name);
        } else {
            contact_item(view, contact);
        }
    }
    ui_list_end(html);
    g_autofree char *add = g_strdup_printf("/kontak/tambah?acara=%" G_GINT64_FORMAT, event->id);
    ui_actions_begin(html);
    ui_button_link(html, add, tr(html->lang, "Catat kenalan"), true);
    ui_actions_end(html);
    return true;
}

static void draw_edit(PageView *view, const Event *event)
{
    Html *html = view->html;
    g_autoptr(FormValues) values = form_values_new();
    g_autofree char *day = day_format((Day)event->day);
    g_autofree char *time = event->minute >= 0 ? minute_format((Minute)event->minute) : NULL;
    form_values_show(values, "name", event->name);
    form_values_show(values, "day", day);
    form_values_show(values, "minute", time != NULL ? time : "");
    form_values_show(values, "place", event->place);
    form_values_show(values, "note", event->note);
    form_values_show(values, "interaction", event->interaction);
    form_values_show(values, "situation", event->situation);
    if (view->failed == &action_event_edit) {
        ui_fold_begin_open(html, tr(html->lang, "Ubah acara"));
    } else {
        ui_fold_begin(html, tr(html->lang, "Ubah acara"));
    }
    page_form(view, (PageForm){.action = &action_event_edit,
                               .id = event->id,
                               .values = values,
                               .secondary = true});
    page_form(view, (PageForm){.action = &action_event_remove,
                               .id = event->id,
                               .next = "/acara",
                               .secondary = true,
                               .compact = true});
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    if (!event_load(context->db, context->business_id, view->id, &list, error)) {
        return false;
    }
    if (record_count(list) == 0 || !event_at(list, 0)->active) {
        return error_set(error, ERROR_NOT_FOUND, "no such event");
    }
    const Event *event = event_at(list, 0);
    view->title_data = g_strdup(event->name);
    draw_head(view, event);
    if (!draw_met(view, event, error)) {
        return false;
    }
    draw_edit(view, event);
    return true;
}

const Page page_event = {
    .path = "/acara/{nomor}",
    .title = N_("Acara:"),
    .job = JOB_TALK,
    .back = "/acara",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
