// SPDX-License-Identifier: Apache-2.0
#include "page/sell/print_words.h"

static const char *paper_name(const char *paper, const Lang *lang)
{
    return g_str_equal(paper, "a4")   ? tr(lang, "A4")
           : g_str_equal(paper, "f4") ? tr(lang, "F4 (folio)")
           : g_str_equal(paper, "a3") ? tr(lang, "A3")
                                      : tr(lang, "kertas foto");
}

char *print_kind_text(const char *colour, const char *paper, const Lang *lang)
{
    return g_strdup_printf(
        "%s, %s", g_str_equal(colour, "colour") ? tr(lang, "berwarna") : tr(lang, "hitam putih"),
        paper_name(paper, lang));
}

char *print_due_text(const PrintJob *job, const Lang *lang)
{
    g_autofree char *day = day_format_short((Day)job->due_day, lang);
    g_autofree char *minute = minute_format((Minute)job->due_minute);
    return g_strdup_printf("%s, %s", day, minute);
}

bool print_is_late(const PrintJob *job, const Context *context)
{
    return g_str_equal(job->state, PRINT_WAITING) &&
           zone_instant(context->zone, (Day)job->due_day, (Minute)job->due_minute) < context->now;
}
