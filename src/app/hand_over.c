// SPDX-License-Identifier: Apache-2.0
#include "app/hand_over.h"

#include "base/phone.h"
#include "guide/platform.h"
#include "guide/times.h"
#include "store/group.h"
#include "store/person.h"
#include "store/tool.h"
#include "store/window.h"

typedef struct {
    const Context *context;
    HandOverAsk ask;
    GString *out; /* owned */
    RecordList *person, *work, *tools, *groups, *signal, *blocked;
} HandOver;

static void hand_over_clear(HandOver *h)
{
    if (h->out != NULL) {
        g_string_free(h->out, TRUE);
    }
    g_clear_pointer(&h->person, record_list_free);
    g_clear_pointer(&h->work, record_list_free);
    g_clear_pointer(&h->tools, record_list_free);
    g_clear_pointer(&h->groups, record_list_free);
    g_clear_pointer(&h->signal, record_list_free);
    g_clear_pointer(&h->blocked, record_list_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(HandOver, hand_over_clear)

static void heading(HandOver *h, const char *sentence)
{
    g_string_append_printf(h->out, "\n%s\n", sentence);
}

/* Above the first line of a part; a part without lines has none. */
static void heading_once(HandOver *h, const char *sentence, bool *first)
{
    if (*first) {
        heading(h, sentence);
    }
    *first = false;
}

static void write_top(HandOver *h)
{
    const Lang *lang = h->context->lang;
    g_autofree char *day = day_format_long(h->context->today, lang);
    g_string_append_printf(h->out, "%s: %s\n", tr(lang, "Serah terima"),
                           h->context->business->name);
    g_string_append_printf(h->out, tr(lang, "Untuk: %s"), person_at(h->person, 0)->name);
    g_string_append_printf(h->out, "\n%s\n", day);
}

static void write_accounts(HandOver *h)
{
    const Lang *lang = h->context->lang;
    bool first = true;
    for (size_t i = 0; i < record_count(h->tools); i++) {
        const Tool *tool = tool_at(h->tools, i);
        const Platform *platform = platform_find(h->context->knowledge, tool->platform);
        if (tool->person_id == h->ask.person_id) {
            heading_once(h, tr(lang, "Akun yang dirawat"), &first);
            g_string_append_printf(h->out, "- %s: %s\n  %s\n",
                                   platform != NULL ? platform_name(platform, lang)
                                                    : tool->platform,
                                   tool->handle, tool->strategy);
        }
    }
}

/* What is written about work may hold a buyer's number; it goes along only where the owner says so. */
static char *work_words(const HandOver *h, const char *words)
{
    return h->ask.numbers ? g_strdup(words) : phone_hide(words);
}

static void write_work(HandOver *h, const char *kind, const char *title)
{
    bool first = true;
    for (size_t i = 0; i < record_count(h->work); i++) {
        const PersonWork *work = person_work_at(h->work, i);
        if (!g_str_equal(work->kind, kind)) {
            continue;
        }
        heading_once(h, title, &first);
        g_autofree char *safe = work_words(h, work->title);
        g_autofree char *day = work->day != DAY_NONE
                                   ? day_format_short((Day)work->day, h->context->lang)
                                   : g_strdup("");
        g_string_append_printf(h->out, "- %s%s%s\n", day, *day != '\0' ? ": " : "", safe);
    }
}

static void write_windows(HandOver *h, const RecordList *windows, const char *title)
{
    bool first = true;
    for (size_t i = 0; i < record_count(windows); i++) {
        const Window *window = window_at(windows, i);
        heading_once(h, title, &first);
        g_autofree char *from = minute_format((Minute)window->from_minute);
        g_autofree char *to = minute_format((Minute)window->to_minute);
        g_string_append_printf(h->out, "- %s–%s %s\n", from, to, window->place);
    }
}

static void write_groups(HandOver *h)
{
    const Lang *lang = h->context->lang;
    bool first = true;
    for (size_t i = 0; i < record_count(h->groups); i++) {
        const Group *group = group_at(h->groups, i);
        heading_once(h, tr(lang, "Aturan grup"), &first);
        g_autofree char *days = days_format((int)group->days, lang);
        g_autofree char *rules = phone_hide(group->rules);
        g_string_append_printf(h->out, "- %s: ", group->name);
        g_string_append_printf(h->out, tr(lang, "paling banyak %d sehari, %d seminggu"),
                               (int)group->max_a_day, (int)group->max_a_week);
        g_string_append_printf(h->out, " (%s)%s%s\n", days, *rules != '\0' ? " " : "", rules);
    }
}

static bool load(HandOver *h, GError **error)
{
    const Context *context = h->context;
    Db *db = context->db;
    int64_t business_id = context->business_id;
    if (!person_load(db, business_id, h->ask.person_id, &h->person, error)) {
        return false;
    }
    if (record_count(h->person) == 0 || person_at(h->person, 0)->active == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such person");
    }
    return person_work_list(db, business_id, h->ask.person_id, context->today, &h->work, error) &&
           tool_list_chosen(db, business_id, &h->tools, error) &&
           group_list_active(db, business_id, &h->groups, error) &&
           window_list(db, business_id, WINDOW_SIGNAL, &h->signal, error) &&
           window_list(db, business_id, WINDOW_BLOCKED, &h->blocked, error);
}

bool hand_over_text(const Context *context, HandOverAsk ask, char **ret_name, GString **ret_text,
                    GError **error)
{
    const Lang *lang = context->lang;
    g_auto(HandOver) h = {context, ask, g_string_new(NULL)};
    if (!load(&h, error)) {
        return false;
    }
    write_top(&h);
    write_accounts(&h);
    write_work(&h, "task", tr(lang, "Tugas"));
    write_work(&h, "post", tr(lang, "Kiriman yang dijadwalkan"));
    write_work(&h, "review", tr(lang, "Perbaikan"));
    write_windows(&h, h.signal, tr(lang, "Sinyal bagus"));
    write_windows(&h, h.blocked, tr(lang, "Jangan ada kiriman pada jam"));
    write_groups(&h);
    heading(&h, ask.numbers ? tr(lang, "Masuklah dengan akun Anda sendiri. Kata sandi tidak "
                                       "dibagikan. Nomor pembeli di lembar ini hanya untuk tugas "
                                       "ini.")
                            : tr(lang, "Masuklah dengan akun Anda sendiri. Kata sandi dan nomor "
                                       "pembeli tidak dibagikan di lembar ini."));
    *ret_name = g_strdup(person_at(h.person, 0)->name);
    *ret_text = g_steal_pointer(&h.out);
    return true;
}
