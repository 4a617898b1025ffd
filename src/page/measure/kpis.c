// SPDX-License-Identifier: Apache-2.0
#include "app/measuring.h"
#include "page/measure/period_links.h"
#include "page/page.h"

static const Field FIELDS[] = {
    {"periode", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

/* What is known comes first; the rest is folded away, with what to write down for it. */
static bool draw_kpis(Html *html, const KpiQuery *query, bool known, GError **error)
{
    ui_list_begin(html);
    for (size_t i = 0; i < kpi_count(); i++) {
        KpiValue value = {0};
        if (!kpi_compute(KPIS[i], query, &value, error)) {
            return false;
        }
        if (value.known == known) {
            g_autofree char *words = kpi_value_format(KPIS[i], &value, html->lang);
            ui_item(html, (UiItem){.title = tr(html->lang, KPIS[i]->name),
                                   .note = tr(html->lang, KPIS[i]->explain),
                                   .value = known ? words : "–",
                                   .href = KPIS[i]->records});
        }
    }
    ui_list_end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    Period period = period_of_query(view);
    KpiQuery query = context_kpi_query(view->context, period);
    g_autofree char *words = period_format_long(period, html->lang);
    ui_lead(html, words);
    ui_hint(html, tr(html->lang, "Ketuk satu baris untuk melihat catatan di baliknya."));
    if (!draw_kpis(html, &query, true, error)) {
        return false;
    }
    ui_fold_begin(html, tr(html->lang, "Belum cukup data"));
    if (!draw_kpis(html, &query, false, error)) {
        return false;
    }
    ui_fold_end(html);
    period_links(view, period);
    return true;
}

const Page page_kpis = {
    .path = "/ukuran",
    .title = N_("Semua ukuran"),
    .job = JOB_MEASURE,
    .note = N_("Setiap angka dan artinya"),
    .order = 40,
    .icon = "list",
    .back = "/laporan",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .get = get,
};
