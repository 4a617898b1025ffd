// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/page.h"
#include "store/poll.h"

#define SHOWN 50

static const Action *const ACTIONS_HERE[] = {&action_poll_add, NULL};

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autoptr(RecordList) list = NULL;
    if (!poll_list(context->db, context->business_id, 0, SHOWN, &list, error)) {
        return false;
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        const Poll *poll = poll_at(list, i);
        bool open = g_str_equal(poll->state, "open");
        g_autofree char *href = g_strdup_printf("/jajak/%" G_GINT64_FORMAT, poll->id);
        g_autofree char *day = day_format_short((Day)poll->day, lang);
        ui_item(html, (UiItem){.title_data = poll->question,
                               .note_data = poll->decision,
                               .value = day,
                               .href = href,
                               .badge = open ? tr(lang, "Masih dibuka") : tr(lang, "Selesai"),
                               .tone = open ? TONE_WARNING : TONE_GOOD,
                               .icon = "talk"});
    }
    ui_list_end(html);
    ui_card_begin(html, tr(lang, "Tanyakan kepada pembeli"));
    page_form(view, (PageForm){.action = &action_poll_add,
                               .fold_from = "question_2",
                               .secondary = record_count(list) > 0});
    ui_card_end(html);
    return true;
}

const Page page_polls = {
    .path = "/jajak",
    .title = N_("Jajak pendapat"),
    .job = JOB_TALK,
    .note = N_("Tanya pembeli, lalu ambil satu keputusan"),
    .order = 55,
    .icon = "talk",
    .back = "/menu",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
