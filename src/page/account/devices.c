// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "action/registry.h"
#include "page/page.h"
#include "store/session.h"

#define HASH_SHOWN 12

static const Action *const ACTIONS_HERE[] = {&action_session_end, &action_password_set, NULL};

typedef struct {
    const char *part; /* of what a browser says of itself */
    const char *name;
} Device;

/* The first that fits: many browsers call themselves by the names of the others too. */
static const Device BROWSERS[] = {
    {"SamsungBrowser", "Samsung Internet"},
    {"OPR/", "Opera"},
    {"Opera", "Opera"},
    {"UCBrowser", "UC Browser"},
    {"Edg", "Edge"},
    {"Firefox", "Firefox"},
    {"FxiOS", "Firefox"},
    {"Chrome", "Chrome"},
    {"CriOS", "Chrome"},
    {"Safari", "Safari"},
    {0},
};
static const Device SYSTEMS[] = {
    {"Android", N_("HP Android")},
    {"iPhone", "iPhone"},
    {"iPad", "iPad"},
    {"Windows", N_("komputer Windows")},
    {"Macintosh", N_("komputer Mac")},
    {"Linux", N_("komputer Linux")},
    {0},
};

static const char *device_part(const Device *devices, const char *said)
{
    for (const Device *device = devices; device->part != NULL; device++) {
        if (strstr(said, device->part) != NULL) {
            return device->name;
        }
    }
    return NULL;
}

/* "Chrome di HP Android"; what is unknown stays as it was said. */
static char *device_name(const char *said, const Lang *lang)
{
    const char *browser = device_part(BROWSERS, said);
    const char *system = device_part(SYSTEMS, said);
    if (system == NULL) {
        return g_strdup(said);
    }
    return browser == NULL ? g_strdup(tr(lang, system))
                           : g_strdup_printf(tr(lang, "%s di %s"), browser, tr(lang, system));
}

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
        g_autofree char *name = device_name(session->device, lang);
        ui_item_begin(html, (UiItem){.title_data = name,
                                     .note = note,
                                     .badge = here ? tr(lang, "sedang dipakai") : NULL,
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
