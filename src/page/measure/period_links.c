// SPDX-License-Identifier: Apache-2.0
#include "page/measure/period_links.h"

#include "app/measuring.h"

Period period_of_query(const PageView *view)
{
    Period period = period_of_week(view->context->today);
    if (view->query != NULL) {
        context_period(view->context, form_text(view->query, "periode"), &period);
    }
    return period;
}

char *records_href(const Kpi *kpi, Period period)
{
    g_autofree char *text = period_format(period);
    return g_strdup_printf("/ukuran/%s?periode=%s", kpi->key, text);
}

static void link_to(const PageView *view, Period period, const char *label)
{
    g_autofree char *text = period_format(period);
    g_autofree char *href = g_strdup_printf("%s?periode=%s", view->page->path, text);
    ui_button_link(view->html, href, label, false);
}

void period_links(const PageView *view, Period period)
{
    const Lang *lang = view->html->lang;
    Period after = period_after(period);
    ui_actions_begin(view->html);
    link_to(view, period_before(period),
            period.month ? tr(lang, "Bulan sebelumnya") : tr(lang, "Minggu sebelumnya"));
    if (after.from <= view->context->today) {
        link_to(view, after,
                period.month ? tr(lang, "Bulan sesudahnya") : tr(lang, "Minggu sesudahnya"));
    }
    if (period.month) {
        link_to(view, period_of_week(MIN(period.to, view->context->today)),
                tr(lang, "Lihat per minggu"));
    } else {
        link_to(view, period_of_month(period.from), tr(lang, "Lihat sebulan"));
    }
    ui_actions_end(view->html);
}
