// SPDX-License-Identifier: Apache-2.0
#include "page/sell/days_query.h"

static const Field FIELDS[] = {
    {"dari", N_("Dari"), FIELD_DAY},
    {"sampai", N_("Sampai"), FIELD_DAY},
    {0},
};
const Form days_query = {FIELDS};

Period days_asked(const PageView *view, Period fallback)
{
    Day from = form_day_or(view->query, "dari", fallback.from);
    Day to = form_day_or(view->query, "sampai", MAX(fallback.to, from));
    return (Period){MIN(from, to), MAX(from, to), false};
}

char *days_text(Period days, const Lang *lang)
{
    if (days.from == days.to) {
        return day_format_long(days.from, lang);
    }
    int from_year = 0, to_year = 0, month = 0, day = 0;
    day_to_civil(days.from, &from_year, &month, &day);
    day_to_civil(days.to, &to_year, &month, &day);
    if (from_year == to_year) {
        return period_format_long((Period){days.from, days.to, false}, lang);
    }
    g_autofree char *from = day_format_long(days.from, lang);
    g_autofree char *to = day_format_long(days.to, lang);
    return g_strdup_printf("%s – %s", from, to);
}

void days_form(PageView *view, Period days)
{
    g_autoptr(FormValues) values = form_values_new();
    g_autofree char *from = day_format(days.from);
    g_autofree char *to = day_format(days.to);
    form_values_show(values, "dari", from);
    form_values_show(values, "sampai", to);
    bool wrong = view->query_errors != NULL;
    if (!wrong) {
        ui_fold_begin(view->html, tr(view->html->lang, "Lihat hari lain"));
    }
    ui_query_form(view->html, view->page->path, &days_query, wrong ? view->query : values,
                  view->query_errors, tr(view->html->lang, "Lihat"));
    if (!wrong) {
        ui_fold_end(view->html);
    }
}
