// SPDX-License-Identifier: Apache-2.0
#include "store/funnel.h"
#include "base/money.h"
#include "page/sell/days_query.h"

#define DAYS_SHOWN 30

typedef struct {
    const char *label; /* translated */
    const char *href;
    int64_t count;
} Stage;

/* Stages from the first to be shown; each number opens its records below the drawing. */
static void draw_stages(Html *html, const Stage *stages, size_t count)
{
    g_auto(ChartPoints) points = chart_points_new();
    for (size_t i = 0; i < count; i++) {
        g_autofree char *number = number_format(stages[i].count);
        chart_points_add(&points, (ChartPoint){stages[i].label, number, stages[i].count, true});
    }
    Chart chart =
        chart_of_points(CHART_FUNNEL, tr(html->lang, "Dari melihat sampai memesan"), &points);
    ui_chart_alone(html, &chart);
    ui_hint(html, tr(html->lang, "Ketuk satu baris untuk melihat catatan di baliknya."));
    ui_list_begin(html);
    for (size_t i = 0; i < count; i++) {
        ui_item(html, (UiItem){.title = stages[i].label,
                               .value = chart.points[i].words,
                               .href = stages[i].href});
    }
    ui_list_end(html);
}

/* More of a later stage than of the one before: not everything was written down, so no share is said. */
static void draw_rate(Html *html, int64_t part, int64_t whole, const char *of_whom)
{
    if (whole > 0 && part <= whole) {
        g_autofree char *share = percent_format_whole(part, whole);
        ui_fact(html, of_whom, share);
    }
}

static void draw_rates(Html *html, const Funnel *funnel)
{
    const Lang *lang = html->lang;
    ui_facts_begin(html);
    draw_rate(html, funnel->chats, funnel->views, tr(lang, "Yang melihat lalu bertanya"));
    draw_rate(html, funnel->orders, funnel->chats, tr(lang, "Yang bertanya lalu memesan"));
    draw_rate(html, funnel->repeat, funnel->orders, tr(lang, "Pesanan dari yang kembali"));
    ui_facts_end(html);
    if (funnel->orders > funnel->chats) {
        ui_hint(html, tr(lang, "Pesanan lebih banyak daripada pesan yang dicatat. Catat juga yang "
                               "hanya bertanya, maka terlihat berapa yang jadi memesan."));
    }
    if (funnel->view_days == 0) {
        ui_hint(html, tr(lang, "Jumlah penonton belum dicatat. Isi angkanya sekali seminggu, maka "
                               "terlihat berapa yang bertanya."));
        ui_link(html, "/angka", tr(lang, "Isi angka"));
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    const Lang *lang = html->lang;
    Period days =
        days_asked(view, (Period){context->today - DAYS_SHOWN + 1, context->today, false});
    Funnel funnel = {0};
    if (!funnel_load(context->db, context->business_id, days, context->zone, &funnel, error)) {
        return false;
    }
    const Stage stages[] = {{tr(lang, "Melihat"), "/angka", funnel.views},
                            {tr(lang, "Bertanya"), "/pesan", funnel.chats},
                            {tr(lang, "Memesan"), "/pesanan", funnel.orders},
                            {tr(lang, "Kembali memesan"), "/pelanggan", funnel.repeat}};
    g_autofree char *said = days_text(days, lang);
    ui_hint(html, said);
    if (funnel.views + funnel.chats + funnel.orders == 0) {
        ui_empty(html, "measure",
                 tr(lang, "Belum ada yang dicatat pada hari-hari ini. Catat pesan yang masuk, juga "
                          "yang hanya bertanya."));
        ui_actions_begin(html);
        ui_button_link(html, "/pesan/tambah", tr(lang, "Catat pesan masuk"), true);
        ui_actions_end(html);
        draw_rates(html, &funnel);
        days_form(view, days);
        return true;
    }
    size_t first = funnel.view_days == 0;
    draw_stages(html, stages + first, G_N_ELEMENTS(stages) - first);
    draw_rates(html, &funnel);
    days_form(view, days);
    return true;
}

const Page page_funnel = {
    .path = "/corong",
    .title = N_("Dari melihat sampai memesan"),
    .job = JOB_SELL,
    .note = N_("Berapa yang melihat, bertanya, memesan, kembali"),
    .order = 55,
    .icon = "measure",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &days_query,
    .get = get,
};
