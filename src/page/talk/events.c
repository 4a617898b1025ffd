// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/page.h"
#include "store/event.h"

#define SHOWN 100

static const Action *const ACTIONS_HERE[] = {&action_event_add, NULL};

static void draw_event(PageView *view, const Event *event)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *href = g_strdup_printf("/acara/%" G_GINT64_FORMAT, event->id);
    g_autofree char *day = day_format_short((Day)event->day, lang);
    g_autofree char *met =
        g_strdup_printf(tr_count(lang, "%d kenalan baru", event->met), (int)event->met);
    g_autofree char *waiting = g_strdup_printf(
        tr_count(lang, "%d belum disapa", event->waiting), (int)event->waiting);
    bool late = event->waiting > 0 && view->context->today - event->day > EVENT_FOLLOW_UP_DAYS;
    ui_item(html, (UiItem){.title_data = event->name,
                           .note = event->met > 0 ? met : NULL,
                           .note_data = event->met > 0 ? NULL : event->place,
                           .value = day,
                           .href = href,
                           .badge = event->waiting > 0 ? waiting : NULL,
                           .tone = late ? TONE_BAD : TONE_WARNING,
                           .icon = "calendar"});
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!event_list_latest(context->db, context->business_id, SHOWN, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        ui_empty(html, "calendar",
                 tr(html->lang, "Belum ada acara. Catat pasar, arisan, atau pelatihan yang akan "
                                "Anda datangi: di sanalah kenalan baru didapat."));
    } else {
        ui_list_begin(html);
        for (size_t i = 0; i < record_count(list); i++) {
            draw_event(view, event_at(list, i));
        }
        ui_list_end(html);
    }
    ui_card_begin(html, tr(html->lang, "Catat acara"));
    page_form(view, (PageForm){.action = &action_event_add, .secondary = record_count(list) > 0});
    ui_card_end(html);
    return true;
}

const Page page_events = {
    .path = "/acara",
    .title = N_("Acara"),
    .job = JOB_TALK,
    .note = N_("Bertemu langsung, lalu menyapa lagi"),
    .order = 42,
    .icon = "calendar",
    .back = "/menu",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
