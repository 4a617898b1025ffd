// SPDX-License-Identifier: Apache-2.0
#include "page/measure/report_past.h"

#include "store/past.h"

static bool mark_load(PageView *view, Period period, PastMark *ret_mark, GError **error)
{
    g_autofree char *text = period_format(period);
    return past_of_report(view->context->db, view->context->business_id, text, ret_mark, error);
}

bool report_past_open(PageView *view, KpiQuery *query, Db **ret_past, GError **error)
{
    const Lang *lang = view->html->lang;
    PastMark mark = {0};
    if (!mark_load(view, query->period, &mark, error) ||
        !past_open(query->db, query->business_id, mark.change_id, ret_past, error)) {
        return false;
    }
    query->db = *ret_past;
    query->today = zone_day(query->zone, mark.at);
    g_autofree char *day = day_format_long(query->today, lang);
    g_autofree char *sentence = g_strdup_printf(
        tr(lang, "Ini laporan seperti saat Anda benarkan, %s. Perubahan sesudahnya belum dihitung."),
        day);
    ui_notice(view->html, TONE_PLAIN, sentence);
    return true;
}

bool report_past_link(PageView *view, Period period, GError **error)
{
    PastMark mark = {0};
    if (!mark_load(view, period, &mark, error)) {
        return false;
    }
    if (mark.later > 0) {
        g_autofree char *text = period_format(period);
        g_autofree char *href = g_strdup_printf("/laporan?periode=%s&dulu=1", text);
        ui_link(view->html, href, tr(view->html->lang, "Lihat seperti saat Anda benarkan"));
    }
    return true;
}
