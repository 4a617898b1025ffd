// SPDX-License-Identifier: Apache-2.0
#include "kpi/media_role.h"

#include "app/measuring.h"
#include "page/measure/period_links.h"
#include "page/page.h"

static const Field FIELDS[] = {
    {"periode", N_("Bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

/* The month asked for; of a week, the month it ends in; this month when nothing is asked. */
static Period month_asked(const PageView *view)
{
    if (view->query == NULL || !form_has(view->query, "periode")) {
        return period_of_month(view->context->today);
    }
    Period period = period_of_query(view);
    return period.month ? period : period_of_month(period.to);
}

static void draw_roles(Html *html, const KpiValue *values)
{
    ui_list_begin(html);
    for (int role = 0; role < ROLE_COUNT; role++) {
        const MediaRoleText *text = media_role_text(role);
        g_autofree char *value = media_role_format(role, &values[role], html->lang);
        ui_item(html, (UiItem){.title = tr(html->lang, text->name),
                               .note = tr(html->lang, text->explain),
                               .value = value,
                               .href = text->records});
    }
    ui_list_end(html);
}

static void draw_other_months(PageView *view, Period month)
{
    Html *html = view->html;
    g_autofree char *before = period_format(period_before(month));
    g_autofree char *after = period_format(period_after(month));
    g_autofree char *before_href = g_strdup_printf("/hasil-media?periode=%s", before);
    g_autofree char *after_href = g_strdup_printf("/hasil-media?periode=%s", after);
    ui_fold_begin(html, tr(html->lang, "Bulan lain"));
    ui_actions_begin(html);
    ui_button_link(html, before_href, tr(html->lang, "Bulan sebelumnya"), false);
    if (month.to < view->context->today) {
        ui_button_link(html, after_href, tr(html->lang, "Bulan sesudahnya"), false);
    }
    ui_actions_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    Period month = month_asked(view);
    KpiQuery query = context_kpi_query(view->context, month);
    KpiValue values[ROLE_COUNT];
    if (!media_roles_load(&query, values, error)) {
        return false;
    }
    g_autofree char *words = period_format_long(month, html->lang);
    ui_lead(html, words);
    ui_hint(html, tr(html->lang, "Semuanya dihitung dari catatan Anda. Ketuk satu baris untuk "
                                 "melihat catatannya."));
    draw_roles(html, values);
    draw_other_months(view, month);
    return true;
}

const Page page_media_roles = {
    .path = "/hasil-media",
    .title = N_("Yang dikerjakan media sosial"),
    .job = JOB_MEASURE,
    .note = N_("Dilihat, biaya, ditanggapi, penjualan dalam sebulan"),
    .order = 38,
    .icon = "measure",
    .back = "/laporan",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .get = get,
};
