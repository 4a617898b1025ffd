// SPDX-License-Identifier: Apache-2.0
#include "app/import_words.h"

#include "base/money.h"

#define MINUTES_FROM_S 90

static char *time_words(int64_t seconds, const Lang *lang)
{
    int64_t minutes = (seconds + 59) / 60;
    return seconds < MINUTES_FROM_S
               ? g_strdup_printf(tr_count(lang, "kira-kira %d detik lagi", seconds), (int)seconds)
               : g_strdup_printf(tr_count(lang, "kira-kira %d menit lagi", minutes), (int)minutes);
}

char *import_progress_words(int64_t done, int64_t rows, int64_t seconds_left, const Lang *lang)
{
    g_autofree char *done_text = number_format(done);
    g_autofree char *rows_text = number_format(rows);
    g_autofree char *words =
        g_strdup_printf(tr(lang, "%s dari %s baris"), done_text, rows_text);
    if (seconds_left < 0) {
        return g_steal_pointer(&words);
    }
    g_autofree char *time = time_words(seconds_left, lang);
    return g_strdup_printf("%s, %s", words, time);
}
