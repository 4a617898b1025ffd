// SPDX-License-Identifier: Apache-2.0
#include "web/ui_queue.h"

void ui_queue_bytes(Html *html, int64_t bytes)
{
    g_autofree char *value = g_strdup_printf("%" G_GINT64_FORMAT, bytes);
    html_open(html, "data", "value", value, NULL);
    html_close(html, "data");
}

void ui_queue_total(Html *html, int64_t bytes, const char *sentence)
{
    const Lang *lang = html->lang;
    g_autofree char *sum = g_strdup_printf("%" G_GINT64_FORMAT, bytes);
    html_open(html, "p", "id", "queue", "hidden", bytes == 0 ? "" : NULL, "data-bytes", sum,
              "data-minute", tr(lang, "kurang dari 1 menit"), "data-minutes",
              tr(lang, "kira-kira %d menit"), "data-total", tr(lang, "Semua: %s, %s."), "data-own",
              tr(lang, "Termasuk kiriman dari HP ini: %d."), "data-speed",
              tr(lang, "Dihitung dari kiriman terakhir: %s KB per detik."), "data-slow",
              tr(lang, "Dihitung untuk sinyal pelan."), "data-send", tr(lang, "Kirim sekarang"),
              NULL);
    html_say(html, sentence);
    html_close(html, "p");
}
