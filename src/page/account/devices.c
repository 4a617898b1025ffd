// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/page.h"
#include "store/session.h"

#define HASH_SHOWN 12

static const Action *const ACTIONS_HERE[] = {&action_session_end, &action_password_set, NULL};

static char *seen_note(const PageView *view, const Session *session)
{
    g_autofree char *day =
        day_format_short(zone_day(view->context->zone, session->seen_at), view->html->lang);
    return g_strdup_printf(tr(view->html->lang, "terakhir dipakai %s"), day);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autoptr(RecordList) list = NULL;
    if (!session_list(view->context->db, view->context->user_id, &list, error)) {
        return false;
    }
    ui_lead(html, tr(lang, "HP dan komputer yang sedang masuk dengan akun Anda. Ada yang tidak "
                           "Anda kenal? Keluarkan."));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        const Session *session = session_at(list, i);
        bool here = g_strcmp0(session->token_hash, view->session_hash) == 0;
        g_autofree char *note = seen_note(view, session);
        g_autofree char *short_hash = g_strndup(session->token_hash, HASH_SHOWN);
        const char *hidden[] = {"session", short_hash, NULL};
        ui_item_begin(html, (UiItem){.title_data = session->device,
                                     .note = note,
                                     .badge = here ? tr(lang, "HP ini") : NULL,
                                     .tone = here ? TONE_GOOD : TONE_PLAIN,
                                     .icon = "account"});
        if (!here) {
            page_button(view, &action_session_end, 0, hidden, true);
        }
        ui_item_end(html);
    }
    ui_list_end(html);
    ui_card_begin(html, tr(lang, "Ganti kata sandi"));
    page_form(view, (PageForm){.action = &action_password_set, .secondary = true});
    ui_card_end(html);
    return true;
}

const Page page_devices = {
    .path = "/perangkat",
    .title = N_("Perangkat dan sandi"),
    .job = JOB_ACCOUNT,
    .note = N_("HP yang masuk, ganti kata sandi"),
    .order = 20,
    .icon = "lock",
    .back = "/menu",
    .actions = ACTIONS_HERE,
    .get = get,
};
