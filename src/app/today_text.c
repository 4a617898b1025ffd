// SPDX-License-Identifier: Apache-2.0
#include "app/today.h"

char *today_when(const TodayItem *item, const Lang *lang)
{
    if (item->minute < 0) {
        return g_strdup("");
    }
    g_autofree char *time = minute_format(item->minute);
    return *item->place != '\0' ? g_strdup_printf(tr(lang, "%s di %s"), time, item->place)
                                : g_steal_pointer(&time);
}

static void item_print(GString *out, const TodayItem *item, const Lang *lang)
{
    g_autofree char *when = today_when(item, lang);
    g_string_append_printf(out, "%s ", item->done ? "[x]" : "[ ]");
    if (*when != '\0') {
        g_string_append_printf(out, "%s  ", when);
    }
    if (*item->channel != '\0') {
        g_string_append_printf(out, "%s: ", item->channel);
    }
    g_string_append(out, item->title);
    if (item->count > 0) {
        g_string_append_printf(out, ": %" G_GINT64_FORMAT, item->count);
    }
    if (item->minutes > 0) {
        g_string_append(out, " (");
        g_string_append_printf(out, tr_count(lang, "%d menit", item->minutes), item->minutes);
        g_string_append_c(out, ')');
    }
    g_string_append_c(out, '\n');
}

char *today_text(const Today *today, const char *business, const Lang *lang)
{
    g_autoptr(GString) out = g_string_new(NULL);
    g_autofree char *day = day_format_long(today->day, lang);
    g_string_append_printf(out, "%s\n%s\n", business, day);
    g_string_append_printf(out, tr(lang, "%d dari %d menit"), today->used, today->limit);
    g_string_append(out, "\n\n");
    for (guint i = 0; i < today->items->len; i++) {
        item_print(out, today_item(today->items, i), lang);
    }
    if (today->items->len == 0) {
        g_string_append_printf(out, "%s\n",
                               today->off ? tr(lang, "Hari ini libur. Selamat beristirahat.")
                                          : tr(lang, "Tidak ada tugas hari ini."));
    }
    if (today->moved->len > 0) {
        g_string_append_printf(out, "\n%s\n", tr(lang, "Pindah ke hari lain:"));
    }
    for (guint i = 0; i < today->moved->len; i++) {
        item_print(out, today_item(today->moved, i), lang);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}
