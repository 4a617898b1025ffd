// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/talk/contact_view.h"

#define GREETED_A_DAY 3

static const Action *const ACTIONS_HERE[] = {&action_contact_greeted, NULL};

static int greeted_today(const RecordList *list, Day today)
{
    int count = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        count += contact_at(list, i)->last_contact_day == today;
    }
    return count;
}

static bool draw_today(PageView *view, const RecordList *list, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    int left = GREETED_A_DAY - greeted_today(list, context->today);
    g_autoptr(RecordList) greet = NULL;
    if (left <= 0) {
        ui_notice(html, TONE_GOOD, tr(html->lang, "Tiga orang sudah disapa hari ini. Cukup."));
        return true;
    }
    if (!contact_list_to_greet(context->db, context->business_id, context->today, left, &greet,
                               error)) {
        return false;
    }
    if (record_count(greet) == 0) {
        ui_hint(html, tr(html->lang, "Tidak ada yang perlu disapa hari ini. Yang tampil di sini "
                                     "hanya orang yang setuju dihubungi."));
        return true;
    }
    ui_heading(html, tr(html->lang, "Sapa hari ini"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(greet); i++) {
        contact_draw_greeting(view, contact_at(greet, i), NULL);
    }
    ui_list_end(html);
    return true;
}

static void draw_all(PageView *view, const RecordList *list)
{
    Html *html = view->html;
    g_autoptr(GPtrArray) ranked = contacts_by_weight(view->context->knowledge, list);
    ui_heading(html, tr(html->lang, "Semua kontak, yang terpenting dulu"));
    ui_list_begin(html);
    for (guint i = 0; i < ranked->len; i++) {
        contact_item(view, g_ptr_array_index(ranked, i));
    }
    ui_list_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!contact_list_active(context->db, context->business_id, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        ui_empty(html, "people",
                 tr(html->lang, "Belum ada kontak. Mulailah dengan tiga orang yang paling sering "
                                "membeli."));
    } else if (!draw_today(view, list, error)) {
        return false;
    }
    if (page_may(view, &action_contact_greeted)) {
        ui_actions_begin(html);
        ui_button_link(html, "/kontak/tambah", tr(html->lang, "Tambah kontak"), true);
        ui_actions_end(html);
    }
    if (record_count(list) > 0) {
        draw_all(view, list);
    }
    return true;
}

const Page page_contacts = {
    .path = "/kontak",
    .title = N_("Kontak"),
    .job = JOB_TALK,
    .note = N_("Orang yang perlu disapa, dan mengapa"),
    .order = 40,
    .icon = "people",
    .back = "/menu",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
