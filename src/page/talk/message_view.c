// SPDX-License-Identifier: Apache-2.0
#include "page/talk/message_view.h"

#include "base/text.h"
#include "guide/source.h"

#define TEXT_SHOWN 90u

char *moment_words(const Context *context, int64_t at)
{
    g_autofree char *time = minute_format(zone_minute(context->zone, at));
    Day day = zone_day(context->zone, at);
    if (day == context->today) {
        return g_steal_pointer(&time);
    }
    g_autofree char *date = day_format_short(day, context->lang);
    return g_strdup_printf("%s, %s", date, time);
}

static char *counted_days(int days, const Lang *lang)
{
    return g_strdup_printf(tr_count(lang, "%d hari", days), days);
}

static char *counted_hours(int hours, const Lang *lang)
{
    return g_strdup_printf(tr_count(lang, "%d jam", hours), hours);
}

static char *counted_minutes(int minutes, const Lang *lang)
{
    return g_strdup_printf(tr_count(lang, "%d menit", minutes), minutes);
}

char *duration_words(int64_t duration_s, const Lang *lang)
{
    int minutes = (int)(duration_s / 60), hours = minutes / 60, days = hours / 24;
    g_autofree char *large = NULL, *small = NULL;
    if (days > 0) {
        large = counted_days(days, lang);
        small = counted_hours(hours % 24, lang);
    } else if (hours > 0) {
        large = counted_hours(hours, lang);
        small = counted_minutes(minutes % 60, lang);
    } else {
        return counted_minutes(minutes, lang);
    }
    bool even = days > 0 ? hours % 24 == 0 : minutes % 60 == 0;
    return even ? g_steal_pointer(&large) : g_strdup_printf("%s %s", large, small);
}

const char *message_kind_name(const char *kind)
{
    return g_str_equal(kind, "comment")  ? N_("Komentar")
           : g_str_equal(kind, "review") ? N_("Ulasan")
           : g_str_equal(kind, "note")   ? N_("Kata langsung")
                                         : N_("Pesan");
}

/* What stands on the right: the promise while it waits, else when it was done. */
static char *badge_words(const Context *context, const Message *message)
{
    if (message_is_overdue(message, context->now)) {
        return g_strdup(tr(context->lang, "Lewat janji"));
    }
    if (message_waits(message)) {
        g_autofree char *due = moment_words(context, message->due_at);
        return g_strdup_printf(tr(context->lang, "Janji %s"), due);
    }
    return g_strdup(message->answered_at != 0 ? tr(context->lang, "Dijawab")
                                              : tr(context->lang, "Tidak perlu dijawab"));
}

/* "WhatsApp · Bu Dewi · dan 2 pesan lagi" before the text. */
static char *line_words(const PageView *view, const Message *message, int more)
{
    const Lang *lang = view->html->lang;
    g_autoptr(GString) words =
        g_string_new(source_name(view->context->knowledge, message->platform, view->context->lang));
    if (*message->person != '\0') {
        g_string_append_printf(words, " · %s", message->person);
    }
    if (more > 0) {
        g_string_append(words, " · ");
        g_string_append_printf(words, tr_count(lang, "dan %d pesan lagi", more), more);
    }
    return g_string_free(g_steal_pointer(&words), FALSE);
}

void message_item(PageView *view, const Message *message, int more)
{
    const Context *context = view->context;
    g_autofree char *href = g_strdup_printf("/pesan/%" G_GINT64_FORMAT, message->id);
    g_autofree char *received = moment_words(context, message->received_at);
    g_autofree char *text = text_shorten(message->text, TEXT_SHOWN);
    g_autofree char *badge = badge_words(context, message);
    g_autofree char *channel = line_words(view, message, more);
    bool named = *message->author != '\0';
    ui_item(view->html, (UiItem){.title = named ? NULL : tr(context->lang, "Tanpa nama"),
                                 .title_data = named ? message->author : NULL,
                                 .note = channel,
                                 .note_data = text,
                                 .value = received,
                                 .href = href,
                                 .badge = badge,
                                 .tone = message_is_overdue(message, context->now) ? TONE_BAD
                                         : message_waits(message)                  ? TONE_WARNING
                                                                                   : TONE_GOOD,
                                 .icon = "talk"});
}
