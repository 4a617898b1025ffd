// SPDX-License-Identifier: Apache-2.0
#include "planner/plain.h"

static bool said(const char *text)
{
    return text != NULL && *text != '\0';
}

static char *promise_words(int minutes, const Lang *lang)
{
    if (minutes % 60 == 0 && minutes > 0) {
        return g_strdup_printf(tr_count(lang, "%d jam", minutes / 60), minutes / 60);
    }
    return g_strdup_printf(tr_count(lang, "%d menit", minutes), minutes);
}

char *agenda_rules(int promise_minutes, const Lang *lang)
{
    g_autofree char *promise = promise_words(promise_minutes, lang);
    g_autofree char *reply =
        promise_minutes > 0
            ? g_strdup_printf(tr(lang, "Aturan balas: jawab setiap pesan dan komentar paling "
                                       "lambat %s. Bila belum ada sinyal, jawab begitu ada."),
                              promise)
            : g_strdup(tr(lang, "Aturan balas: jawab setiap pesan dan komentar pada hari itu "
                                "juga. Bila belum ada sinyal, jawab begitu ada."));
    return g_strdup_printf(
        "%s\n%s\n", reply,
        tr(lang, "Aturan penjelasan: bila ada salah paham, dengarkan dulu, minta maaf bila salah, "
                 "jelaskan yang terjadi, perbaiki, lalu catat. Jangan berbantah di depan umum."));
}

static void item_append(GString *out, const AgendaItem *item, const Lang *lang)
{
    g_autofree char *time = minute_format(item->minute);
    g_string_append_printf(out, "  %s %s", item->done ? "[x]" : "[ ]", time);
    if (said(item->channel)) {
        g_string_append_printf(out, "  %s", item->channel);
    }
    g_string_append_printf(out, "  %s (", item->title != NULL ? item->title : "");
    g_string_append_printf(out, tr_count(lang, "%d menit", item->minutes), item->minutes);
    if (said(item->pillar)) {
        g_string_append_printf(out, ", %s", item->pillar);
    }
    if (said(item->person)) {
        g_string_append_printf(out, ", %s", item->person);
    }
    g_string_append(out, ")\n");
}

char *agenda_text(const PlainHead *head, const AgendaItem *items, size_t count)
{
    g_assert(head != NULL && (items != NULL || count == 0));
    g_autoptr(GString) out = g_string_new(tr(head->lang, "Kalender kiriman"));
    Day shown = DAY_NONE;
    if (said(head->business)) {
        g_string_append_printf(out, " %s", head->business);
    }
    g_autofree char *from = day_format_long(head->from, head->lang);
    g_autofree char *to = day_format_long(head->to, head->lang);
    g_string_append_printf(out, head->from == head->to ? "\n%s\n" : "\n%s – %s\n", from, to);
    for (size_t i = 0; i < count; i++) {
        if (items[i].day < head->from || items[i].day > head->to) {
            continue;
        }
        if (items[i].day != shown) {
            g_autofree char *day = day_format_long(items[i].day, head->lang);
            g_string_append_printf(out, "\n%s\n", day);
            shown = items[i].day;
        }
        item_append(out, &items[i], head->lang);
    }
    if (shown == DAY_NONE) {
        g_string_append_printf(out, "\n%s\n", tr(head->lang, "Belum ada kiriman."));
    }
    g_autofree char *rules = agenda_rules(head->promise_minutes, head->lang);
    g_string_append_printf(out, "\n%s", rules);
    return g_string_free(g_steal_pointer(&out), FALSE);
}
